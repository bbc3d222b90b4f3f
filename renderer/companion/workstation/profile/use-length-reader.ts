import { useTranslation } from 'react-i18next';
import { isBareNumber, readLength, tellLimits } from '@shared/workstation/length';
import { LENGTH_EXAMPLES } from '@shared/workstation/length-examples';
import { LENGTH_QUESTIONS, type LengthQuestion } from '@shared/workstation/questions';
import type { Reading } from '../../controls/draft-field';
import { useWorkstation } from '../workstation-context';

/** How the answers to the questions for lengths are typed and shown. */
export interface LengthReader {
  /** Mm within the question's limits, or a sentence that says what is wrong. */
  readonly read: (question: LengthQuestion, text: string) => Reading<number>;
  /** An answer (mm) as it is shown, with its unit. */
  readonly write: (question: LengthQuestion, mm: number) => string;
  /** What a text counts as long as it says nothing else; null where it has a unit of its own. */
  readonly findUnit: (text: string) => string | null;
}

/** Reads and writes lengths in the person's unit. */
export function useLengthReader(): LengthReader {
  const { t } = useTranslation('workstation');
  const { lengths } = useWorkstation();

  function write(question: LengthQuestion, mm: number): string {
    return question === 'stature' ? lengths.stature(mm) : lengths.write(mm);
  }

  function read(question: LengthQuestion, text: string): Reading<number> {
    const [least, most] = LENGTH_QUESTIONS[question];
    const field = { unit: lengths.unit, least, most, takesAnyUnit: question === 'stature' };
    const reading = readLength(text, field);
    if (reading.ok) return { ok: true, value: reading.mm };
    const typed = text.trim();
    const [from, to] = tellLimits(field);
    const words = {
      length: isBareNumber(typed) ? `${typed} ${lengths.unit}` : typed,
      example: write(question, LENGTH_EXAMPLES[question]),
      // Feet and inches are told whole; of two numbers with one unit, the second has it.
      least: question === 'stature' ? write(question, from) : lengths.number(from),
      most: write(question, to),
    };
    return {
      ok: false,
      problem:
        reading.meant === undefined
          ? t(`questions.reading.${reading.problem}`, words)
          : t('questions.reading.other-unit', { ...words, meant: `${typed} ${reading.meant}` }),
    };
  }

  return {
    read,
    write,
    findUnit: (text) => (text.trim() === '' || isBareNumber(text) ? lengths.unit : null),
  };
}
