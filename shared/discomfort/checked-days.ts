import { AREA_IDS, type AreaId } from './areas';
import { intensityOf, type CheckIn, type Intensities } from './check-in';
import { medianOf } from './median';

/** A day with check-ins, and how much each area hurt on it: 0 to 10, and between two whole numbers where they differ. */
export interface CheckedDay {
  readonly day: string;
  readonly checkIns: number;
  readonly areas: Intensities;
}

/**
 * The days of the log, in its order. Of several check-ins of a day those that speak of an area say how much it hurt, and
 * their median counts: a second one, about another place, takes nothing back. What none of them names did not hurt.
 */
export function foldCheckedDays(checkIns: readonly CheckIn[]): readonly CheckedDay[] {
  const byDay = new Map<string, CheckIn[]>();
  for (const checkIn of checkIns) {
    const found = byDay.get(checkIn.day);
    if (found === undefined) byDay.set(checkIn.day, [checkIn]);
    else found.push(checkIn);
  }
  return [...byDay].map(([day, found]) => ({ day, checkIns: found.length, areas: joinAreas(found) }));
}

function joinAreas(checkIns: readonly CheckIn[]): Intensities {
  return Object.fromEntries(
    AREA_IDS.flatMap((area) => {
      const told = checkIns.filter((each) => speaksOf(each, area)).map((each) => intensityOf(each, area));
      const intensity = medianOf(told) ?? 0;
      return intensity > 0 ? [[area, intensity] as const] : [];
    }),
  );
}

/** Who says that nothing hurts speaks of every area. */
function speaksOf({ areas }: CheckIn, area: AreaId): boolean {
  return area in areas || Object.keys(areas).length === 0;
}
