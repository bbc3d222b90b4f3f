import { QUESTION_GROUPS, type Answers, type QuestionId } from './questions';
import { NOTHING_DONE, type Profile, type Workstation } from './profile';
import { cleanName, isLongerThan, isSameName, NAME_LENGTH } from '../name';
import type { RosaArea, RosaPosture } from './rosa/rosa-answers';
import { listAdditions } from './rosa/rosa-rules';
import type { AnswerChanges, WorkstationChange } from './workstation-change-schema';

/** Why a change was not made; a window says it as a sentence. */
export type ChangeProblem =
  'name-empty' | 'name-too-long' | 'name-taken' | 'no-such-profile' | 'already-there';
export type ChangeResult =
  | { readonly ok: true; readonly workstation: Workstation }
  | { readonly ok: false; readonly problem: ChangeProblem };

const WORK: readonly QuestionId[] = QUESTION_GROUPS.work;
const BODY: readonly QuestionId[] = [...QUESTION_GROUPS.body, ...QUESTION_GROUPS.tape];

/**
 * Makes one change. Pure.
 * @param context `now` in epoch ms; `newId` serves a profile that is made.
 */
export function changeWorkstation(
  workstation: Workstation,
  change: WorkstationChange,
  context: { readonly now: number; readonly newId: string },
): ChangeResult {
  switch (change.type) {
    case 'create':
      return createProfile(workstation, change, context.newId);
    case 'restore':
      return restoreProfile(workstation, change);
    default:
      return changeProfile(workstation, change, context.now);
  }
}

type ProfileChange = Exclude<WorkstationChange, { readonly type: 'create' | 'restore' }>;

function changeProfile(workstation: Workstation, change: ProfileChange, now: number): ChangeResult {
  const profile = workstation.profiles.find(({ id }) => id === change.id);
  if (profile === undefined) return { ok: false, problem: 'no-such-profile' };
  switch (change.type) {
    case 'select':
      return { ok: true, workstation: { ...workstation, current: change.id } };
    case 'delete':
      return { ok: true, workstation: removeProfile(workstation, change.id) };
    case 'rename': {
      const problem = judgeName(workstation, change.name, change.id);
      if (problem !== null) return { ok: false, problem };
      return replaceProfile(workstation, { ...profile, name: cleanName(change.name) });
    }
    case 'answer':
      return replaceProfile(workstation, answerQuestions(profile, change.answers, now));
    case 'set-up':
      return replaceProfile(workstation, { ...profile, setupDone: true });
    case 'step': {
      const others = profile.doneSteps[change.position].filter((step) => step !== change.step);
      return replaceProfile(workstation, {
        ...profile,
        doneSteps: {
          ...profile.doneSteps,
          [change.position]: change.done ? [...others, change.step] : others,
        },
      });
    }
    case 'check': {
      const checks = setEntry(profile.checks, change.item, change.answer);
      // What is no longer answered with no is no longer on the list.
      const todos = change.answer === 'no' ? profile.todos : setEntry(profile.todos, change.item, null);
      return replaceProfile(workstation, { ...profile, checks, todos });
    }
    case 'todo':
      return replaceProfile(workstation, {
        ...profile,
        todos: setEntry(profile.todos, change.item, change.state),
      });
    case 'replace-checks':
      return replaceProfile(workstation, {
        ...profile,
        checks: change.checks,
        todos: change.todos,
        checkedAt: change.checkedAt,
      });
    case 'rosa': {
      const additions = profile.rosa.postures?.[change.area]?.additions ?? [];
      const posture = { option: change.option, additions };
      return replaceProfile(workstation, setPosture(profile, change.area, posture));
    }
    case 'rosa-addition': {
      const posture = profile.rosa.postures?.[change.area];
      // There is nothing that it could come on top of.
      if (posture === undefined) return { ok: true, workstation };
      const additions = listAdditions(change.area)
        .map(([id]) => id)
        .filter((id) => (id === change.addition ? change.on : posture.additions.includes(id)));
      return replaceProfile(workstation, setPosture(profile, change.area, { ...posture, additions }));
    }
    case 'rosa-duration': {
      const durations = setEntry(profile.rosa.durations ?? {}, change.use, change.duration);
      return replaceProfile(workstation, { ...profile, rosa: { ...profile.rosa, durations } });
    }
    case 'replace-rosa':
      return replaceProfile(workstation, { ...profile, rosa: change.rosa });
    case 'checked': {
      // Skipping every question checks nothing.
      const isFirst = profile.checkedAt === null;
      if (isFirst && Object.keys(profile.checks).length === 0) return { ok: true, workstation };
      return replaceProfile(workstation, { ...profile, checkedAt: now });
    }
  }
}

