import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

interface LimitButtonProps {
  readonly className: string;
  readonly label: string;
  /** There is nothing further in its direction. */
  readonly isAtLimit: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button for a step in one direction. Whoever arrives at the end with it keeps the focus on it. */
export function LimitButton({ className, label, isAtLimit, onPress, children }: LimitButtonProps): ReactNode {
  return (
    <Button
      className={className}
      aria-label={label}
      aria-disabled={isAtLimit}
      onPress={() => {
        if (!isAtLimit) onPress();
      }}
    >
      {children}
    </Button>
  );
}
