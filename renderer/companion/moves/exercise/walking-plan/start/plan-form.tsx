import { useId, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Form } from 'react-aria-components';
import { addDays, findWeekday } from '@shared/calendar-day';
import { findFirstLoad, isAtTarget, isSmallStart, TARGET } from '@shared/exercise/walking-plan/ladder';
import { readPlan } from '@shared/exercise/walking-plan/read-plan';
import { PACES, type Load, type Pace, type WalkingPlan } from '@shared/exercise/walking-plan/walking-plan';
import { KeptDraftLine } from '../../../../drafts/kept-draft-line';
import { useFormDraft } from '../../../../drafts/use-form-draft';
import { localeFor } from '../../../../formats';
import { listDays } from '../../../../settings/week';
import { PlanField } from './plan-field';
import { PlanPreview } from './plan-preview';
import { useDayFormats } from '../use-day-formats';
import type { PlanChanges } from '../use-plan-changes';
import { WeekdayToggles } from '../weekday-toggles';
import { WeekdaysNote } from '../weekdays-note';
import './plan-form.css';

const MINUTES = [0, 5, 10, 15, 20, 25, 30] as const;
const DAYS = [1, 2, 3, 4, 5] as const;
const BEGINNINGS = ['today', 'next'] as const;

/** What is asked: how much somebody walks already, on which days they like to, how fast the plan grows, and from when. */
interface PlanAnswers {
  /** 0 to 30, and 0 to 5 days a week */
  readonly minutes: number;
  readonly days: number;
  /** 1 Monday to 7 Sunday */
  readonly weekdays: readonly number[];
  readonly pace: Pace;
  readonly begin: (typeof BEGINNINGS)[number];
}

interface PlanFormProps {
  /** The plan that the new one takes the place of. */
  readonly plan: WalkingPlan | null;
  readonly today: string;
  readonly changes: PlanChanges;
  readonly onClose: () => void;
}

/** A few questions, and beside them the plan that comes of the answers so far. */
export function PlanForm({ plan, today, changes, onClose }: PlanFormProps): ReactNode {
  const { t, i18n } = useTranslation('exercise');
  const formats = useDayFormats();
  const id = useId();
  const draft = useFormDraft<PlanAnswers>(
    { view: 'walking-plan' },
    {
      minutes: plan?.before.minutes ?? 0,
      days: plan?.before.days || 3,
      weekdays: plan?.weekdays ?? [],
      pace: plan?.pace ?? 'usual',
      begin: 'today',
    },
  );
  const { minutes, days, weekdays, pace, begin } = draft.fields;
  const [firstDay = 1] = listDays(localeFor(i18n.language));
  const next = addDays(today, 7 - ((findWeekday(today) - firstDay + 7) % 7));
  const start = begin === 'today' ? today : next;
  const before = useMemo<Load>(
    () => (minutes === 0 ? { minutes: 0, days: 0 } : { minutes, days }),
    [minutes, days],
  );
  const reading = useMemo(
    () => readPlan({ before, pace, start, weekdays: [], turns: {}, pauses: [], walked: [] }, start),
    [before, pace, start],
  );

  const first = findFirstLoad(before);

  async function make(): Promise<void> {
    const answer = await changes.change(
      { type: 'make', before, pace, start, weekdays: [...weekdays] },
      plan === null ? undefined : t('plan.done.replaced'),
    );
    if (!answer.ok) return;
    draft.end();
    onClose();
  }

  function cancel(): void {
    draft.setAside();
    onClose();
  }

  return (
    <div className="plan-form-page">
      <Form
        className="plan-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <h2 className="t-h2" tabIndex={-1}>
          {t(plan === null ? 'plan.form.title' : 'plan.form.again')}
        </h2>
        <KeptDraftLine draft={draft} />
        <PlanField
          label={t('plan.form.minutes')}
          about={t('plan.form.minutesAbout')}
          value={String(minutes)}
          choices={MINUTES.map((each) => ({ id: String(each), name: nameMinutes(each) }))}
          onChange={(chosen) => draft.change({ minutes: Number(chosen) })}
        />
        {minutes > 0 && (
          <PlanField
            label={t('plan.form.days')}
            value={String(Math.min(days, TARGET.days))}
            choices={DAYS.map((each) => ({
              id: String(each),
              name: each === TARGET.days ? t('plan.form.daysMost', { days: each }) : String(each),
            }))}
            onChange={(chosen) => draft.change({ days: Number(chosen) })}
          />
        )}
        {isSmallStart(before) && (
          <p className="plan-field-about">
            {t('plan.form.least', {
              load: t('plan.load', { walks: first.days, minutes: first.minutes }),
            })}
          </p>
        )}
        {!isAtTarget(before) && (before.minutes === TARGET.minutes || before.days === TARGET.days) && (
          <p className="plan-field-about">{t('plan.form.longer')}</p>
        )}
        <div className="plan-field">
          <span className="t-strong" id={`${id}weekdays`}>
            {t('plan.form.weekdays')}
          </span>
          <WeekdaysNote id={`${id}about`} className="plan-field-about" before={before} weekdays={weekdays} />
          <WeekdayToggles
            labelledBy={`${id}weekdays`}
            describedBy={`${id}about`}
            weekdays={weekdays}
            onChange={(chosen) => draft.change({ weekdays: chosen })}
          />
        </div>
        <PlanField
          label={t('plan.form.pace')}
          about={t(`plan.form.${pace}About`)}
          value={pace}
          choices={PACES.map((each) => ({ id: each, name: t(`plan.form.${each}`) }))}
          onChange={(chosen) => draft.change({ pace: chosen })}
        />
        <PlanField
          label={t('plan.form.begin')}
          value={begin}
          choices={BEGINNINGS.map((each) => ({
            id: each,
            name: t(`plan.form.${each}`, { day: formats.short(next) }),
          }))}
          onChange={(chosen) => draft.change({ begin: chosen })}
        />
        <div className="plan-form-go">
          <Button className="btn btn-1" type="submit">
            {t(isAtTarget(before) ? 'plan.form.keep' : 'plan.form.make')}
          </Button>
          <Button className="btn btn-3" onPress={cancel}>
            {t('plan.form.cancel')}
          </Button>
        </div>
      </Form>
      <PlanPreview reading={reading} />
    </div>
  );

  function nameMinutes(each: number): string {
    if (each === 0) return t('plan.form.none');
    return t(each === TARGET.minutes ? 'plan.form.minutesMost' : 'plan.form.minutesOption', {
      minutes: each,
    });
  }
}
