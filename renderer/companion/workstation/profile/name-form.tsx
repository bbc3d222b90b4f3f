import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Form, Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import type { ChangeProblem } from '@shared/workstation/change';
import { isSameName, NAME_TYPED_LENGTH } from '@shared/name';
import { PlainField } from '../../controls/plain-field';
import { KeptDraftLine } from '../../drafts/kept-draft-line';
import { useFormDraft } from '../../drafts/use-form-draft';
import { useWorkstation } from '../workstation-context';
import './name-form.css';

/** What a new profile takes over from the one in use. */
const KEPT = ['person', 'desk'] as const;
type Kept = (typeof KEPT)[number];

/** What the name is asked for. */
export type NameDialogKind = 'new' | 'rename';

/** The name as it is typed, and what a new profile takes over. */
interface NameFields {
  readonly name: string;
  readonly kept: Kept;
}

interface NameFormProps {
  readonly kind: NameDialogKind;
  readonly onClose: () => void;
}

/** The name, with suggestions for a new profile, and whose body it takes over. */
export function NameForm({ kind, onClose }: NameFormProps): ReactNode {
  const { t } = useTranslation('workstation');
  const { view, profile, change } = useWorkstation();
  const draft = useFormDraft<NameFields>(
    { view: 'workstation', profile: kind === 'new' ? null : profile.id },
    {
      name: kind === 'rename' ? profile.name : '',
      kept: 'person',
    },
  );
  const { name, kept } = draft.fields;
  const [problem, setProblem] = useState<ChangeProblem | null>(null);
  const names = view.workstation.profiles.map((each) => each.name);
  const suggestions = [t('profiles.office'), t('profiles.home')].filter(
    (each) => !names.some((taken) => isSameName(taken, each)),
  );

  function rename(text: string): void {
    draft.change({ name: text });
    setProblem(null);
  }

  async function save(form: HTMLFormElement): Promise<void> {
    const refused = await change(
      kind === 'new'
        ? { type: 'create', name, from: { id: profile.id, keep: kept } }
        : { type: 'rename', id: profile.id, name },
    );
    if (refused === null) {
      draft.end();
      onClose();
      return;
    }
    setProblem(refused);
    form.querySelector('input')?.focus();
  }

  function cancel(): void {
    draft.setAside();
    onClose();
  }

  return (
    <Form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <KeptDraftLine draft={draft} />
      <PlainField
        name="name"
        label={t('profiles.name')}
        value={name}
        problem={problem === null ? undefined : t(`profiles.problem.${problem}`)}
        isFirst
        maxLength={NAME_TYPED_LENGTH}
        onChange={rename}
      />
      {kind === 'new' && suggestions.length > 0 && (
        <div className="name-suggestions" role="group" aria-label={t('profiles.suggestions')}>
          {suggestions.map((each) => (
            <Button key={each} className="btn btn-2" onPress={() => rename(each)}>
              {each}
            </Button>
          ))}
        </div>
      )}
      {kind === 'new' && (
        <RadioGroup
          className="field-stacked"
          value={kept}
          onChange={(chosen) => draft.change({ kept: KEPT.find((each) => each === chosen) ?? 'person' })}
        >
          <Label className="field-label">{t('profiles.keep')}</Label>
          {KEPT.map((each) => (
            <RadioField key={each} value={each}>
              <RadioButton className="name-choice">
                <span className="name-dot" aria-hidden="true" />
                {t(each === 'person' ? 'profiles.keepPerson' : 'profiles.keepDesk')}
              </RadioButton>
            </RadioField>
          ))}
        </RadioGroup>
      )}
      <div className="dialog-buttons">
        <Button className="btn btn-2" onPress={cancel}>
          {t('profiles.cancel')}
        </Button>
        <Button className="btn btn-1" type="submit">
          {t(kind === 'new' ? 'profiles.create' : 'profiles.save')}
        </Button>
      </div>
    </Form>
  );
}
