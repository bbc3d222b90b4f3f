import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanionView } from '@shared/ipc';
import { AppGroup } from './groups/app-group';
import { DataGroup } from './groups/data-group';
import { useUndoableChanges } from '../controls/use-undoable-changes';
import { GroupNav } from './groups/group-nav';
import { PromptsGroup } from './groups/prompts-group';
import { RhythmGroup } from './rhythm/rhythm-group';
import { listProblems } from './send-change';
import { takeStep, type SettingsStep } from './take-step';
import { SettingsContext, type Problems, type SettingsAccess } from './settings-context';
import { SourcesGroup } from './groups/sources-group';
import { TimesGroup } from './groups/times-group';
import './settings.css';

function partsOf({ change }: SettingsStep): readonly string[] {
  return Object.keys(change);
}

/** Every setting on one page. Each change is saved at once. */
export function SettingsPage({ view }: { readonly view: CompanionView }) {
  const { t } = useTranslation(['settings', 'forms']);
  const ask = useCallback((step: SettingsStep) => takeStep(step, t('problem.failed')), [t]);
  const sentenceOf = useCallback(
    ({ problems }: { readonly problems: Problems }) =>
      t('problem.notSaved', { problems: problems.join(' ') }),
    [t],
  );
  const undoable = useUndoableChanges('settings', ask, sentenceOf, partsOf);

  const access = useMemo<SettingsAccess>(
    () => ({
      view,
      change: async (change) => listProblems(await undoable.change({ change, back: null })),
      changeWithUndo: async (change, done, back) =>
        listProblems(await undoable.change({ change, back: { change: back, back: null } }, done)),
    }),
    [view, undoable],
  );

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
      </div>
    </SettingsContext>
  );
}
