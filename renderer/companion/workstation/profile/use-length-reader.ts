import { useTranslation } from 'react-i18next';
import { readLength, tellLimits } from '@shared/workstation/length';
import { LENGTH_QUESTIONS, type LengthQuestion } from '@shared/workstation/questions';
import type { Reading } from '../../settings/draft-field';
import { useWorkstation } from '../workstation-context';

/** A function that reads what was typed at a question; mm within its limits, or a sentence that names them. */
export function useLengthReader(): (question: LengthQuestion, text: string) => Reading<number> {
  const { t } = useTranslation('workstation');
  const { lengths } = useWorkstation();
  return (question, text) => {
    const [least, most] = LENGTH_QUESTIONS[question];
    const field = { unit: lengths.unit, least, most };
    const reading = readLength(text, field);
    if (reading.ok) return { ok: true, value: reading.mm };
    const [from, to] = tellLimits(field);
    return {
      ok: false,
      problem: t(`questions.reading.${reading.problem}`, {
        length: text.trim(),
        example: lengths.write((least + most) / 2, 0),
        least: lengths.write(from),
        most: lengths.write(to),
      }),
    };
  };
}
