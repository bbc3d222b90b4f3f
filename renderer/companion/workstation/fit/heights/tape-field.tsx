import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measurable } from '@shared/workstation/body';
import { readLength } from '@shared/workstation/length';
import { LENGTH_QUESTIONS } from '@shared/workstation/questions';
import { DraftField, type Reading } from '../../../controls/draft-field';
import { useKeptAnswer } from '../../profile/use-kept-answer';
import { useWorkstation } from '../../workstation-context';

/** A measurement that replaces an estimate; emptied, the estimate is back. */
export function TapeField({ tape }: { readonly tape: Measurable }): ReactNode {
  const { t } = useTranslation('fit');
  const { profile, lengths, change } = useWorkstation();
  const kept = useKeptAnswer(tape);
  const measured = profile.answers[tape];
  const [least, most] = LENGTH_QUESTIONS[tape];

  function read(text: string): Reading<number | null> {
    if (text.trim() === '') return { ok: true, value: null };
    const reading = readLength(text, { unit: lengths.unit, least, most });
    if (reading.ok) return { ok: true, value: reading.mm };
    const limits = { least: lengths.write(least), most: lengths.write(most) };
    return { ok: false, problem: t(`tape.${reading.problem}`, limits) };
  }

  async function save(value: number | null): Promise<readonly string[]> {
    const problem = await change({ type: 'answer', id: profile.id, answers: { [tape]: value } });
    return problem === null ? [] : [t('tape.notSaved')];
  }

  return (
    <div className="tape">
      <DraftField
        label={t(`tape.${tape}.name`)}
        about={t(`tape.${tape}.how`)}
        layout="stacked"
        saved={measured === undefined ? '' : lengths.write(measured)}
        read={read}
        kept={kept}
        onSave={save}
      />
    </div>
  );
}
