import { ArrowDownUp, Bell, Eye, Footprints, Hand, StretchHorizontal, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Ask } from '@shared/reminders/reminder';

const ICONS: Readonly<Record<Ask, LucideIcon>> = {
  'position-change': ArrowDownUp,
  walk: Footprints,
  stretch: StretchHorizontal,
  'micro-break': Hand,
  'eye-rest': Eye,
  other: Bell,
};

/** The sign of what a reminder asks. */
export function AsksIcon({ asks }: { readonly asks: Ask }): ReactNode {
  const Icon = ICONS[asks];
  return <Icon className="icon" data-asks={asks} aria-hidden="true" />;
}
