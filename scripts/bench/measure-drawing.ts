import { readFurniture } from '@shared/workstation/furniture';
import { USUAL_GEAR } from '@shared/workstation/setup';
import { outlineFigure } from '../../renderer/figure/flesh/draw-figure';
import { layOutScene } from '../../renderer/companion/workstation/drawing/scene';
import { compareWithGoal, type Row } from './figures';

const PERSON = { stature: 1_700, sex: null, measured: {} } as const;
const FURNITURE = readFurniture({ deskNow: 720, screenTop: 420 });
/** One frame at 60 a second, in which a window also solves the plan and paints. */
const FRAME = 16;
const WARM_UP = 60;

/** Laying out the scene of a workstation and tracing its figure, while the seat moves by a millimetre a frame. */
export function measureDrawing(frames: number): readonly Row[] {
  const times = Array.from({ length: WARM_UP + frames }, (_none, frame) => {
    const begin = performance.now();
    const { figure } = layOutScene({
      person: PERSON,
      gear: USUAL_GEAR,
      furniture: FURNITURE,
      arrangement: {
        position: 'sitting',
        seat: 420 + (frame % 100),
        seatCushion: 0,
        footrest: frame % 100,
        desk: 720,
        deskBlocks: 0,
        deskThickness: 25,
        screenTop: 1_250,
        backCushion: 0,
        seatDepth: null,
        lowBack: 'towel',
        armrest: null,
        laptopKeys: false,
      },
    });
    outlineFigure(figure);
    return performance.now() - begin;
  })
    .slice(WARM_UP)
    .sort((a, b) => a - b);
  const share = (part: number): number => times[Math.floor((times.length - 1) * part)] ?? NaN;
  return [
    compareWithGoal('workstation drawing, one frame, p95', share(0.95), FRAME, ' ms', {
      beside: `p50 ${share(0.5).toFixed(1)} ms, ${frames} frames`,
      digits: 1,
    }),
  ];
}
