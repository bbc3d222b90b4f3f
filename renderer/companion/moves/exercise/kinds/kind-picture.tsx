import type { ReactNode } from 'react';
import type { ExerciseKindId } from '@shared/exercise/kinds';
import { MovePicture } from '../../../../figure/moves/move-picture';
import { WaterPicture } from './water-picture';
import './kind-picture.css';

function Scene({ kind }: { readonly kind: ExerciseKindId }): ReactNode {
  switch (kind) {
    case 'walking':
      return <MovePicture move="walk" />;
    case 'swimming':
    case 'water':
      return <WaterPicture kind={kind} />;
    case 'strength':
      return <MovePicture move="sit-to-stand" />;
    case 'flexibility':
      return <MovePicture move="overhead-reach" />;
  }
}

/** A small picture of a kind of exercise, hidden from screen readers: the words beside it say the same. */
export function KindPicture({ kind }: { readonly kind: ExerciseKindId }): ReactNode {
  return (
    <div className="kind-picture" data-kind={kind}>
      <Scene kind={kind} />
    </div>
  );
}
