import type { ReactNode } from 'react';
import type { TopicFigure } from '@shared/back-care/topic-figures';
import { BarsFigure } from './bars-figure';
import { CourseLine } from './course-line';
import { LiftingGuide } from './lifting-guide';
import { PercentNumber } from './percent-number';
import { ShareDots } from './share-dots';
import { OwnDurationLine } from './own-duration-line';
import './figures.css';

function Drawn({ figure, today }: { readonly figure: TopicFigure; readonly today: string }): ReactNode {
  switch (figure.kind) {
    case 'share':
      return <ShareDots figure={figure} />;
    case 'percent':
      return <PercentNumber figure={figure} />;
    case 'bars':
      return <BarsFigure figure={figure} />;
    case 'course':
      return <CourseLine figure={figure} />;
    case 'durations':
      return <OwnDurationLine today={today} />;
    case 'lifting':
      return <LiftingGuide />;
  }
}

interface FiguresProps {
  readonly figures: readonly TopicFigure[];
  /** `2026-03-02`. */
  readonly today: string;
}

/** What is drawn beside the words of a topic. */
export function Figures({ figures, today }: FiguresProps): ReactNode {
  if (figures.length === 0) return null;
  return (
    <div className="topic-figures">
      {figures.map((figure) => (
        <Drawn key={'id' in figure ? figure.id : figure.kind} figure={figure} today={today} />
      ))}
    </div>
  );
}
