import type { LengthUnit } from '@shared/workstation/format-length';
import { NOTHING_DONE } from '@shared/workstation/profile';
import type { Answers } from '@shared/workstation/questions';
import { LowBackView } from '../../../renderer/companion/workstation/low-back/low-back-view';
import { useLengths } from '../../../renderer/companion/workstation/use-lengths';
import { WorkstationContext } from '../../../renderer/companion/workstation/workstation-context';
import { loadDrawing } from '../../../renderer/figure/drawings';
import { sampleView } from '../../support/snapshots';
import { openPage, type PageOptions } from '../../support/page/open-page';

interface LowBackOptions extends PageOptions {
  readonly answers?: Answers;
  readonly unit?: LengthUnit;
}

/** The page of somebody with these answers, as it stands in the section. */
export async function openLowBack({
  answers = {},
  unit = 'cm',
  language = 'en',
  ...options
}: LowBackOptions = {}): Promise<void> {
  await loadDrawing('sitTall');

  function Section() {
    const lengths = useLengths(unit);
    const profile = {
      ...{
        id: 'desk',
        name: 'Home',
        answers,
        doneSteps: NOTHING_DONE,
        setupDone: true,
        checks: {},
        todos: {},
        rosa: {},
      },
      ...{ furnitureChangedAt: null, checkedAt: null },
    };
    return (
      <WorkstationContext
        value={{
          view: sampleView({ language }),
          profile,
          lengths,
          change: () => Promise.resolve(null),
        }}
      >
        <main style={{ padding: 40 }}>
          <h1 className="aloud">Workstation</h1>
          <LowBackView />
        </main>
      </WorkstationContext>
    );
  }
  await openPage(<Section />, { height: 900, ...options, language });
}
