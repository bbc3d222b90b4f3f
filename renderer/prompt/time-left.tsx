import type { ReactNode } from 'react';
import type { PromptView } from '@shared/session/snapshot';
import { useNow, type Received } from '../use-now';

/** The bar that shows how long the prompt stays; nothing where it stays until it is answered. */
export function TimeLeft(props: {
  readonly prompt: PromptView;
  readonly received: Received;
  readonly label: string;
}): ReactNode {
  const { shownAt, closesAt } = props.prompt;
  const now = useNow(props.received, 1_000, shownAt ?? props.received.at);
  if (shownAt === null || closesAt === null || closesAt <= shownAt) return null;
  const share = Math.max(0, Math.min(1, (closesAt - now) / (closesAt - shownAt)));
  return (
    <div
      className="wait"
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={Math.round((closesAt - shownAt) / 1_000)}
      aria-valuenow={Math.max(0, Math.round((closesAt - now) / 1_000))}
    >
      <span style={{ transform: `scaleX(${share})` }} />
    </div>
  );
}
