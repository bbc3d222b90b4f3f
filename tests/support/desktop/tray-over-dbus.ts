import { z } from 'zod';
import { callBus } from './bus-call';
import { waitFor } from './wait-for';

export interface TrayMenuRow {
  readonly id: number;
  /** Mnemonics removed. */
  readonly label: string;
  readonly type: 'standard' | 'separator';
  readonly enabled: boolean;
  readonly visible: boolean;
  /** 1 checked, 0 not, undefined where it can't be. */
  readonly toggle: number | undefined;
  /** Labels of the menus it is in, outermost first. */
  readonly under: readonly string[];
}

/** A tray icon as a panel sees it. */
export interface TrayIcon {
  menu(): Promise<readonly TrayMenuRow[]>;
  /** Clicks the row with this label, as soon as there is one that is enabled. */
  choose(label: string): Promise<void>;
  /** The primary click. */
  activate(): Promise<void>;
  toolTip(): Promise<string>;
  icon(): Promise<readonly { width: number; height: number; argb: readonly number[] }[]>;
}

const WATCHER = 'org.kde.StatusNotifierWatcher';
const ITEM = 'org.kde.StatusNotifierItem';
const MENU = 'com.canonical.dbusmenu';

type LayoutRow = readonly [
  id: number,
  properties: Readonly<Record<string, { readonly data: unknown }>>,
  children: readonly { readonly data: LayoutRow }[],
];
const layoutSchema: z.ZodType<LayoutRow> = z.lazy(() =>
  z.tuple([
    z.number(),
    z.record(z.string(), z.object({ data: z.unknown() })),
    z.array(z.object({ data: layoutSchema })),
  ]),
);
const pixmapsSchema = z.array(z.tuple([z.number(), z.number(), z.array(z.number())]));

/** The tray icons that have registered: `service/path` each. */
async function listTrayItems(sessionBus: string): Promise<readonly string[]> {
  const names = await callBus(sessionBus).get(
    WATCHER,
    '/StatusNotifierWatcher',
    `${WATCHER}.RegisteredStatusNotifierItems`,
  );
  return z.array(z.string()).parse(names);
}

/**
 * Drives a tray icon the way a panel does: over com.canonical.dbusmenu. Waits until there is one.
 *
 * @param sessionBus address of the session bus
 */
export async function trayOverDbus(sessionBus: string): Promise<TrayIcon> {
  const bus = callBus(sessionBus);
  const item = await waitFor('a tray icon', async () => (await listTrayItems(sessionBus)).at(-1));
  const cut = item.indexOf('/');
  const service = item.slice(0, cut);
  const path = item.slice(cut);
  const readMenuPath = async () => z.string().parse(await bus.get(service, path, `${ITEM}.Menu`));

  const menu = async () => {
    const layout = await bus.call(
      service,
      await readMenuPath(),
      `${MENU}.GetLayout`,
      'iias',
      '0',
      '--',
      '-1',
      '0',
    );
    return flatten(z.tuple([z.number(), layoutSchema]).parse(layout)[1], []);
  };
  return {
    menu,
    choose: async (label) => {
      const row = await waitFor(`an enabled tray menu row "${label}"`, async () =>
        (await menu()).find((candidate) => candidate.label === label && candidate.enabled),
      );
      const click = ['isvu', String(row.id), 'clicked', 's', '', '0'];
      await bus.call(service, await readMenuPath(), `${MENU}.Event`, ...click);
    },
    activate: async () => {
      await bus.call(service, path, `${ITEM}.Activate`, 'ii', '0', '0');
    },
    toolTip: async () => {
      const tip = await bus.get(service, path, `${ITEM}.ToolTip`);
      return z.tuple([z.string(), z.unknown(), z.string(), z.string()]).parse(tip)[2];
    },
    icon: async () => {
      const pixmaps = pixmapsSchema.parse(await bus.get(service, path, `${ITEM}.IconPixmap`));
      return pixmaps.map(([width, height, argb]) => ({ width, height, argb }));
    },
  };
}

function flatten([id, properties, children]: LayoutRow, under: readonly string[]): TrayMenuRow[] {
  const label = z.string().catch('').parse(properties['label']?.data).replace(/_(.)/g, '$1');
  const row: TrayMenuRow = {
    id,
    label,
    type: properties['type']?.data === 'separator' ? 'separator' : 'standard',
    enabled: properties['enabled']?.data !== false,
    visible: properties['visible']?.data !== false,
    toggle: z.number().optional().catch(undefined).parse(properties['toggle-state']?.data),
    under,
  };
  const inside = id === 0 ? [] : [...under, label];
  return [...(id === 0 ? [] : [row]), ...children.flatMap((child) => flatten(child.data, inside))];
}
