import { Building2, House, ListOrdered, Lock, Ruler } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Form } from 'react-aria-components';
import { NAME_TYPED_LENGTH } from '@shared/name';
import type { ChangeProblem } from '@shared/workstation/change';
import type { LengthFormats } from '@shared/workstation/format-length';
import { PlainField } from '../../controls/plain-field';
import { StartPicture } from './start-picture';
import { requestChange } from '../request-change';
import './start-workstation.css';

/** The first screen, while there is no profile: what comes of three minutes, and where the desk is. */
export function StartWorkstation({ lengths }: { readonly lengths: LengthFormats }): ReactNode {
  const { t } = useTranslation('workstation');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<ChangeProblem | null>(null);

  async function create(wanted: string): Promise<void> {
    setProblem(await requestChange({ type: 'create', name: wanted, from: null }));
  }

  return (
    <div className="start-workstation">
      <div className="start-words">
        <h1 className="t-h1">{t('setup.start.title')}</h1>
        <p className="t-lead">{t('setup.start.lead')}</p>
        <ul className="start-facts">
          <li>
            <Ruler size={20} aria-hidden="true" />
            {t('setup.start.range')}
          </li>
          <li>
            <ListOrdered size={20} aria-hidden="true" />
            {t('setup.start.plan')}
          </li>
          <li>
            <Lock size={20} aria-hidden="true" />
            {t('setup.start.local')}
          </li>
        </ul>
        <h2 className="t-strong">{t('setup.start.where')}</h2>
        <div className="start-places">
          <Button className="btn btn-1" onPress={() => void create(t('profiles.office'))}>
            <Building2 className="icon" aria-hidden="true" />
            {t('profiles.office')}
          </Button>
          <Button className="btn btn-1" onPress={() => void create(t('profiles.home'))}>
            <House className="icon" aria-hidden="true" />
            {t('profiles.home')}
          </Button>
        </div>
        <Form
          className="start-own"
          onSubmit={(event) => {
            event.preventDefault();
            void create(name);
          }}
        >
          <PlainField
            name="name"
            label={t('setup.start.own')}
            value={name}
            problem={problem === null ? undefined : t(`profiles.problem.${problem}`)}
            maxLength={NAME_TYPED_LENGTH}
            onChange={(text) => {
              setName(text);
              setProblem(null);
            }}
          />
          <Button className="btn btn-2" type="submit">
            {t('setup.start.ownGo')}
          </Button>
        </Form>
      </div>
      <StartPicture lengths={lengths} />
    </div>
  );
}
