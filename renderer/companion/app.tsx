import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';
import type { Destination } from '@shared/destination';
import { SECTIONS } from '@shared/section';
import { followTheme } from '../look/theme';
import { request } from './api';
import { Coverable } from './coverable';
import { DestinationContext } from './destination-context';
import { ErrorBoundary } from './error-boundary';
import { Rail } from './rail';
import { RedFlagsHost } from './red-flags/red-flags-host';
import { SectionFrame } from './section-frame';
import { StayContext } from './stay-context';
import { TodayPage } from './today/today-page';
import { useDestination } from './use-destination';
import { useView, type Received, type ViewStore } from '../view-store';
import { changeLanguage } from './words';

const BackCarePage = lazy(async () => ({
  default: (await import('./back-care/back-care-page')).BackCarePage,
}));
const MovesPage = lazy(async () => ({ default: (await import('./moves/moves-page')).MovesPage }));
const NoticesBar = lazy(async () => ({ default: (await import('./notices-bar')).NoticesBar }));
const SettingsPage = lazy(async () => ({ default: (await import('./settings/settings-page')).SettingsPage }));
const WorkstationPage = lazy(async () => ({
  default: (await import('./workstation/workstation-page')).WorkstationPage,
}));
const Welcome = lazy(async () => ({ default: (await import('./welcome/welcome')).Welcome }));

/** Theme and language follow the settings. */
function useAppearance({ view }: Received<CompanionView>): void {
  useEffect(() => followTheme(view.settings.app.theme), [view.settings.app.theme]);
  useEffect(() => {
    document.documentElement.lang = view.language;
    void changeLanguage(view.language);
  }, [view.language]);
}

function Failure(): ReactNode {
  const { t } = useTranslation('companion');
  return (
    <div className="failure" role="alert">
      <h1 className="t-h2">{t('failure.title')}</h1>
      <p className="muted">{t('failure.body')}</p>
      <button type="button" className="btn btn-2" onClick={() => window.location.reload()}>
        {t('failure.reload')}
      </button>
    </div>
  );
}

function Page({
  destination,
  received,
  onOpen,
  onPlayed,
}: {
  readonly destination: Destination;
  readonly received: Received<CompanionView>;
  readonly onOpen: (destination: Destination) => void;
  /** Back to the section from which main called to the player; null: it called from none. */
  readonly onPlayed: (() => void) | null;
}): ReactNode {
  switch (destination.section) {
    case 'today':
      return <TodayPage received={received} onOpen={onOpen} />;
    case 'workstation':
      return <WorkstationPage view={received.view} />;
    case 'moves':
      return <MovesPage received={received} destination={destination} onPlayed={onPlayed} />;
    case 'back-care':
      return <BackCarePage view={received.view} destination={destination} />;
    case 'settings':
      return <SettingsPage view={received.view} />;
  }
}

interface AppProps {
  readonly store: ViewStore<CompanionView>;
  /** Where the window opens; null: at Today. */
  readonly first: Destination | null;
}

/** The main window: first run, or the rail and one section; over either, the signs that need a doctor. */
export function App({ store, first }: AppProps): ReactNode {
  const received = useView(store);
  return (
    <RedFlagsHost country={received.view.country}>
      <Shown received={received} first={first} />
    </RedFlagsHost>
  );
}

interface ShownProps {
  readonly received: Received<CompanionView>;
  readonly first: Destination | null;
}

function Shown({ received, first }: ShownProps): ReactNode {
  const { opened, go, goToSection, askToStay } = useDestination(first);
  const { destination, kept, covered } = opened;
  const { section } = destination;
  const goBack = covered === null || covered.section === section ? null : () => goToSection(covered.section);
  const mounted = SECTIONS.flatMap((each) =>
    each === section ? destination : (kept.find((other) => other.section === each) ?? []),
  );
  const { view } = received;
  useAppearance(received);
  if (!view.settings.welcomed) {
    return (
      <ErrorBoundary fallback={<Failure />}>
        <Suspense fallback={null}>
          <Welcome view={view} onDone={() => void request('welcome:done')} />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return (
    <DestinationContext value={go}>
      <StayContext value={askToStay}>
        <div className="window">
          <Rail section={section} onOpen={goToSection} />
          <SectionFrame section={section}>
            <Suspense fallback={null}>
              {view.notices.length > 0 && (
                <NoticesBar notices={view.notices} platform={view.abilities.platform} />
              )}
            </Suspense>
            {mounted.map((each) => (
              <Coverable key={each.section} isCovered={each !== destination}>
                <ErrorBoundary fallback={<Failure />}>
                  <Suspense fallback={<p className="aloud">…</p>}>
                    <Page destination={each} received={received} onOpen={go} onPlayed={goBack} />
                  </Suspense>
                </ErrorBoundary>
              </Coverable>
            ))}
          </SectionFrame>
        </div>
      </StayContext>
    </DestinationContext>
  );
}
