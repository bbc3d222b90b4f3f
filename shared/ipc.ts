import { z } from 'zod';
import type { Destination } from './destination';
import type { WalkingPlanProblem } from './exercise/walking-plan/change-walking-plan';
import type { WalkingPlan } from './exercise/walking-plan/walking-plan';
import {
  walkingPlanChangeSchema,
  type WalkingPlanChange,
} from './exercise/walking-plan/walking-plan-change-schema';
import type { DiscomfortProblem } from './discomfort/change';
import type { DiscomfortLog } from './discomfort/check-in';
import { discomfortChangeSchema, type DiscomfortChange } from './discomfort/discomfort-change-schema';
import { EXPORT_FORMS } from './discomfort/export-log';
import type { ExportProblem } from './discomfort/read-export';
import type { DiscomfortSummary } from './discomfort/summary';
import type { Notice } from './health';
import type { HistoryDay } from './history/fold-days';
import type { MovesRefused } from './moves/change';
import { movesChangeSchema, type MovesChange } from './moves/moves-change-schema';
import type { MovesDocument } from './moves/moves-document';
import { SECTIONS } from './section';
import { breakLength, intentSchema } from './session/intent-schema';
import type { SessionSnapshot } from './session/snapshot';
import type { Settings } from './settings/settings';
import type { ChangeProblem } from './workstation/change';
import type { LengthUnit } from './workstation/format-length';
import type { Profile, Workstation } from './workstation/profile';
import { workstationChangeSchema, type WorkstationChange } from './workstation/workstation-change-schema';

/** What main tells windows. */
export interface CompanionView {
  readonly snapshot: SessionSnapshot;
  readonly settings: Settings;
  readonly workstation: Workstation;
  /** Null until one is made. */
  readonly walkingPlan: WalkingPlan | null;
  readonly discomfort: DiscomfortSummary;
  readonly moves: MovesDocument;
  /** The unit in force after `system` was resolved. */
  readonly unit: LengthUnit;
  readonly notices: readonly Notice[];
  /** The language in force after `system` was resolved. */
  readonly language: 'en' | 'de';
  /** Where the system says it is: two letters (ISO 3166-1), empty where it does not say. */
  readonly country: string;
  readonly dataFolder: string;
  /** What this system offers, for the diagnostics and for greyed-out choices. */
  readonly abilities: {
    readonly tray: boolean;
    readonly notifications: boolean;
    readonly notificationActions: boolean;
    readonly idle: boolean;
    readonly platform: 'linux' | 'darwin' | 'win32';
  };
}

/** Ready words for the prompt's window, so that it needs no translator of its own. */
export interface PromptWords {
  readonly title: string;
  readonly body: string;
  readonly take: string;
  /** The lengths (ms) of a walk, beside one another and each `alone`, in order; empty for other prompts. */
  readonly lengths: readonly { readonly length: number; readonly label: string; readonly alone: string }[];
  /** What the lengths are of. */
  readonly lengthsLabel: string;
  readonly snooze: string;
  readonly skip: string;
  readonly back: string;
  readonly skipRest: string;
  readonly running: string;
  readonly runningBody: string;
  readonly covers: string | null;
  /** A walk before this prompt that may have been something else; null for none. */
  readonly away: { readonly text: string; readonly right: string; readonly other: string } | null;
  /** Takes a change of position, and opens the player with a stretch. */
  readonly takeAndStretch: string;
  /** "5 min more", for a walk that runs. */
  readonly longer: string;
  /** Opens the player for a stretch that runs. */
  readonly play: string;
  readonly emergency: string;
  /** Leads to the signs that need a doctor. */
  readonly redFlags: string;
  /** Label of the bar that shows how long the prompt stays. */
  readonly staysFor: string;
}

export interface PromptWindowView {
  readonly snapshot: SessionSnapshot;
  readonly words: PromptWords;
  /** Which moves the player opens with: `Stretch: Chest opener and 1 more`; null where no stretch is offered in it. */
  readonly opens: string | null;
  readonly style: 'card' | 'full-screen';
  readonly strict: boolean;
  readonly language: 'en' | 'de';
}

/** Requests from a window: channel -> schema of the payload. Answers are typed in `Answers`. */
export const REQUESTS = {
  'companion:view': z.undefined(),
  /** Takes where main wants the window to go, once. */
  'companion:destination': z.undefined(),
  /** Takes, once, whether main wants the signs that need a doctor over whatever is on show. */
  'companion:red-flags': z.undefined(),
  'prompt:view': z.undefined(),
  /** The prompt's first frame is on the screen. */
  'prompt:painted': z.undefined(),
  intent: intentSchema,
  /** Any part of the settings; checked again by the settings schema, whose sentences come back. */
  'settings:change': z.record(z.string(), z.unknown()),
  'notice:dismiss': z.object({ key: z.string().max(64) }),
  'data-folder:open': z.undefined(),
  /** Opens the main window, or brings it to the front. */
  'window:open': z.object({
    section: z.enum(SECTIONS),
    play: z.object({ asks: z.enum(['stretch', 'walk']), length: breakLength }).optional(),
  }),
  /** Opens it, or brings it to the front, with the signs that need a doctor over whatever is on show. */
  'red-flags:open': z.undefined(),
  'welcome:done': z.undefined(),
  /** The days that the history knows, from one local date (`2026-03-02`) to another, both included. */
  'history:days': z.object({ from: z.iso.date(), to: z.iso.date() }),
  'workstation:change': workstationChangeSchema,
  'walking-plan:change': walkingPlanChangeSchema,
  'moves:change': movesChangeSchema,
  /** Makes the report of a profile: asks where to, or prints it. */
  'report:make': z.object({ profile: z.string().max(64), as: z.enum(['pdf', 'html', 'json', 'print']) }),
  'discomfort:view': z.undefined(),
  'discomfort:change': discomfortChangeSchema,
  /** Writes the log to a file: asks where to. */
  'discomfort:export': z.object({ as: z.enum(EXPORT_FORMS) }),
  /** Adds what an earlier export holds: asks for the file. */
  'discomfort:import': z.undefined(),
  /** Deletes the copies of the log that were put aside because they could not be read. */
  'discomfort:delete-copies': z.undefined(),
  'report:view': z.undefined(),
  /** The report's page is drawn; `html` is the whole of it, with its styles. */
  'report:drawn': z.object({ html: z.string().max(4_000_000) }),
} as const;
export type Channel = keyof typeof REQUESTS;

