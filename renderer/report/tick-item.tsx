import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A thing to do with a box to tick with a pen, ticked already where it is done. */
export function TickItem({
  title,
  about,
  isTicked = false,
}: {
  readonly title: string;
  readonly about: string;
  readonly isTicked?: boolean;
}): ReactNode {
  const { t } = useTranslation('report');
  return (
    <li>
      <svg
        className="tick-box"
        viewBox="0 0 14 14"
        role="img"
        aria-label={t(isTicked ? 'page.ticked' : 'page.unticked')}
      >
        <rect x="0.75" y="0.75" width="12.5" height="12.5" rx="2.5" />
        {isTicked && <path d="M3.5 7.2l2.5 2.6 4.6-5.4" />}
      </svg>
      <div>
        <b>{title}</b>
        <p>{about}</p>
      </div>
    </li>
  );
}
