import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { SourceId } from '@shared/evidence/sources';
import { DEFAULT_SETTINGS, type SettingsInput } from '@shared/settings/settings';
import { describeChanges, isOwnReminder } from '@shared/reminders/presets';
import { SourcesButton } from '../../sources-button';
import { useSettings } from '../settings-context';

export const GROUP_IDS = ['rhythm', 'prompts', 'times', 'app', 'data', 'sources'] as const;
export type GroupId = (typeof GROUP_IDS)[number];
/** The groups that hold settings. */
type SettingsGroupId = Exclude<GroupId, 'data' | 'sources'>;

/** What a group's settings are, taken from `from`, as a change that restores them. */
function pickGroup(group: SettingsGroupId, from: Omit<typeof DEFAULT_SETTINGS, 'version'>): SettingsInput {
  switch (group) {
    case 'rhythm':
      return { reminders: describeChanges(from.reminders), uprightTarget: from.uprightTarget };
    case 'prompts':
      return {
        prompts: from.prompts,
        noticeBefore: from.noticeBefore,
        snoozeFor: from.snoozeFor,
        snoozeLimit: from.snoozeLimit,
      };
    case 'times':
      return { quietTimes: from.quietTimes, workingHours: from.workingHours };
    case 'app':
      return { app: from.app, awayAfter: from.awayAfter, dayStartsAt: from.dayStartsAt };
  }
}

interface GroupProps {
  readonly id: GroupId;
  /** Of what the group says, on demand. */
  readonly sources?: readonly SourceId[];
  readonly children: ReactNode;
}

/** One group of the page: a heading to jump to, its settings, and a way back to the defaults. */
export function Group({ id, sources, children }: GroupProps) {
  const { t } = useTranslation('settings');
  const { view, changeWithUndo } = useSettings();
  const heading = useId();
  const group = t(`groups.${id}`);

  const own = view.settings.reminders.filter(isOwnReminder);
  const defaults = { ...DEFAULT_SETTINGS, reminders: [...DEFAULT_SETTINGS.reminders, ...own] };

  function isChanged(which: SettingsGroupId): boolean {
    return JSON.stringify(pickGroup(which, view.settings)) !== JSON.stringify(pickGroup(which, defaults));
  }

  function reset(which: SettingsGroupId): void {
    const keepsOwn = which === 'rhythm' && own.length > 0;
    void changeWithUndo(
      pickGroup(which, defaults),
      t(keepsOwn ? 'reset.keepsOwn' : 'reset.done', { group }),
      pickGroup(which, view.settings),
    );
  }

  return (
    <section className="group" id={`settings-${id}`} aria-labelledby={heading}>
      <header className="group-head">
        <div>
          <h2 className="t-h3 group-title" id={heading} tabIndex={-1}>
            {group}
          </h2>
          <p className="group-lead">{t(`lead.${id}`)}</p>
        </div>
        {sources !== undefined && <SourcesButton ids={sources} about={group} />}
        {id !== 'data' && id !== 'sources' && isChanged(id) && (
          <Button
            className="btn btn-quiet group-reset"
            aria-label={t('reset.label', { group })}
            onPress={() => reset(id)}
          >
            {t('reset.button')}
          </Button>
        )}
      </header>
      {children}
    </section>
  );
}
