import type { ReactNode } from 'react';
import type { Answers, CompanionView, DiskOutcome } from '@shared/ipc';
import type { Destination } from '@shared/destination';
import { changeLog } from '@shared/discomfort/change';
import { EMPTY_LOG, type DiscomfortLog } from '@shared/discomfort/check-in';
import type { DiscomfortChange } from '@shared/discomfort/discomfort-change-schema';
import type { HistoryDay } from '@shared/history/fold-days';
import type { BackCarePlace } from '../../../../renderer/companion/back-care/back-care-place';
import { DiscomfortView } from '../../../../renderer/companion/back-care/discomfort/discomfort-view';
import { DestinationContext } from '../../../../renderer/companion/destination-context';
import { RedFlagsContext } from '../../../../renderer/companion/red-flags/red-flags-context';
import { SAMPLE_NOW, sampleView } from '../../../support/snapshots';
import type { FakeApi } from '../../../support/page/fake-api';
import { openPage, type PageOptions } from '../../../support/page/open-page';
import { SectionWindow } from '../../../support/page/section-window';
import '../../../../renderer/companion/shell.css';
import '../../../../renderer/companion/section-page.css';
import '../../../../renderer/companion/back-care/back-care.css';

/** Local days, both included. */
interface DayRange {
  readonly from: string;
  readonly to: string;
}

interface OpenOptions extends PageOptions {
  /** Whether changes reach the disk. */
  readonly disk?: DiskOutcome;
  readonly log?: DiscomfortLog;
  /** What the history tells, another answer each time where it is a function. */
  readonly days?: readonly HistoryDay[] | ((range: DayRange) => Promise<readonly HistoryDay[]>);
  readonly copies?: number;
  readonly startsOnMap?: boolean;
}

/** What became of it. */
export interface OpenedLog {
  /** The log as main keeps it now. */
  readonly kept: () => DiscomfortLog;
  /** Where in Back care, and in the window, it was left for. */
  readonly places: readonly (BackCarePlace | Destination)[];
  /** The day goes on, or days begin at another time: main sends another view. */
  readonly change: (part: Partial<CompanionView['snapshot']['today']>, dayStartsAt?: string) => Promise<void>;
  /** Sets what a request answers from now on. */
  readonly answer: FakeApi['answer'];
}

/** The view in the window's frame, before a main that makes each change as the real one does. */
export async function openLog({
  log = EMPTY_LOG,
  days = [],
  copies = 0,
  startsOnMap = false,
  language = 'en',
  disk = 'written',
  ...options
}: OpenOptions = {}): Promise<OpenedLog> {
  let kept = log;
  let made = 0;
  const places: (BackCarePlace | Destination)[] = [];
  const view = sampleView({ language });

  function change(wanted: DiscomfortChange): Answers['discomfort:change'] {
    made += 1;
    const { day } = view.snapshot.today;
    const result = changeLog(kept, wanted, { now: SAMPLE_NOW + made, day, newId: `made-${made}` });
    if (!result.ok) return result;
    kept = result.log;
    api.push('discomfort:changed', { log: kept, copies });
    return { ok: true, undo: result.undo, disk };
  }

  function Window({ shown }: { readonly shown: CompanionView }): ReactNode {
    return (
      <DestinationContext value={(place) => void places.push(place)}>
        <RedFlagsContext value={{ country: 'DE', open: () => undefined }}>
          <SectionWindow section="back-care">
            <div className="section-page">
              <h1 className="t-h2">Back care</h1>
              <DiscomfortView
                view={shown}
                startsOnMap={startsOnMap}
                onOpen={(place) => void places.push(place)}
              />
            </div>
          </SectionWindow>
        </RedFlagsContext>
      </DestinationContext>
    );
  }
  const { api, redraw } = await openPage(<Window shown={view} />, {
    ...options,
    language,
    answers: {
      'discomfort:view': () => ({ log: kept, copies }),
      'discomfort:change': change,
      'history:days': (range) => (typeof days === 'function' ? days(range) : days),
    },
  });
  return {
    kept: () => kept,
    places,
    change: (part, dayStartsAt = view.settings.dayStartsAt) => {
      const { snapshot } = view;
      const today = { ...snapshot.today, ...part };
      const settings = { ...view.settings, dayStartsAt };
      return redraw(<Window shown={{ ...view, settings, snapshot: { ...snapshot, today } }} />);
    },
    answer: api.answer,
  };
}
