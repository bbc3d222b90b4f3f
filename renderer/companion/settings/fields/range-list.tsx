import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { TimeRange } from '@shared/settings/settings';
import { RangeRow, useRangeLabel } from './range-row';
import type { Problems } from '../settings-context';
import { useRowKeys } from './use-row-keys';

interface RangeListProps {
  readonly title: string;
  readonly about: string;
  readonly empty: string;
  readonly add: string;
  readonly ranges: readonly TimeRange[];
  /** What a new line starts with. */
  readonly fresh: readonly [first: TimeRange, ...more: TimeRange[]];
  readonly onChange: (ranges: TimeRange[]) => Promise<Problems>;
  readonly onRemove: (ranges: TimeRange[], gone: string) => void;
}

/** Any number of spans in a week, several a day. */
export function RangeList({ title, about, empty, add, ranges, fresh, onChange, onRemove }: RangeListProps) {
  const labelOf = useRangeLabel();
  const keys = useRowKeys(ranges);
  const list = useRef<HTMLUListElement>(null);
  const isAdding = useRef(false);

  useEffect(() => {
    // Whoever added a line goes on to type its times; a line that came back by "Undo" takes no focus.
    if (isAdding.current) list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus();
    isAdding.current = false;
  }, [ranges.length]);

  async function append(): Promise<void> {
    isAdding.current = true;
    const problems = await onChange([...ranges, fresh[ranges.length % fresh.length] ?? fresh[0]]);
    if (problems.length > 0) isAdding.current = false;
  }

  return (
    <div className="panel">
      <div className="panel-head panel-head-stacked">
        <h3 className="panel-title">{title}</h3>
        <p className="field-about">{about}</p>
      </div>
      {ranges.length === 0 && <p className="panel-empty">{empty}</p>}
      <ul ref={list} className="ranges" aria-label={title}>
        {ranges.map((range, index) => (
          <RangeRow
            key={keys[index]}
            range={range}
            onChange={(changed) => onChange(ranges.map((each, place) => (place === index ? changed : each)))}
            onRemove={() =>
              onRemove(
                ranges.filter((_, place) => place !== index),
                labelOf(range),
              )
            }
          />
        ))}
      </ul>
      <div className="panel-foot">
        <Button className="btn btn-quiet" onPress={() => void append()}>
          <Plus size={16} aria-hidden="true" />
          {add}
        </Button>
      </div>
    </div>
  );
}
