import type { NewRecord } from '../history/record';
import { BOUT_KINDS, type Bout, type BoutKind } from '../session/bout';
import { type CalendarDay, findDay, formatIso } from '../session/calendar';
import { findNextPrompt } from '../reminders/due';
import type { PromptOutcome } from '../session/snapshot';
import { paintBout } from '../session/timeline';
import { viewSession } from '../session/view';
import type { SessionState } from '../session/state';
import type { Script } from './script';
import type { SimulatedWorld } from './world';

interface ReportedPrompt {
  readonly reminder: string;
  readonly satisfies: readonly string[];
  readonly dueAt: number;
  readonly noticedAt: number | null;
  readonly heldBy: readonly string[];
  readonly shownAt: number | null;
  readonly outcome: PromptOutcome;
  readonly endedAt: number | null;
  readonly wall: string;
}
interface ReportedBout {
  readonly kind: BoutKind;
  readonly from: number;
  readonly to: number;
}
type Totals = Readonly<Record<BoutKind, number>>;
interface ReportedDay {
  readonly day: string;
  readonly sitting: number;
  readonly standing: number;
  readonly walking: number;
  readonly away: number;
  readonly prompts: number;
  readonly taken: number;
}

/** What `simulate` prints. Times are ms elapsed since the start. */
export interface Report {
  readonly prompts: readonly ReportedPrompt[];
  readonly bouts: readonly ReportedBout[];
  readonly totals: Totals;
  readonly days: readonly ReportedDay[];
  readonly now: {
    readonly position: string;
    readonly presence: string;
    readonly nextPrompt: { readonly reminder: string; readonly dueAt: number } | null;
    readonly heldBy: readonly string[];
    readonly pausedUntil: number | 'until-resumed' | null;
  };
  readonly wakeUps: number;
  readonly records: number;
}

/** A stretch of elapsed time in which wall clock and zone were constant. */
interface ClockSpan {
  readonly from: number;
  readonly offset: number;
  readonly zone: string;
}

/** Watches a simulated world from outside and adds up what happened. */
export class SimulationReporter {
  private readonly clock: ClockSpan[] = [];
  private readonly runEnds: Bout[] = [];
  private readonly off: Bout[] = [];
  private endedAt: number | null = null;
  private lastState: SessionState | null = null;

  constructor(
    private readonly world: SimulatedWorld,
    private readonly script: Script,
  ) {
    this.noteClock();
  }

  moveTo(elapsed: number): void {
    this.world.moveTo(elapsed);
  }

  setClock(shift: number): void {
    this.world.setClock(shift);
    this.noteClock();
  }

  travel(zone: string): void {
    this.world.travel(zone);
    this.noteClock();
  }

  appStarted(): void {
    if (this.endedAt !== null) this.noteOff(this.endedAt);
    this.endedAt = null;
  }

  /** What was open when the app ended lasted until then, whether or not the app could write it. */
  appEnds(): void {
    this.noteOpenBout();
    this.endedAt = this.world.now().tick;
  }

  finish(): Report {
    if (this.endedAt === null) this.noteOpenBout();
    else this.noteOff(this.endedAt);
    const { until } = this.script;
    const bouts = this.paint(until);
    const totals = Object.fromEntries(BOUT_KINDS.map((kind) => [kind, sumOf(bouts, kind)])) as Totals;
    const prompts = this.listPrompts();
    return {
      prompts,
      bouts,
      totals,
      days: this.addUpDays(bouts, prompts),
      now: this.describeNow(),
      wakeUps: this.world.observed.wakeUps,
      records: this.world.observed.records.length,
    };
  }

  private paint(until: number): readonly ReportedBout[] {
    let painted: readonly Bout[] = [];
    const done: Bout[] = [];
    const add = (bout: Bout) => {
      if (bout.to.tick <= bout.from.tick) return;
      painted = paintBout(painted, bout);
      // Corrections reach back a day at most; what is older is settled.
      while (painted.length > 400) {
        done.push(...painted.slice(0, 200));
        painted = painted.slice(200);
      }
    };
    for (const { record } of this.world.observed.records) if (record.type !== 'prompt') add(boutOf(record));
    for (const bout of [...this.runEnds, ...this.off])
      painted = paintBout([...done.splice(0), ...painted], bout);
    const joined: { kind: BoutKind; from: number; to: number }[] = [];
    for (const { kind, from, to } of [...done, ...painted]) {
      const start = Math.max(0, from.tick);
      const end = Math.min(until, to.tick);
      if (end <= start) continue;
      const last = joined.at(-1);
      if (last?.kind === kind && last.to === start) last.to = end;
      else joined.push({ kind, from: start, to: end });
    }
    return joined;
  }

