import { useEffect, useState } from 'react';
import type { Arrangement } from '@shared/workstation/fit-plan/arrangement';

/** Under 200 ms, DESIGN 6. */
const DURATION = 180;

interface Tween {
  readonly from: Arrangement;
  readonly to: Arrangement;
  readonly shown: Arrangement;
}

/** The arrangement to show now, on its way to the one that was last asked for. Cuts where nothing lies between. */
export function useTween(target: Arrangement): Arrangement {
  const [tween, setTween] = useState<Tween>({ from: target, to: target, shown: target });
  if (!isSame(tween.to, target)) {
    const shown = cutsTo(tween.to, target) ? target : tween.shown;
    setTween({ from: shown, to: target, shown });
  }
  const isMoving = tween.from !== tween.to && tween.shown !== tween.to;
  const { to } = tween;
  useEffect(() => {
    if (!isMoving) return;
    let frame = 0;
    let start: number | null = null;
    const step = (now: number): void => {
      start ??= now;
      const share = matchMedia('(prefers-reduced-motion: reduce)').matches
        ? 1
        : Math.min(1, (now - start) / DURATION);
      setTween((last) =>
        last.to === to
          ? { ...last, shown: share === 1 ? to : mixArrangements(last.from, to, 1 - (1 - share) ** 3) }
          : last,
      );
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [to, isMoving]);
  return tween.shown;
}

/** The arrangement a share of the way from one to another; what is no number is as at the end. */
function mixArrangements(from: Arrangement, to: Arrangement, share: number): Arrangement {
  return Object.fromEntries(
    Object.entries(to).map(([key, end]) => {
      const start = from[key as keyof Arrangement];
      return [
        key,
        typeof start === 'number' && typeof end === 'number' ? start + (end - start) * share : end,
      ];
    }),
  ) as unknown as Arrangement;
}

function isSame(a: Arrangement, b: Arrangement): boolean {
  return (Object.keys(a) as (keyof Arrangement)[]).every((key) => a[key] === b[key]);
}

function cutsTo(from: Arrangement, to: Arrangement): boolean {
  return from.position !== to.position || from.laptopKeys !== to.laptopKeys;
}
