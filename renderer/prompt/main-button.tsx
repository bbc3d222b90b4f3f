import { useEffect, useRef, type ReactNode } from 'react';

/** A main button that the keyboard finds first; the window itself comes without focus. */
export function MainButton(props: {
  readonly className: string;
  readonly label: string;
  readonly onPress: () => void;
}): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <button ref={button} type="button" className={`btn ${props.className}`} onClick={props.onPress}>
      {props.label} <kbd aria-hidden="true">Enter</kbd>
    </button>
  );
}
