import type { SourceId } from '../evidence/sources';
import type { TopicId } from './topic';

/** A share told as so many of a few: 9 of 10. */
export interface ShareFigure {
  readonly kind: 'share';
  readonly id: string;
  readonly count: number;
  readonly of: number;
  readonly sources: readonly SourceId[];
}

/** One percentage that stands for itself. */
export interface PercentFigure {
  readonly kind: 'percent';
  readonly id: string;
  /** 0 to 100. */
  readonly value: number;
  readonly sources: readonly SourceId[];
}

export interface Bar {
  readonly id: string;
  /** In the figure's unit; a range where the source gives one. */
  readonly value: number | readonly [least: number, most: number];
}

/** Values side by side, in the order in which they are to be compared. */
export interface BarFigure {
  readonly kind: 'bars';
  readonly id: string;
  readonly unit: 'percent' | 'days' | 'megapascal';
  /** The value of a full bar. */
  readonly full: number;
  readonly bars: readonly Bar[];
  readonly sources: readonly SourceId[];
}

/** Pain over time. */
export interface CourseFigure {
  readonly kind: 'course';
  readonly id: string;
  readonly points: readonly { readonly id: string; readonly week: number; readonly value: number }[];
  readonly sources: readonly SourceId[];
}

/** The line from acute to chronic. */
export interface DurationFigure {
  readonly kind: 'durations';
}

/** How to lift, drawn. */
export interface LiftingFigure {
  readonly kind: 'lifting';
}

export type TopicFigure =
  ShareFigure | PercentFigure | BarFigure | CourseFigure | DurationFigure | LiftingFigure;

/** What is drawn beside a topic's words, in order. Every value is the evidence's own (EVIDENCE D and D2). */
export const TOPIC_FIGURES: { readonly [Id in TopicId]?: readonly TopicFigure[] } = {
  'what-it-is': [{ kind: 'share', id: 'cause', count: 9, of: 10, sources: ['L-WHO'] }],
  'how-common': [{ kind: 'percent', id: 'again', value: 73, sources: ['L-PENGEL'] }],
  discs: [
    {
      kind: 'bars',
      id: 'bulge-by-age',
      unit: 'percent',
      full: 100,
      bars: [
        { id: 'age-20', value: 30 },
        { id: 'age-80', value: 84 },
      ],
      sources: ['L-BRIN-A'],
    },
    {
      kind: 'bars',
      id: 'shrink',
      unit: 'percent',
      full: 100,
      bars: [
        { id: 'fragment', value: 96 },
        { id: 'extrusion', value: 70 },
        { id: 'protrusion', value: 41 },
        { id: 'bulge', value: 13 },
      ],
      sources: ['L-CHIU'],
    },
  ],
  recovery: [
    {
      kind: 'course',
      id: 'course',
      points: [
        { id: 'start', week: 0, value: 52 },
        { id: 'six-weeks', week: 6, value: 23 },
        { id: 'year', week: 52, value: 6 },
      ],
      sources: ['L-MENEZES'],
    },
  ],
  'acute-and-chronic': [
    { kind: 'durations' },
    { kind: 'share', id: 'lasting', count: 1, of: 5, sources: ['L-NINDS22', 'L-NINDSB'] },
  ],
  prevention: [
    {
      kind: 'bars',
      id: 'walking',
      unit: 'days',
      full: 208,
      bars: [
        { id: 'with', value: 208 },
        { id: 'without', value: 112 },
      ],
      sources: ['L-WALKBACK'],
    },
  ],
  'is-sitting-bad': [
    {
      kind: 'bars',
      id: 'sit-or-stand',
      unit: 'megapascal',
      full: 1.1,
      bars: [
        { id: 'relaxed', value: 0.3 },
        { id: 'sitting', value: 0.46 },
        { id: 'standing', value: 0.5 },
      ],
      sources: ['L-WILKE'],
    },
  ],
  'changing-position': [
    {
      kind: 'bars',
      id: 'breaks',
      unit: 'percent',
      full: 50,
      bars: [
        { id: 'active', value: 9 },
        { id: 'shifts', value: 7 },
        { id: 'without', value: 33 },
      ],
      sources: ['B-WAO21'],
    },
  ],
  lifting: [
    { kind: 'lifting' },
    {
      kind: 'bars',
      id: 'lifted',
      unit: 'megapascal',
      full: 2.3,
      bars: [
        { id: 'close', value: 1.1 },
        { id: 'knees', value: 1.7 },
        { id: 'round', value: 2.3 },
      ],
      sources: ['L-WILKE'],
    },
  ],
  'disc-pressure': [
    {
      kind: 'bars',
      id: 'pressure',
      unit: 'megapascal',
      full: 2.3,
      bars: [
        { id: 'lying', value: [0.1, 0.12] },
        { id: 'relaxed', value: 0.3 },
        { id: 'sitting', value: 0.46 },
        { id: 'standing', value: 0.5 },
        { id: 'sitting-bent', value: 0.83 },
        { id: 'standing-bent', value: 1.1 },
        { id: 'close', value: 1.1 },
        { id: 'knees', value: 1.7 },
        { id: 'round', value: 2.3 },
      ],
      sources: ['L-WILKE'],
    },
  ],
};
