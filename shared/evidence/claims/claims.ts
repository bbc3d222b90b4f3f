import { BACK_CARE_CLAIMS, BACK_CARE_SEARCH_CLAIMS } from './back-care';
import { CHECKLIST_CLAIMS } from './checklist';
import type { Claims } from './claim';
import { COMPANION_CLAIMS } from './companion';
import { DISCOMFORT_CLAIMS } from './discomfort';
import { EXERCISE_CLAIMS } from './exercise';
import { FIT_CLAIMS } from './fit';
import { LOW_BACK_CLAIMS } from './low-back';
import { MOVES_CLAIMS } from './moves';
import { PLAYER_CLAIMS } from './player';
import { PROMPT_CLAIMS } from './prompt';
import { RED_FLAG_CLAIMS } from './red-flags';
import { REPORT_CLAIMS } from './report';
import { ROSA_CLAIMS } from './rosa';
import { SETTINGS_CLAIMS } from './settings';
import { TRAY_CLAIMS } from './tray';
import { WELCOME_CLAIMS } from './welcome';
import { WORKSTATION_CLAIMS } from './workstation';

/** The claims of each locale file that makes any, by the file's name. */
export const CLAIMS: Readonly<Record<string, Claims>> = {
  'back-care': BACK_CARE_CLAIMS,
  'back-care-search': BACK_CARE_SEARCH_CLAIMS,
  checklist: CHECKLIST_CLAIMS,
  companion: COMPANION_CLAIMS,
  discomfort: DISCOMFORT_CLAIMS,
  exercise: EXERCISE_CLAIMS,
  fit: FIT_CLAIMS,
  'low-back': LOW_BACK_CLAIMS,
  moves: MOVES_CLAIMS,
  player: PLAYER_CLAIMS,
  prompt: PROMPT_CLAIMS,
  'red-flags': RED_FLAG_CLAIMS,
  report: REPORT_CLAIMS,
  rosa: ROSA_CLAIMS,
  settings: SETTINGS_CLAIMS,
  tray: TRAY_CLAIMS,
  welcome: WELCOME_CLAIMS,
  workstation: WORKSTATION_CLAIMS,
};