function setPosture(profile: Profile, area: RosaArea, posture: RosaPosture): Profile {
  const postures = setEntry(profile.rosa.postures ?? {}, area, posture);
  return { ...profile, rosa: { ...profile.rosa, postures } };
}

function createProfile(
  workstation: Workstation,
  change: Extract<WorkstationChange, { readonly type: 'create' }>,
  id: string,
): ChangeResult {
  const problem = judgeName(workstation, change.name, null);
  if (problem !== null) return { ok: false, problem };
  const from = workstation.profiles.find((profile) => profile.id === change.from?.id);
  if (change.from !== null && from === undefined) return { ok: false, problem: 'no-such-profile' };
  const keptBody = change.from?.keep === 'person';
  const profile: Profile = {
    id,
    name: cleanName(change.name),
    answers: from === undefined ? {} : pickAnswers(from.answers, (id) => BODY.includes(id) === keptBody),
    setupDone: false,
    doneSteps: NOTHING_DONE,
    checks: {},
    todos: {},
    rosa: {},
    furnitureChangedAt: null,
    checkedAt: null,
  };
  return { ok: true, workstation: { profiles: [...workstation.profiles, profile], current: id } };
}

function restoreProfile(
  workstation: Workstation,
  { profile, at }: Extract<WorkstationChange, { readonly type: 'restore' }>,
): ChangeResult {
  if (workstation.profiles.some(({ id }) => id === profile.id))
    return { ok: false, problem: 'already-there' };
  const problem = judgeName(workstation, profile.name, null);
  if (problem !== null) return { ok: false, problem };
  const profiles = [...workstation.profiles];
  profiles.splice(at, 0, profile);
  return { ok: true, workstation: { profiles, current: profile.id } };
}

/** The profile before it, or else the one after it, is then in use. */
function removeProfile({ profiles, current }: Workstation, id: string): Workstation {
  const at = profiles.findIndex((profile) => profile.id === id);
  const rest = profiles.filter((profile) => profile.id !== id);
  return { profiles: rest, current: current === id ? (rest[Math.max(0, at - 1)]?.id ?? null) : current };
}

function answerQuestions(profile: Profile, changes: AnswerChanges, now: number): Profile {
  const answers = Object.fromEntries(
    Object.entries({ ...profile.answers, ...changes }).filter(([, answer]) => answer !== null),
  ) as Answers;
  const changed = (Object.keys(changes) as QuestionId[]).filter((id) => answers[id] !== profile.answers[id]);
  if (changed.length === 0) return profile;
  const isOther = changed.some((id) => isOtherFurniture(id, profile.answers[id], answers[id]));
  return {
    ...profile,
    answers,
    // Another desk or another body has another plan; how one works there changes none.
    doneSteps: changed.every((id) => WORK.includes(id)) ? profile.doneSteps : NOTHING_DONE,
    furnitureChangedAt: isOther ? now : profile.furnitureChangedAt,
  };
}

/**
 * Whether a changed answer tells of something new at the workstation. What is told for the first time was there
 * before, and how one works there moves nothing; new multifocal glasses call for a lower screen.
 */
function isOtherFurniture(id: QuestionId, before: Answers[QuestionId], after: Answers[QuestionId]): boolean {
  if (id === 'glasses') return before === 'ordinary' && after === 'multifocal';
  return !BODY.includes(id) && !WORK.includes(id) && before !== undefined && after !== undefined;
}

function pickAnswers(answers: Answers, isWanted: (id: QuestionId) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => isWanted(id as QuestionId)));
}

function judgeName({ profiles }: Workstation, name: string, own: string | null): ChangeProblem | null {
  const wanted = cleanName(name);
  if (wanted === '') return 'name-empty';
  if (isLongerThan(wanted, NAME_LENGTH)) return 'name-too-long';
  return profiles.some((profile) => profile.id !== own && isSameName(profile.name, wanted))
    ? 'name-taken'
    : null;
}

function replaceProfile(workstation: Workstation, profile: Profile): ChangeResult {
  const profiles = workstation.profiles.map((each) => (each.id === profile.id ? profile : each));
  return { ok: true, workstation: { ...workstation, profiles } };
}

/** The entries with one set, or taken out by null. */
function setEntry<T extends object>(
  entries: T,
  key: string,
  value: NoInfer<T[Extract<keyof T, string>]> | null,
): T {
  const rest = Object.entries(entries).filter(([each]) => each !== key);
  return Object.fromEntries(value === null ? rest : [...rest, [key, value]]) as T;
}
