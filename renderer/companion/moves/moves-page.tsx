import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlayRequest } from '@shared/destination';
import type { CompanionView } from '@shared/ipc';

interface MovesPageProps {
  readonly view: CompanionView;
  /** To be played at once; another object each time that it is asked for. */
  readonly play: PlayRequest | null;
}

/** Moves: the library, the routines and their player, and exercise beyond the desk. */
export function MovesPage({ view, play }: MovesPageProps): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <div data-language={view.language} data-play={play?.asks}>
      <h1 className="t-h2">{t('rail.moves')}</h1>
    </div>
  );
}
