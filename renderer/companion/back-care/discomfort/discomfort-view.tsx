import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';
import type { BackCarePlace } from '../back-care-place';

export interface DiscomfortViewProps {
  readonly view: CompanionView;
  /** Goes to another place in Back care: a topic, or the signs that need a doctor. */
  readonly onOpen: (place: BackCarePlace) => void;
}

/** The discomfort log: a check-in, the body map, and how it went. */
export function DiscomfortView({ view }: DiscomfortViewProps): ReactNode {
  const { t } = useTranslation('back-care');
  return <section lang={view.language} aria-label={t('parts.log')} />;
}
