import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow, Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { DiscomfortExportAnswer, DiscomfortImportAnswer } from '@shared/ipc';
import { writeCsv, writeJson, type ExportForm } from '@shared/discomfort/export-log';
import { readExport } from '@shared/discomfort/read-export';
import type { Log } from '../platform/bus';
import { writeDate } from '../report/name-report';
import { saveDocument } from '../report/save-document';
import { nameFailure } from '../storage/set-aside';
import type { DiscomfortStore } from './discomfort-store';

/** Takes the discomfort log out to a file that the person chooses, and back in from one. */
export interface LogExchange {
  save(form: ExportForm, sender: number): Promise<DiscomfortExportAnswer>;
  open(sender: number): Promise<DiscomfortImportAnswer>;
  /** Resolves when no file is being written any more. Never rejects. */
  flush(): Promise<void>;
}

const FILTERS: Readonly<Record<ExportForm, string>> = { csv: 'CSV', json: 'JSON' };
/** Bytes; a hundred times what ten years of check-ins need. A bigger file is something else. */
const LARGEST = 50_000_000;

export function createLogExchange(options: {
  readonly store: Pick<DiscomfortStore, 'view' | 'merge' | 'today' | 'flush'>;
  readonly dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>;
  /** The window that asked, which the dialog belongs to. */
  readonly findWindow: (sender: number) => BrowserWindow | null;
  /** The folder that is offered first: the person's documents. */
  readonly folder: () => string;
  /** Wall time, ms since the epoch. */
  readonly now: () => number;
  readonly timeZone: () => string;
  readonly log: Log;
}): LogExchange {
  const { store, dialog, findWindow, now } = options;
  let writing: Promise<void> = Promise.resolve();

  async function chooseTarget(form: ExportForm, sender: number): Promise<string | null> {
    const name = `Sitwell - ${writeDate(now(), options.timeZone())}.${form}`;
    const wanted: SaveDialogOptions = {
      defaultPath: join(options.folder(), name),
      filters: [{ name: FILTERS[form], extensions: [form] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    };
    const window = findWindow(sender);
    const { canceled, filePath } = await (window === null
      ? dialog.showSaveDialog(wanted)
      : dialog.showSaveDialog(window, wanted));
    return canceled || filePath === '' ? null : filePath;
  }

  async function chooseFile(sender: number): Promise<string | null> {
    const wanted: OpenDialogOptions = {
      defaultPath: options.folder(),
      filters: [{ name: FILTERS.json, extensions: ['json'] }],
      properties: ['openFile'],
    };
    const window = findWindow(sender);
    const { canceled, filePaths } = await (window === null
      ? dialog.showOpenDialog(wanted)
      : dialog.showOpenDialog(window, wanted));
    return canceled ? null : (filePaths[0] ?? null);
  }

  async function write(form: ExportForm, path: string): Promise<DiscomfortExportAnswer> {
    const { log } = store.view();
    const saving = saveDocument(path, form === 'csv' ? writeCsv(log) : writeJson(log, now()));
    writing = saving.catch(() => undefined);
    try {
      await saving;
      return { kind: 'saved', path };
    } catch (error) {
      return { kind: 'failed', reason: nameFailure(error), path };
    }
  }

  async function read(path: string): Promise<DiscomfortImportAnswer> {
    try {
      if ((await stat(path)).size > LARGEST) return { kind: 'refused', problem: { kind: 'not-an-export' } };
      const found = readExport(await readFile(path, 'utf8'), store.today());
      if (!found.ok) return { kind: 'refused', problem: found.problem };
      const added = store.merge(found.checkIns);
      const disk = await store.flush();
      return { kind: 'added', added, known: found.checkIns.length - added, disk };
    } catch (error) {
      return { kind: 'failed', reason: nameFailure(error), path };
    }
  }

  return {
    async save(form, sender) {
      const path = await chooseTarget(form, sender);
      const answer = path === null ? ({ kind: 'cancelled' } as const) : await write(form, path);
      options.log(`export as ${form}: ${answer.kind}${nameReason(answer)}`);
      return answer;
    },
    async open(sender) {
      const path = await chooseFile(sender);
      const answer = path === null ? ({ kind: 'cancelled' } as const) : await read(path);
      options.log(`import: ${answer.kind}${nameReason(answer)}`);
      return answer;
    },
    flush: () => writing,
  };
}

/** For the log: a window says it in plain words. */
function nameReason(answer: DiscomfortExportAnswer | DiscomfortImportAnswer): string {
  return answer.kind === 'failed' ? `, ${answer.reason}` : '';
}
