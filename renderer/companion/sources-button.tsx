import { BookOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { SourceId } from '@shared/evidence/sources';
import { SourceLinks } from './source-links';

interface SourcesButtonProps {
  readonly ids: readonly SourceId[];
  /** What they are of, for those who do not see where it stands. */
  readonly about: string;
  /** At the start its icon begins where the words above it do. */
  readonly side?: 'start' | 'end';
}

/** Sources on demand, where there is no room for a list of them. */
export function SourcesButton({ ids, about, side = 'end' }: SourcesButtonProps): ReactNode {
  const { t } = useTranslation('companion');
  const label = t('sources.about', { about, count: ids.length });
  return (
    <DialogTrigger>
      <Button className="sources-button" data-side={side} aria-label={label} data-sources="">
        <BookOpen size={14} aria-hidden="true" />
        {t('sources.title', { count: ids.length })}
      </Button>
      <Popover className="card sources-popover" placement={`bottom ${side}`} maxHeight={400}>
        <Dialog aria-label={label}>
          <SourceLinks ids={ids} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
