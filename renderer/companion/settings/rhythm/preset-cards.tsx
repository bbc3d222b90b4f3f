import { useTranslation } from 'react-i18next';
import { RadioGroup } from 'react-aria-components';
import { PRESETS, PRESET_IDS, type PresetId } from '@shared/reminders/presets';
import { ChoiceCard } from '../fields/choice-card';
import { RhythmStrip } from './rhythm-strip';

interface PresetCardsProps {
  readonly value: PresetId | 'own';
  /** Whether `own` is on offer. */
  readonly withOwn: boolean;
  readonly onChoose: (id: PresetId | 'own') => void;
}

/** The rhythms on offer, one card each. */
export function PresetCards({ value, withOwn, onChoose }: PresetCardsProps) {
  const { t } = useTranslation('settings');
  return (
    <RadioGroup
      className={withOwn ? 'choices choices-five' : 'choices'}
      aria-label={t('preset.label')}
      value={value}
      onChange={(chosen) => onChoose(PRESET_IDS.find((each) => each === chosen) ?? 'own')}
    >
      {PRESETS.map(({ id, cycle }) => (
        <ChoiceCard
          key={id}
          value={id}
          name={t(`preset.${id}.name`)}
          about={t(`preset.${id}.about`)}
          badge={id === PRESET_IDS[0] ? t('preset.default') : undefined}
          picture={<RhythmStrip cycle={cycle} />}
        />
      ))}
      {withOwn && (
        <ChoiceCard
          value="own"
          name={t('preset.own.name')}
          about={t('preset.own.about')}
          picture={<span className="strip strip-own" aria-hidden="true" />}
        />
      )}
    </RadioGroup>
  );
}
