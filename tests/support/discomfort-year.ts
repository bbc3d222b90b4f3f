import { AREA_IDS, type AreaId } from '@shared/discomfort/areas';
import type { CheckIn, DiscomfortLog, Intensities } from '@shared/discomfort/check-in';
import { nameDay, numberDay } from '@shared/calendar-day';
import type { HistoryDay } from '@shared/history/fold-days';

const DAYS = 364;
const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Morning, in UTC. */
const CHECKED_AT = 9 * HOUR + 12 * MINUTE;

/** Numbers from 0 to 1 that look like chance and are the same each time. */
function rollFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** How much the low back of the made-up year hurts: a bad spring, a calm summer, and a spell that goes on. */
function lowBackOn(place: number, sitting: number, chance: number): number {
  const spring = 6.5 * Math.exp(-(((place - 70) / 28) ** 2));
  const autumn = place > 268 ? 5.2 - (place - 268) / 40 : 0;
  const sat = (sitting / HOUR - 6) * 0.6;
  return Math.max(
    0,
    Math.min(10, Math.round(Math.max(spring, autumn) + (spring + autumn > 1 ? sat : 0) + chance * 2 - 1)),
  );
}

function isWeekend(number: number): boolean {
  return [0, 6].includes(new Date(number * 24 * HOUR).getUTCDay());
}

export interface DiscomfortYear {
  readonly log: DiscomfortLog;
  readonly days: readonly HistoryDay[];
}

/** A made-up year up to a day (`2026-03-02`): about 400 check-ins of several areas, and the history of the same days. */
export function makeDiscomfortYear(today: string): DiscomfortYear {
  const roll = rollFrom(7);
  const first = numberDay(today) - DAYS + 1;
  const checkIns: CheckIn[] = [];
  const days: HistoryDay[] = [];
  for (let place = 0; place < DAYS; place += 1) {
    const day = nameDay(first + place);
    const off = isWeekend(first + place);
    const sitting = off ? roll() * 2 * HOUR : (5 + roll() * 3.5) * HOUR;
    const moves = off ? 0 : Math.round(roll() * 4 + place / 140);
    if (!off || roll() < 0.3)
      days.push({
        ...{ day, sitting: Math.round(sitting), standing: HOUR, walking: HOUR / 3, away: HOUR },
        ...{ prompts: 8, taken: 5, moves, walks: 3 },
      });
    const times = roll() < 0.1 ? 0 : roll() < 0.22 ? 2 : 1;
    for (let time = 0; time < times; time += 1) {
      const lowBack = lowBackOn(place, sitting, roll());
      const neck = place > 180 && place < 300 ? Math.round(roll() * 4) : 0;
      const hand = place > 120 && place < 170 ? Math.round(roll() * 5) : 0;
      const areas: Partial<Record<AreaId, number>> = {
        neck,
        'low-back': lowBack,
        'hand-right': hand,
        'shoulder-left': roll() < 0.08 ? 2 : 0,
      };
      checkIns.push({
        id: `${place}-${time}`,
        at: (first + place) * 24 * HOUR + CHECKED_AT + time * 6 * HOUR,
        day,
        areas: keepSore(areas),
        note: roll() < 0.06 ? 'Long drive yesterday, better after the walk.' : '',
      });
    }
  }
  return { log: { checkIns, told: [] }, days };
}

function keepSore(areas: Intensities): Intensities {
  return Object.fromEntries(AREA_IDS.flatMap((id) => ((areas[id] ?? 0) > 0 ? [[id, areas[id]]] : [])));
}
