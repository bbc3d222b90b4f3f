import { findNextPrompt } from '../reminders/due';
import type { NewRecord } from '../history/record';
import { BOUT_KINDS, type Bout, type BoutKind } from '../session/bout';
import { formatIso } from '../session/calendar';
import type { SessionState } from '../session/state';
import { paintBout } from '../session/timeline';
import { viewSession } from '../session/view';
import { addUpDays } from './day-sums';
import type { Report, ReportedBout, ReportedPrompt, Totals } from './report';
import type { Script } from './script';
import { WallClockLog } from './wall-clock';
import type { SimulatedWorld } from './world';

/** Watches a simulated world from outside and adds up what happened. */
export class SimulationReporter {
  private readonly clock = new WallClockLog();
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
      days: addUpDays({ bouts, prompts }, this.clock, this.world.settings.dayStartsAt),
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
    for (const { record } of this.world.observed.records) {
      if (record.type === 'bout' || record.type === 'correction') add(boutOf(record));
    }
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
    this.clock.note(this.world.now(), this.world.timeZone);
  }

  private listPrompts(): readonly ReportedPrompt[] {
    const iso = (elapsed: number) => {
      const { wall, zone } = this.clock.read(elapsed);
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
