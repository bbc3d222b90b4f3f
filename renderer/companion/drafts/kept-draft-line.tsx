import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { FormDraft } from './use-form-draft';
import './kept-draft-line.css';

interface KeptDraftLineProps {
  readonly draft: Pick<FormDraft<object>, 'isKept' | 'setAside'>;
}

/** Above a form: that it shows what was written in it before, and the way to start afresh. */
export function KeptDraftLine({ draft }: KeptDraftLineProps): ReactNode {
  const { t } = useTranslation('forms');
  if (!draft.isKept) return null;
  return (
    <div className="kept-draft" role="status">
      <History className="icon" aria-hidden="true" />
      <span>{t('kept')}</span>
      <Button className="btn btn-3" onPress={draft.setAside}>
        {t('afresh')}
      </Button>
    </div>
  );
}
