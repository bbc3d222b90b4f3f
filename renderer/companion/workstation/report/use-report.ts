import { useEffect, useRef, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ReportAnswer } from '@shared/ipc';
import { classifyFailure } from '@shared/workstation/report/failure';
import { request } from '../../api';
import { useMessages } from '../../controls/message-context';
import type { ReportForm } from './report-form';

const ABOUT = 'report';
/** A report that takes longer than this says so (ms). */
const SLOW_MS = 1_000;

export interface ReportRun {
  readonly isRunning: boolean;
  readonly make: (form: ReportForm) => void;
}

/**
 * Asks main for reports of a profile, one after the other. What became of one is said once, wherever in the window
 * somebody is by then.
 */
export function useReport(profile: string): ReportRun {
  const { t } = useTranslation('report');
  const { say, settle } = useMessages();
  const [isRunning, setIsRunning] = useState(false);
  const slow = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(slow.current), []);

  function tell(text: string, isProblem: boolean): void {
    say({ about: ABOUT, text, isProblem, undo: null });
  }

  /** `answer`: null where main could not be reached. */
  function end(answer: ReportAnswer | null): void {
    clearTimeout(slow.current);
    setIsRunning(false);
    if (answer?.kind === 'cancelled') settle(ABOUT, []);
    else tell(describe(answer, t), answer === null || answer.kind === 'failed');
  }

  return {
    isRunning,
    make(form) {
      settle(ABOUT, []);
      setIsRunning(true);
      slow.current = setTimeout(() => tell(t('menu.running'), false), SLOW_MS);
      request('report:make', { profile, as: form }).then(end, () => end(null));
    },
  };
}

function describe(
  answer: Exclude<ReportAnswer, { kind: 'cancelled' }> | null,
  t: TFunction<'report'>,
): string {
  if (answer === null) return t('failed.lost');
  switch (answer.kind) {
    case 'printed':
      return t('result.printed');
    case 'saved':
      return t('result.saved', { path: answer.path });
    case 'failed': {
      const { reason, path } = answer;
      const failure = classifyFailure(reason);
      return path === null && failure === 'other'
        ? t('failed.nothing', { reason })
        : t(`failed.${failure}`, { path: path ?? '', reason });
    }
  }
}
