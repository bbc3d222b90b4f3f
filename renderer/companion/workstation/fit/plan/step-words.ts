import type { TFunction } from 'i18next';
import { describeBooks } from '@shared/workstation/footrest/books';
import { choosePile } from '@shared/workstation/footrest/pile';
import type { FitPlan } from '@shared/workstation/fit-plan/plan';
import type { Step } from '@shared/workstation/fit-plan/step';
import type { LengthFormats } from '@shared/workstation/format-length';

/** A step as it is read: what to do, and why or how. */
export interface StepWords {
  readonly title: string;
  readonly about: string;
}

interface Writing {
  /** Of the namespace `fit`. */
  readonly t: TFunction<'fit'>;
  readonly lengths: LengthFormats;
}

/** Below this (mm) a half centimetre counts. */
const SMALL = 20;

/** A length as one sets it by hand: whole centimetres, or quarters of an inch. */
export function writeRough(mm: number, { unit, write }: LengthFormats): string {
  return write(mm, unit === 'cm' && Math.abs(mm) >= SMALL ? 0 : 1);
}

/** `up` and `down` by a length, `to` where nobody said how it stands now. */
function nameDirection(by: number | null): 'up' | 'down' | 'to' {
  if (by === null) return 'to';
  return by < 0 ? 'down' : 'up';
}

/** Words one step of a plan, with things at hand. */
export function describeStep(step: Step, plan: FitPlan, { t, lengths }: Writing): StepWords {
  const rough = (mm: number): string => writeRough(mm, lengths);
  /** The amount of a change, its direction aside. */
  const amount = (mm: number | null): string => rough(Math.abs(mm ?? 0));

  switch (step.id) {
    case 'clear-under-desk':
      return {
        title: t('steps.clearing.title'),
        about: t('steps.clearing.about', { gains: rough(step.gains) }),
      };
    case 'chair': {
      const values = { by: amount(step.by), to: rough(step.to) };
      const direction = nameDirection(step.by);
      const reason = plan.after.footrest > 0 ? 'keys' : 'feet';
      return {
        title: t(`steps.chair.${direction}`, values),
        about: t(`steps.chair.${reason}`, { ...values, direction }),
      };
    }
    case 'seat-cushion':
      return {
        title: t('steps.seatCushion.title'),
        about: t('steps.seatCushion.about', { to: rough(step.to) }),
      };
    case 'footrest':
      return describeFootrest(step, { t, lengths });
    case 'desk':
      return {
        title: t(`steps.desk.${nameDirection(step.by)}`, { by: amount(step.by) }),
        about: t('steps.desk.about', { to: rough(step.to) }),
      };
    case 'desk-blocks':
      return {
        title: t('steps.blocks.title', { to: rough(step.to) }),
        about: t('steps.blocks.about', { desk: rough(plan.after.desk) }),
      };
    case 'armrests':
      return step.to === null
        ? { title: t('steps.armrests.off'), about: t('steps.armrests.offAbout') }
        : {
            title: t('steps.armrests.to', { to: rough(step.to) }),
            about: t('steps.armrests.about'),
          };
    case 'seat-depth': {
      const values = { by: amount(step.by), to: rough(step.to) };
      if (step.means === 'cushion') {
        return { title: t('steps.seatDepth.cushion'), about: t('steps.seatDepth.cushionAbout', values) };
      }
      return {
        title: t(step.by < 0 ? 'steps.seatDepth.shorter' : 'steps.seatDepth.longer', values),
        about: t('steps.seatDepth.about'),
      };
    }
    case 'low-back': {
      const [from, to] = step.start;
      // A cushion that makes the seat shorter is behind the low back already.
      const means = step.means === 'towel' && plan.after.backCushion > 0 ? 'cushion' : step.means;
      return {
        title: t(`steps.lowBack.${means}`),
        about: t(`steps.lowBack.${means}About`, { from: lengths.number(from), to: lengths.write(to) }),
      };
    }
    case 'keyboard':
      return { title: t('steps.keyboard.title'), about: t(`steps.keyboard.${step.beside}`) };
    case 'screen': {
      const direction = nameDirection(step.by);
      const values = {
        by: amount(step.by),
        to: rough(step.to),
        aboveDesk: rough(step.aboveDesk),
        books: describeBooks(Math.abs(step.by ?? 0)).books,
        direction,
      };
      const how = step.means === 'books' ? (step.by === null ? 'pile' : choosePile(step.by)) : step.means;
      return {
        title: t(`steps.screen.${direction}`, values),
        about: t(`steps.screen.${how}`, values),
      };
    }
    case 'presets':
      return {
        title: t('steps.presets.title'),
        about: t('steps.presets.about', { sitting: rough(step.sitting), standing: rough(step.standing) }),
      };
  }
}

function describeFootrest(
  { to, by }: Extract<Step, { readonly id: 'footrest' }>,
  { t, lengths }: Writing,
): StepWords {
  if (to === 0) return { title: t('steps.footrest.away'), about: t('steps.footrest.awayAbout') };
  const thing = choosePile(to);
  const values = { to: writeRough(to, lengths), by: writeRough(Math.abs(by), lengths) };
  const { books } = describeBooks(to);
  if (by === to)
    return {
      title: t(`steps.footrest.${thing}`, values),
      about: t(`steps.footrest.${thing}About`, { ...values, books }),
    };
  return {
    title: t(by < 0 ? 'steps.footrest.down' : 'steps.footrest.up', values),
    about: t(`steps.footrest.${thing}InAll`, { ...values, books }),
  };
}
