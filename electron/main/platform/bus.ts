import {
  Message,
  MessageFlag,
  MessageType,
  sessionBus,
  systemBus,
  type MessageBus,
} from '@jellybrick/dbus-next';

export type Log = (line: string) => void;

/** One method call. `timeout` in ms, 1000 unless told. */
export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
  readonly timeout?: number;
  /** Whether the bus may start the service that is asked. */
  readonly autoStart?: boolean;
}

/** Which signals to hear; absent fields match everything. */
export interface SignalRule {
  readonly interface: string;
  readonly member: string;
  readonly path?: string;
  /** First argument, when it is a string. */
  readonly first?: string;
}

/** The border to other programs on D-Bus. What comes back is unchecked: callers read it with guards. */
export interface Bus {
  /** The reply's arguments; null when there is no bus, no such service, an error or no answer in time. */
  call(request: BusCall): Promise<readonly unknown[] | null>;
  /** Hears signals until the returned function is called. Resolves to null when there is no bus. */
  listen(rule: SignalRule, heard: (body: readonly unknown[]) => void): Promise<(() => void) | null>;
  close(): void;
}

const CONNECT_TIMEOUT_MS = 2_000;
const CALL_TIMEOUT_MS = 1_000;
const DAEMON = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

function writeRule(rule: SignalRule): string {
  const parts = [`type='signal'`, `interface='${rule.interface}'`, `member='${rule.member}'`];
  if (rule.path !== undefined) parts.push(`path='${rule.path}'`);
  if (rule.first !== undefined) parts.push(`arg0='${rule.first}'`);
  return parts.join(',');
}

function matches(rule: SignalRule, message: Message): boolean {
  return (
    message.type === MessageType.SIGNAL &&
    message.interface === rule.interface &&
    message.member === rule.member &&
    (rule.path === undefined || message.path === rule.path) &&
    (rule.first === undefined || message.body[0] === rule.first)
  );
}

function within<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ms);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      () => {
        clearTimeout(timer);
        resolve(null);
      },
    );
  });
}

/**
 * The session or the system bus, connected at the first use. Never throws and never rejects.
 * @param address for tests; the environment says where the bus is otherwise.
 */
export function createBus(kind: 'session' | 'system', log: Log, address?: string): Bus {
  let connection: Promise<MessageBus | null> | null = null;

  function connect(): Promise<MessageBus | null> {
    connection ??= within(
      new Promise<MessageBus>((resolve, reject) => {
        // systemBus() would overrule an address given to it.
        const bus =
          address !== undefined
            ? sessionBus({ busAddress: address })
            : kind === 'session'
              ? sessionBus()
              : systemBus();
        // An error without a listener would end the process, whenever it comes.
        (bus as NodeJS.EventEmitter).on('error', (error: unknown) => {
          log(`${kind} bus: ${error instanceof Error ? error.message : String(error)}`);
          connection = null;
          reject(new Error('no bus'));
        });
        bus.on('connect', () => resolve(bus));
      }),
      CONNECT_TIMEOUT_MS,
    ).then((bus) => {
      log(`${kind} bus: ${bus === null ? 'not reached' : 'connected'}`);
      return bus;
    });
    return connection;
  }

  async function call(request: BusCall): Promise<readonly unknown[] | null> {
    const bus = await connect();
    if (bus === null) {
      connection = null;
      return null;
    }
    const message = new Message({
      destination: request.destination,
      path: request.path,
      interface: request.interface,
      member: request.member,
      signature: request.signature ?? '',
      body: [...(request.body ?? [])],
      flags: request.autoStart === true ? 0 : MessageFlag.NO_AUTO_START,
    });
    try {
      const reply = await within(bus.call(message), request.timeout ?? CALL_TIMEOUT_MS);
      return reply?.body ?? null;
    } catch {
      return null;
    }
  }

  return {
    call,
    async listen(rule, heard) {
      const bus = await connect();
      if (bus === null) return null;
      const text = writeRule(rule);
      const hear = (message: Message): void => {
        if (matches(rule, message)) heard(message.body);
      };
      bus.on('message', hear);
      const added = await call({ ...DAEMON, member: 'AddMatch', signature: 's', body: [text] });
      if (added === null) {
        bus.off('message', hear);
        return null;
      }
      return () => {
        bus.off('message', hear);
        void call({ ...DAEMON, member: 'RemoveMatch', signature: 's', body: [text] });
      };
    },
    close() {
      void connection?.then((bus) => bus?.disconnect());
      connection = null;
    },
  };
}

/** Whether somebody owns a name on the bus; null when the bus can't be asked. */
export async function hasOwner(bus: Bus, name: string): Promise<boolean | null> {
  const reply = await bus.call({ ...DAEMON, member: 'NameHasOwner', signature: 's', body: [name] });
  return typeof reply?.[0] === 'boolean' ? reply[0] : null;
}

/** A property's plain value, or undefined when it can't be read. Starts no service. */
export async function readProperty(
  bus: Bus,
  where: { readonly destination: string; readonly path: string; readonly interface: string },
  property: string,
): Promise<unknown> {
  const reply = await bus.call({
    destination: where.destination,
    path: where.path,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [where.interface, property],
  });
  return readVariant(reply?.[0]);
}

/** What a D-Bus variant holds; undefined when it is none. */
export function readVariant(variant: unknown): unknown {
  return typeof variant === 'object' && variant !== null && 'value' in variant ? variant.value : undefined;
}
