import { useMemo, useState } from 'react';
import type { Message, MessageAccess } from './message-context';

interface MessageStack {
  /** What was said last; null for nothing, and while it is held. */
  readonly message: Message | null;
  readonly access: MessageAccess;
  /** Takes back what `message` says and shows what was said before it; null where there is no way back. */
  readonly undo: (() => void) | null;
  readonly closeAll: () => void;
}

/** What was said in the window and not answered yet: the last message, and beneath it the ways back of earlier ones. */
export function useMessageStack(): MessageStack {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  /** How much on show holds them. */
  const [holding, setHolding] = useState(0);
  const access = useMemo<MessageAccess>(
    () => ({
      say: (message) => setMessages((last) => [...last.filter(leadsBack), message]),
      close: (about) => setMessages((last) => last.filter((each) => each.about !== about)),
      settle: (about) =>
        setMessages((last) => last.filter((each) => each.about !== about || leadsBack(each))),
      moveOn: () => setMessages((last) => last.filter((each) => leadsBack(each) || each.isProblem)),
      hold() {
        setHolding((last) => last + 1);
        return () => setHolding((last) => last - 1);
      },
    }),
    [],
  );
  const message = holding > 0 ? null : (messages.at(-1) ?? null);
  const wayBack = message?.undo ?? null;
  return {
    message,
    access,
    undo:
      wayBack &&
      (() => {
        setMessages((last) => last.filter((each) => each !== message));
        wayBack();
      }),
    closeAll: () => setMessages([]),
  };
}

function leadsBack({ undo }: Message): boolean {
  return undo !== null;
}
