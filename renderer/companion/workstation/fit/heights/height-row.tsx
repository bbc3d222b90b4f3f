import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { TOLERANCES } from '@shared/workstation/fit-plan/tolerances';
import type { Height } from '@shared/workstation/heights/list-heights';
import { SourceLinks } from '../../../source-links';
import { useWorkstation } from '../../workstation-context';
import { RangeBar } from './range-bar';
import { describeRange, writeFigure } from './range-words';
import { TapeField } from './tape-field';

interface RowProps {
  readonly name: string;
  readonly note: string;
  readonly value: string;
  readonly children: ReactNode;
}

/** A line that opens: a name, what there is to say in short, the value. */
export function HeightLine({ name, note, value, children }: RowProps): ReactNode {
  return (
    <Disclosure className="height">
      <Heading level={3} className="height-head">
        <Button slot="trigger" className="height-button">
          <ChevronDown className="height-mark" size={16} aria-hidden="true" />
          <span className="height-name">{name}</span>
          <span className="height-note">{note}</span>
          <span className="height-value">{value}</span>
        </Button>
      </Heading>
      <DisclosurePanel className="height-panel">{children}</DisclosurePanel>
    </Disclosure>
  );
}

/** One of the ten measures: its range, how to check it with the body, the tape that sharpens it, its sources. */
export function HeightRow({ height }: { readonly height: Height }): ReactNode {
  const { t } = useTranslation('fit');
  const { lengths } = useWorkstation();
  const { measure, figure, before, start, homeRow, tape, sources } = height;
  const [least, most] = figure.range95Mm;
  const span = { least: lengths.number(least), most: lengths.write(most) };
  const unit = t(`units.${lengths.unit}`);
  return (
    <HeightLine
      name={t(`heights.${measure}.name`)}
      note={t(figure.source === 'measured' ? 'heights.measuredSpan' : 'heights.span', span)}
      value={`${writeFigure(height, lengths)} ${unit}`}
    >
      <div className="height-body">
        <div>
          <h4>{t('heights.check')}</h4>
          <p>{t(`heights.${measure}.check`, { below: lengths.write(TOLERANCES.elbowsBelow) })}</p>
          {homeRow !== null && <p>{t('heights.homeRow', { length: lengths.write(homeRow) })}</p>}
        </div>
        <div>
          <RangeBar figure={figure} before={before} start={start} found={null} wasFound={false} />
          <p>{describeRange(height, { t, lengths })}</p>
        </div>
        {tape !== null && <TapeField tape={tape} />}
        <SourceLinks ids={sources} />
      </div>
    </HeightLine>
  );
}
