import {
  BookOpen,
  Camera,
  CirclePause,
  CircleHelp,
  Keyboard,
  Maximize,
  Mic,
  Moon,
  BellOff,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Hold } from '@shared/reminders/hold';

/** What holds prompts back; `unknown`: the system cannot tell whether somebody is there. */
export type HeldReason = Hold | 'unknown';

const ICONS: Readonly<Record<HeldReason, LucideIcon>> = {
  'do-not-disturb': BellOff,
  'full-screen': Maximize,
  camera: Camera,
  microphone: Mic,
  typing: Keyboard,
  'quiet-time': Moon,
  meeting: Users,
  reading: BookOpen,
  pause: CirclePause,
  unknown: CircleHelp,
};

/** The picture of what holds prompts back, beside words that say it. */
export function HeldIcon({ reason }: { readonly reason: HeldReason }): ReactNode {
  const Icon = ICONS[reason];
  return <Icon className="icon" aria-hidden="true" />;
}
