import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ITEM_FIGURES, ITEM_MEASURES } from '@shared/workstation/checklist/figures';
import type { ChecklistItem } from '@shared/workstation/checklist/items';
import { readGear, readPerson } from '@shared/workstation/furniture';
import type { Answers } from '@shared/workstation/questions';
import { computeSetup, type Setup } from '@shared/workstation/setup';
import type { LengthFormats } from '@shared/workstation/format-length';
import { writeFigures } from '../write-figures';

export interface ItemWords {
  /** A few words, for lists. */
  readonly title: string;
  readonly question: string;
  readonly why: string;
  readonly fix: string;
  /** What to aim for; null where there is no measure to it. */
  readonly target: string | null;
  /** The same from this person's own heights; null where they have no part in it or are not known. */
  readonly own: string | null;
}

/** The words of an item for one person. */
export function useItemWords(answers: Answers, lengths: LengthFormats): (item: ChecklistItem) => ItemWords {
  const { t, i18n } = useTranslation('checklist');
  const setup = useMemo<Setup | null>(() => {
    const person = readPerson(answers);
    return person && computeSetup(person, readGear(answers));
  }, [answers]);

  return ({ id }) => {
    const figures = writeFigures(ITEM_FIGURES[id] ?? {}, lengths);
    const measure = ITEM_MEASURES[id];
    const hasTarget = i18n.exists(`items.${id}.target`, { ns: 'checklist' });
    return {
      title: t(`items.${id}.title`),
      question: t(`items.${id}.question`),
      why: t(`items.${id}.why`, figures),
      fix: t(`items.${id}.fix`, figures),
      target: hasTarget ? t(`items.${id}.target`, figures) : null,
      own:
        setup === null || measure === undefined
          ? null
          : t(
              `own.${measure}`,
              writeFigures({ best: setup[measure].mm, range: setup[measure].range95Mm }, lengths),
            ),
    };
  };
}
