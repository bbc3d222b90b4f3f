import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';
import type { SettingsInput } from '@shared/settings/settings';
import { AppGroup } from './groups/app-group';
import { DataGroup } from './groups/data-group';
import { GroupNav } from './groups/group-nav';
import { MessageLine } from '../controls/message-line';
import { PromptsGroup } from './groups/prompts-group';
import { RhythmGroup } from './rhythm/rhythm-group';
import { sendChange } from './send-change';
import { SettingsContext, type Problems, type SettingsAccess } from './settings-context';
import { SourcesGroup } from './groups/sources-group';
import { TimesGroup } from './groups/times-group';
import './settings.css';

type Message =
  | { readonly kind: 'undo'; readonly text: string; readonly back: SettingsInput }
  | { readonly kind: 'problem'; readonly text: string };

/** Every setting on one page. Each change is saved at once. */
export function SettingsPage({ view }: { readonly view: CompanionView }) {
  const { t } = useTranslation(['settings', 'forms']);
  const [message, setMessage] = useState<Message | null>(null);

  const access = useMemo<SettingsAccess>(() => {
    async function change(input: SettingsInput): Promise<Problems> {
      const problems = await sendChange(input, t('problem.failed'));
      setMessage(
        problems.length === 0
          ? null
          : { kind: 'problem', text: t('problem.notSaved', { problems: problems.join(' ') }) },
      );
      return problems;
    }
    async function changeWithUndo(
      input: SettingsInput,
      text: string,
      back: SettingsInput,
    ): Promise<Problems> {
      const problems = await change(input);
      if (problems.length === 0) setMessage({ kind: 'undo', text, back });
      return problems;
    }
    return { view, change, changeWithUndo };
  }, [view, t]);

  return (
    <SettingsContext value={access}>
      <div className="settings">
        <h1 className="t-h2 settings-title">{t('title')}</h1>
        <GroupNav />
        <div className="settings-groups">
          <RhythmGroup />
          <PromptsGroup />
          <TimesGroup />
          <AppGroup />
          <DataGroup />
          <SourcesGroup />
        </div>
        <MessageLine
          message={message?.text ?? null}
          isProblem={message?.kind === 'problem'}
          onUndo={message?.kind === 'undo' ? () => void access.change(message.back) : null}
          onClose={() => setMessage(null)}
        />
      </div>
    </SettingsContext>
  );
}
