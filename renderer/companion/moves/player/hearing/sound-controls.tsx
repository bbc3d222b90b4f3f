import { AudioLines, AudioLinesOff, ChevronDown, Volume2, VolumeX } from 'lucide-react';
import { useSyncExternalStore, type ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlayerPreferences } from '@shared/moves/moves-document';
import type { Speech } from './speech';
import '../../../controls/menu.css';

interface SoundControlsProps {
  readonly speech: Speech;
  readonly preferences: PlayerPreferences;
  readonly onChange: (preferences: PlayerPreferences) => void;
}

/** Whether the player sounds and speaks, and with which voice. */
export function SoundControls({ speech, preferences, onChange }: SoundControlsProps): ReactNode {
  const { t } = useTranslation('player');
  const voices = useVoices(speech);
  const canSpeak = voices === null || voices.length > 0;
  const { sound, speech: speaks } = preferences;
  const Sound = sound ? Volume2 : VolumeX;
  const Spoken = speaks && canSpeak ? AudioLines : AudioLinesOff;
  return (
    <div className="player-sound">
      <button
        type="button"
        className="player-toggle"
        aria-pressed={sound}
        aria-keyshortcuts="M"
        onClick={() => onChange({ ...preferences, sound: !sound })}
      >
        <Sound className="icon" aria-hidden="true" />
        {t('sound')} <kbd aria-hidden="true">M</kbd>
      </button>
      <button
        type="button"
        className="player-toggle"
        aria-pressed={speaks && canSpeak}
        aria-disabled={canSpeak ? undefined : true}
        aria-describedby={canSpeak ? undefined : 'player-no-voice'}
        aria-keyshortcuts="S"
        onClick={() => canSpeak && onChange({ ...preferences, speech: !speaks })}
      >
        <Spoken className="icon" aria-hidden="true" />
        {t('speech')} <kbd aria-hidden="true">S</kbd>
      </button>
      {!canSpeak && (
        <span className="player-no-voice t-cap" id="player-no-voice">
          {t('noVoice')}
        </span>
      )}
      {speaks && voices !== null && voices.length > 1 && (
        <VoiceMenu voices={voices} preferences={preferences} onChange={onChange} />
      )}
    </div>
  );
}

/** The voices that speak the window's language; null as long as it is not known whether there is any. */
export function useVoices(speech: Speech): readonly string[] | null {
  const { i18n } = useTranslation('player');
  // As text, so that the same list is the same value.
  const names = useSyncExternalStore(
    speech.subscribe,
    () => speech.listVoices(i18n.language)?.join('\n') ?? null,
  );
  return names === '' ? [] : (names?.split('\n') ?? null);
}

interface VoiceMenuProps extends Omit<SoundControlsProps, 'speech'> {
  readonly voices: readonly string[];
}

function VoiceMenu({ voices, preferences, onChange }: VoiceMenuProps): ReactNode {
  const { t } = useTranslation('player');
  const chosen = voices.find((voice) => voice === preferences.voice) ?? voices[0] ?? '';
  return (
    <MenuTrigger>
      <Button className="player-toggle" aria-label={t('voiceIs', { name: chosen })}>
        <span className="player-voice">{chosen}</span>
        <ChevronDown className="icon" aria-hidden="true" />
      </Button>
      <Popover className="menu card player-voices" placement="bottom end">
        <Menu
          aria-label={t('voice')}
          selectionMode="single"
          selectedKeys={[chosen]}
          onAction={(key) => onChange({ ...preferences, voice: String(key) })}
        >
          {voices.map((voice) => (
            <MenuItem key={voice} id={voice} className="menu-item">
              {voice}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
