import { useMemo, useState } from 'react';
import type { Answers, CompanionView } from '@shared/ipc';
import { changeWalkingPlan } from '@shared/exercise/walking-plan/change-walking-plan';
import type { WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import type { WalkingPlanChange } from '@shared/exercise/walking-plan/walking-plan-change-schema';
import { ExerciseView } from '../../../../renderer/companion/moves/exercise/exercise-view';
import { RedFlagsContext } from '../../../../renderer/companion/red-flags/red-flags-context';
import { sampleSnapshot, sampleView } from '../../../support/snapshots';
import { openPage, type PageOptions } from '../../../support/page/open-page';
import { SectionWindow } from '../../../support/page/section-window';
import '../../../../renderer/companion/shell.css';
import '../../../../renderer/companion/section-page.css';

interface OpenOptions extends PageOptions {
  readonly plan?: WalkingPlan | null;
  /** The day of the session. */
  readonly today?: string;
  readonly bouts?: CompanionView['snapshot']['today']['bouts'];
}

/** What became of it. */
export interface Opened {
  /** The plan as main keeps it now. */
  readonly kept: () => WalkingPlan | null;
  /** How often the signs that need a doctor were opened. */
  readonly redFlags: () => number;
}

/** The view before a main that makes each change of the walking plan as the real one does. */
export async function openExercise({
  plan = null,
  today = '2026-11-23',
  bouts = [],
  language = 'en',
  ...options
}: OpenOptions = {}): Promise<Opened> {
  let kept = plan;
  let redFlags = 0;
  let publish: (plan: WalkingPlan | null) => void = () => undefined;

  function change(wanted: WalkingPlanChange): Answers['walking-plan:change'] {
    const result = changeWalkingPlan(kept, wanted, today);
    if (!result.ok) return result;
    const undo = { type: 'restore', plan: kept } as const;
    kept = result.plan;
    publish(kept);
    return { ok: true, undo, disk: 'written' };
  }

  function Section() {
    const [now, setNow] = useState(kept);
    publish = setNow;
    const view = useMemo(() => {
      const snapshot = sampleSnapshot({ today: { day: today, bouts } });
      return sampleView({ walkingPlan: now, language, snapshot });
    }, [now]);
    return <ExerciseView view={view} />;
  }

  const access = { country: 'GB', open: () => (redFlags += 1) };
  await openPage(
    <RedFlagsContext value={access}>
      <SectionWindow section="moves">
        <div className="section-page">
          <h1 className="t-h2">Moves</h1>
          <Section />
        </div>
      </SectionWindow>
    </RedFlagsContext>,
    { ...options, language, answers: { 'walking-plan:change': change } },
  );
  return { kept: () => kept, redFlags: () => redFlags };
}