/** Whether what is kept has reached the disk; `kept`: not so, a notice says why, and it lasts until this run ends. */
export type DiskOutcome = 'written' | 'kept';

/** The answer of a change, once it is known whether it has reached the disk. */
export type Settled<A> = A extends { readonly ok: true } ? A & { readonly disk: DiskOutcome } : A;

export type SettingsChangeAnswer =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly string[] };

/** `undo` takes the change back; null for one that is changed back where it was made. */
export type WorkstationChangeAnswer =
  | { readonly ok: true; readonly undo: WorkstationChange | null }
  | { readonly ok: false; readonly problem: ChangeProblem };

/** `undo` takes the change back. */
export type WalkingPlanChangeAnswer =
  | { readonly ok: true; readonly undo: WalkingPlanChange }
  | { readonly ok: false; readonly problem: WalkingPlanProblem };

/** The discomfort log as its views draw it. */
export interface DiscomfortView {
  readonly log: DiscomfortLog;
  /** Copies that were put aside because they could not be read; they hold what once was logged. */
  readonly copies: number;
}

/** `undo` takes the change back; null where there is nothing to take back. */
export type DiscomfortChangeAnswer =
  | { readonly ok: true; readonly undo: DiscomfortChange | null }
  | { readonly ok: false; readonly problem: DiscomfortProblem };

/** `reason` is the system's short name of a failure (`ENOSPC`), or its message. */
export type DiscomfortExportAnswer =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string; readonly path: string };

export type DiscomfortImportAnswer =
  /** `known`: check-ins of the file that were there already. */
  | { readonly kind: 'added'; readonly added: number; readonly known: number; readonly disk: DiskOutcome }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problem: ExportProblem }
  | { readonly kind: 'failed'; readonly reason: string; readonly path: string };

export type MovesChangeAnswer =
  | {
      readonly ok: true;
      /** What was made, changed or brought back; null for anything else. */
      readonly id: `own-${string}` | null;
      /** The change that takes this one back. */
      readonly undo: MovesChange;
    }
  | MovesRefused;

export type ReportAnswer =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'printed' }
  | { readonly kind: 'cancelled' }
  /** `reason` is the system's short name of it (`ENOSPC`), or its message. */
  | { readonly kind: 'failed'; readonly reason: string; readonly path: string | null };

/** What the report's page draws. */
export interface ReportView {
  readonly profile: Profile;
  /** When the report was asked for, epoch ms. */
  readonly at: number;
  readonly timeZone: string;
  readonly unit: LengthUnit;
  readonly language: 'en' | 'de';
  /** A full tag such as `en-GB`, for the habits of dates and numbers. */
  readonly locale: string;
}

export interface Answers {
  'companion:view': CompanionView;
  'companion:destination': Destination | null;
  'companion:red-flags': true | null;
  'prompt:view': PromptWindowView;
  'prompt:painted': null;
  intent: null;
  'settings:change': Settled<SettingsChangeAnswer>;
  'notice:dismiss': null;
  'data-folder:open': null;
  'window:open': null;
  'red-flags:open': null;
  'welcome:done': null;
  'history:days': readonly HistoryDay[];
  'workstation:change': Settled<WorkstationChangeAnswer>;
  'walking-plan:change': Settled<WalkingPlanChangeAnswer>;
  'moves:change': Settled<MovesChangeAnswer>;
  'report:make': ReportAnswer;
  'discomfort:view': DiscomfortView;
  'discomfort:change': Settled<DiscomfortChangeAnswer>;
  'discomfort:export': DiscomfortExportAnswer;
  'discomfort:import': DiscomfortImportAnswer;
  /** The path of the first that could not be deleted, and why; null when all are gone. */
  'discomfort:delete-copies': { readonly path: string; readonly reason: string } | null;
  'report:view': ReportView;
  'report:drawn': null;
}

/** What main pushes to windows. */
export interface Pushes {
  'companion:changed': CompanionView;
  'prompt:changed': PromptWindowView;
  /** There is a destination to take. */
  'companion:open': null;
  'discomfort:changed': DiscomfortView;
  /** The signs that need a doctor are wanted, and that is to be taken. */
  'companion:open-red-flags': null;
}

/** The frozen object that the preload script puts on `window.sitwell`. */
export interface SitwellApi {
  request<C extends Channel>(
    channel: C,
    ...payload: z.input<(typeof REQUESTS)[C]> extends undefined ? [] : [z.input<(typeof REQUESTS)[C]>]
  ): Promise<Answers[C]>;
  /** Returns a function that stops listening. */
  listen<P extends keyof Pushes>(channel: P, heard: (message: Pushes[P]) => void): () => void;
}
