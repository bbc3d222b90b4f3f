import { useMemo, useRef, useState } from 'react';
import type { Message, MessageAccess, WayBack } from './message-context';

interface Said {
  /** The oldest first. */
  readonly messages: readonly Message[];
  /** Something was taken back, and nothing has been said or answered since. */
  readonly isUndone: boolean;
}

interface MessageStack {
  /** What was said and not answered yet, the oldest first. */
  readonly messages: readonly Message[];
  /** What was said last; null for nothing, and while it is held. */
  readonly message: Message | null;
  readonly isUndone: boolean;
  readonly access: MessageAccess;
  /** Takes back what `message` says and shows what was said before it; null where there is no way back. */
  readonly undo: (() => void) | null;
  /**
   * What lies beneath it comes into view: it is not answered by that. Only ways back go that would take back, too, what
   * can no longer be taken back by itself.
   */
  readonly close: () => void;
}

/** What was said in the window and not answered yet: the last message, and beneath it the ways back of earlier ones. */
export function useMessageStack(): MessageStack {
  const [{ messages, isUndone }, setSaid] = useState<Said>({ messages: [], isUndone: false });
  /** How much on show holds them. */
  const [holding, setHolding] = useState(0);
  const access = useMemo<MessageAccess>(() => {
    function keep(isKept: (message: Message) => boolean): void {
      setSaid((last) => ({ messages: last.messages.filter(isKept), isUndone: false }));
    }
    return {
      say: (message) =>
        setSaid((last) => ({ messages: [...last.messages.filter(leadsBack), message], isUndone: false })),
      close: (about) => keep((each) => each.about !== about),
      settle: (about, changed) =>
        keep((each) => each.about !== about || (leadsBack(each) && !writesAny(each, changed))),
      moveOn: () => keep((each) => leadsBack(each) || each.isProblem),
      hold() {
        setHolding((last) => last + 1);
        return () => setHolding((last) => last - 1);
      },
    };
  }, []);
  const message = holding > 0 ? null : (messages.at(-1) ?? null);
  const wayBack = message?.undo ?? null;
  const isTakingBack = useRef(false);

  /** The line stays until it is so: a way back that is refused is still one. */
  async function takeBack(taken: Message | null, undo: WayBack): Promise<void> {
    if (isTakingBack.current) return;
    isTakingBack.current = true;
    try {
      if ((await undo()) === false) return;
      setSaid((last) => ({ messages: last.messages.filter((each) => each !== taken), isUndone: true }));
    } finally {
      isTakingBack.current = false;
    }
  }

  function close(): void {
    if (message === null) return;
    const { about, writes = [] } = message;
    const isKept = (each: Message): boolean =>
      each !== message && (each.about !== about || !writesAny(each, writes));
    setSaid((last) => ({ messages: last.messages.filter(isKept), isUndone: false }));
  }

  return {
    messages,
    message,
    isUndone,
    access,
    undo: wayBack && (() => void takeBack(message, wayBack)),
    close,
  };
}

function leadsBack({ undo }: Message): boolean {
  return undo !== null;
}

function writesAny({ writes = [] }: Message, changed: readonly string[]): boolean {
  return writes.some((part) => changed.includes(part));
}
