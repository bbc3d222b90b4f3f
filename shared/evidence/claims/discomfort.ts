import { IMPROVEMENT_SOURCES } from '../../discomfort/find-improvement';
import { MILESTONE_SOURCES } from '../../discomfort/find-milestone';
import type { Claims } from './claim';

const SCALE = { notAClaim: 'the scale that is asked for' } as const;
const OWN_LOG = {
  ours: 'what this person’s own log shows; the limits are said in docs/discomfort.md',
} as const;

export const DISCOMFORT_CLAIMS = {
  'map.option': SCALE,
  'scale.label': SCALE,
  'checkIn.keys': { notAClaim: 'keys to press' },
  'next.active': { sources: ['L-NG59', 'L-NHSLB2'] },
  'next.change': { sources: ['L-SLATER', 'L-SOUTHTEES'] },
  'next.gentle': { sources: ['X-NHSINFORM', 'X-CUH'] },
  'milestone.6': { sources: MILESTONE_SOURCES[6], figures: ['6', '72'] },
  'milestone.12': {
    sources: MILESTONE_SOURCES[12],
    figures: ['12'],
    ours: 'that the word does not say how it goes on',
  },
  'improvement.rule': { sources: IMPROVEMENT_SOURCES, figures: ['2', '30'] },
  'trend.chart': { notAClaim: 'what a chart shows' },
  'trend.table': { notAClaim: 'what a table shows' },
  'trend.range.four-weeks': { notAClaim: 'a range to choose' },
  'trend.range.twelve-weeks': { notAClaim: 'a range to choose' },
  'trend.caption.ache': SCALE,
  'trend.caption.ghosts': SCALE,
  'trend.empty': { notAClaim: 'what a chart will show' },
  'association.together': OWN_LOG,
  'association.opposite': OWN_LOG,
  'association.hardly': OWN_LOG,
  'association.noCause': { ours: 'two things that go together do not tell which leads to which' },
  'entries.empty': { ours: 'measured in key presses: a digit and Enter' },
  'entries.nothing': { notAClaim: 'what was logged' },
} as const satisfies Claims;
