import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { request } from '../api';
import { useHandover } from '../use-handover';
import { RedFlagsContext, type RedFlagsAccess } from './red-flags-context';

const RedFlagsDialog = lazy(async () => ({
  default: (await import('./red-flags-dialog')).RedFlagsDialog,
}));

interface RedFlagsHostProps {
  readonly country: string;
  readonly children: ReactNode;
}

/** D as in doctor: Ctrl+Shift+D, on macOS with Command. */
function isShortcut(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.code === 'KeyD';
}

/** Keeps the signs that need a doctor one step away: by button, by shortcut, from the tray. */
export function RedFlagsHost({ country, children }: RedFlagsHostProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const access = useMemo<RedFlagsAccess>(() => ({ country, open: () => setIsOpen(true) }), [country]);

  useHandover('companion:open-red-flags', () => request('companion:red-flags'), setIsOpen);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    // Before anything on show can take the key for itself.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);

  return (
    <RedFlagsContext value={access}>
      {children}
      <Suspense fallback={null}>{isOpen && <RedFlagsDialog onClose={() => setIsOpen(false)} />}</Suspense>
    </RedFlagsContext>
  );
}