  private noteOpenBout(): void {
    const state = this.world.loop?.state() ?? null;
    if (state === null) return;
    this.lastState = state;
    const to = this.world.now();
    if (to.tick > state.open.from.tick) this.runEnds.push({ ...state.open, to });
  }

  private noteOff(from: number): void {
    const to = this.world.now();
    if (to.tick > from)
      this.off.push({ kind: 'off', from: { tick: from, wall: to.wall - (to.tick - from) }, to });
  }

  private noteClock(): void {
    const now = this.world.now();
    this.clock.push({ from: now.tick, offset: now.wall - now.tick, zone: this.world.timeZone });
  }

  private wallAt(elapsed: number): { readonly wall: number; readonly zone: string } {
    let span = this.clock[0];
    for (const each of this.clock) if (each.from <= elapsed) span = each;
    return { wall: elapsed + (span?.offset ?? 0), zone: span?.zone ?? 'UTC' };
  }

  private listPrompts(): readonly ReportedPrompt[] {
    const iso = (elapsed: number) => {
      const { wall, zone } = this.wallAt(elapsed);
      return formatIso(wall, zone);
    };
    const ended = this.world.observed.records.flatMap(({ record }): ReportedPrompt[] =>
      record.type === 'prompt'
        ? [
            {
              reminder: record.reminder,
              satisfies: record.satisfies,
              dueAt: record.dueAt,
              noticedAt: record.noticedAt,
              heldBy: record.heldBy,
              shownAt: record.shownAt,
              outcome: record.outcome,
              endedAt: record.endedAt,
              wall: iso(record.shownAt ?? record.dueAt),
            },
          ]
        : [],
    );
    const open = this.lastState?.prompt ?? null;
    if (open === null) return ended;
    const shownAt = open.stage.name === 'shown' ? open.stage.at.tick : null;
    return [
      ...ended,
      {
        reminder: open.reminder,
        satisfies: open.satisfies,
        dueAt: open.dueAt.tick,
        noticedAt: open.noticedAt?.tick ?? null,
        heldBy: open.heldBy,
        shownAt,
        outcome: 'open',
        endedAt: null,
        wall: iso(shownAt ?? open.dueAt.tick),
      },
    ];
  }

  private addUpDays(
    bouts: readonly ReportedBout[],
    prompts: readonly ReportedPrompt[],
  ): readonly ReportedDay[] {
    const days = new Map<string, { -readonly [K in keyof ReportedDay]: ReportedDay[K] }>();
    let found: CalendarDay | null = null;
    let foundIn = '';
    const dayAt = (elapsed: number) => {
      const { wall, zone } = this.wallAt(elapsed);
      // Most of what happens falls on the day of what happened before it.
      if (found === null || foundIn !== zone || wall < found.from || wall >= found.to)
        found = findDay(wall, zone, this.world.settings.dayStartsAt);
      foundIn = zone;
      let day = days.get(found.day);
      if (day === undefined) {
        day = { day: found.day, sitting: 0, standing: 0, walking: 0, away: 0, prompts: 0, taken: 0 };
        days.set(found.day, day);
      }
      return { day, endsIn: found.to - wall };
    };
    const changes = this.clock.map((span) => span.from);
    for (const bout of bouts) {
      for (let from = bout.from; from < bout.to;) {
        const { day, endsIn } = dayAt(from);
        const change = changes.find((each) => each > from) ?? Infinity;
        const to = Math.min(bout.to, from + endsIn, change);
        if (bout.kind === 'suspended') day.away += to - from;
        else if (bout.kind !== 'off') day[bout.kind] += to - from;
        from = to;
      }
    }
    for (const prompt of prompts) {
      const { day } = dayAt(prompt.shownAt ?? prompt.dueAt);
      day.prompts += 1;
      if (prompt.outcome === 'taken') day.taken += 1;
    }
    return [...days.values()];
  }

  private describeNow(): Report['now'] {
    const state = this.lastState;
    if (state === null)
      return { position: 'sitting', presence: 'away', nextPrompt: null, heldBy: [], pausedUntil: null };
    const now = this.world.now();
    const view = viewSession(state, this.world.settings, now);
    const next = findNextPrompt(state, this.world.settings, now.tick);
    return {
      position: view.position,
      presence: view.presence,
      nextPrompt: next === null ? null : { reminder: next.reminder.id, dueAt: next.tick },
      heldBy: view.heldBy,
      pausedUntil: state.pausedUntil,
    };
  }
}

function boutOf(record: Extract<NewRecord, { type: 'bout' | 'correction' }>): Bout {
  const { kind, from, to, wall } = record;
  return { kind, from: { tick: from, wall }, to: { tick: to, wall: wall + (to - from) } };
}

function sumOf(bouts: readonly ReportedBout[], kind: BoutKind): number {
  return bouts.reduce((sum, bout) => (bout.kind === kind ? sum + bout.to - bout.from : sum), 0);
}
