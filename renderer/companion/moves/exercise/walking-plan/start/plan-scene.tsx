import type { ReactNode } from 'react';
import { Figure } from '../../../../../figure/figure';
import '../../../../../figure/figure.css';
import './plan-scene.css';

/** Some steps of a plan from nothing: minutes of a walk, and walks of a week. */
const STEPS = [
  [10, 3],
  [10, 4],
  [10, 5],
  [14, 5],
  [18, 5],
  [22, 5],
  [26, 5],
  [30, 5],
] as const;

/** Sizes in mm, like the figure's. */
const PER_MINUTE = 11;
const WIDTH = 250;
const PITCH = 320;
const GAP = 22;
const FIRST = -380;

/** Somebody who walks, and behind them weeks with more and longer walks. */
export function PlanScene(): ReactNode {
  return (
    <div className="plan-scene" aria-hidden="true">
      <svg viewBox="-620 -1880 3100 2080" preserveAspectRatio="xMidYMax slice">
        <circle className="plan-scene-sun" cx="900" cy="-760" r="1180" />
        {STEPS.map(([minutes, days], step) =>
          Array.from({ length: days }, (_, walk) => (
            <rect
              key={`${step} ${walk}`}
              className="plan-scene-walk"
              x={FIRST + step * PITCH}
              y={-(walk + 1) * (minutes * PER_MINUTE + GAP)}
              width={WIDTH}
              height={minutes * PER_MINUTE}
              rx={26}
            />
          )),
        )}
        <path className="plan-scene-ground" d="M-2000 10H4000" />
        <Figure pose="walking" hue="walking" />
      </svg>
    </div>
  );
}
