import type { TFunction } from 'i18next';
import type { LengthFormats } from '@shared/workstation/format-length';
import type { Scene } from './scene';

/** Nearer than this, two heights read as one, mm. */
const LEVEL = 5;

/** What a drawing shows, as sentences for those who do not see it. */
export function describeDrawing(scene: Scene, { write }: LengthFormats, t: TFunction<'fit'>): string {
  const { chair, desk, screen, keys } = scene;
  const relate = (height: number, other: number) => ({
    length: write(height),
    relation: Math.abs(height - other) < LEVEL ? 'level' : height > other ? 'above' : 'below',
    difference: write(Math.abs(height - other)),
  });
  const sentences = [
    chair && (chair.isKnown ? t('drawing.seat', { length: write(chair.seat) }) : t('drawing.seatUnknown')),
    scene.ground > 0 && t('drawing.footrest', { length: write(scene.ground) }),
    scene.hanging > 0 && t('drawing.hanging', { length: write(scene.hanging) }),
    chair?.lowBack === 'towel' &&
      chair.lowBackRange !== null &&
      t('drawing.towel', { length: write(chair.lowBackStart - chair.seat) }),
    chair?.armrest != null && t('drawing.armrest', { length: write(chair.armrest) }),
    t('drawing.desk', { length: write(desk.top), kind: desk.kind }),
    t('drawing.elbow', relate(scene.elbow, keys)),
    screen.isKnown ? t('drawing.screen', relate(screen.top, scene.eyeLevel)) : t('drawing.screenUnknown'),
    screen.distance !== null && t('drawing.screenDistance', { length: write(screen.distance, 0) }),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string').join(' ');
}
