import { PRESET_SOURCES, REMINDER_SOURCES } from '../../reminders/reminder-sources';
import { listClaims, type Claims } from './claim';

const PRESETS = Object.entries(PRESET_SOURCES).map(([id, sources]) => ({ id, sources }));
const REMINDERS = Object.entries(REMINDER_SOURCES).map(([id, sources]) => ({ id, sources }));

/** The rhythms and reminders know their own sources; the rest is the page's. */
export const SETTINGS_CLAIMS: Claims = {
  ...listClaims(PRESETS, 'preset', {
    'steady-30': ['1/2', '2'],
    'hedge-20-8-2': ['2', '20', '8'],
    'alternate-30': ['1/2'],
    'hourly-hse': ['5'],
  }),
  ...listClaims(REMINDERS, 'reminders.built'),
  'reminders.moveOnAbout': { sources: ['S-CUERGO-20-8-2'], figures: ['2'] },
  'target.about': {
    sources: ['B-BUCKLEY'],
    figures: ['1/4', '2'],
    ours: 'How fast to build it up: a quarter of an hour a week.',
  },
  'prompts.strictAbout': { ours: 'How long a key is held to get out; nothing about health.' },
  'duration.unreadable': { notAClaim: 'Examples of what can be typed.' },
  'time.unreadable': { notAClaim: 'Examples of what can be typed.' },
  'times.empty': { notAClaim: 'An example of what can be typed.' },
  'own.forHint': { notAClaim: 'What can be typed.' },
};
