import { z } from 'zod';
import { runProgram } from './run-program';

const answerSchema = z.object({ data: z.unknown() });

/** Speaks to one bus with systemd's busctl. Answers are busctl's `data`, unchecked. */
export interface BusCaller {
  call(
    service: string,
    path: string,
    member: string,
    signature?: string,
    ...words: string[]
  ): Promise<unknown>;
  get(service: string, path: string, member: string): Promise<unknown>;
  /** Whether somebody owns this well-known name. */
  hasOwner(name: string): Promise<boolean>;
}

/** @param member interface and member in one, like `org.freedesktop.DBus.NameHasOwner` */
export function callBus(address: string): BusCaller {
  const run = async (
    verb: string,
    service: string,
    path: string,
    member: string,
    words: readonly string[],
  ) => {
    const cut = member.lastIndexOf('.');
    const target = [service, path, member.slice(0, cut), member.slice(cut + 1)];
    const text = await runProgram('busctl', [
      ...[`--address=${address}`, '--json=short', verb],
      ...target,
      ...words,
    ]);
    return text === '' ? null : answerSchema.parse(JSON.parse(text)).data;
  };
  return {
    call: (service, path, member, signature, ...words) =>
      run('call', service, path, member, signature === undefined ? [] : [signature, ...words]),
    get: (service, path, member) => run('get-property', service, path, member, []),
    hasOwner: async (name) => {
      const bus = ['org.freedesktop.DBus', '/org/freedesktop/DBus'] as const;
      const answer = await run('call', ...bus, 'org.freedesktop.DBus.NameHasOwner', ['s', name]);
      return z.tuple([z.boolean()]).parse(answer)[0];
    },
  };
}
