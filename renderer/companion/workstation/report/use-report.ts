import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportAnswer } from '@shared/ipc';
import { classifyFailure } from '@shared/workstation/report/failure';
import { request } from '../../api';
import type { ReportForm } from './report-form';

/** A report that takes longer than this says so (ms). */
const SLOW_MS = 1_000;

export type ReportState =
  | { readonly kind: 'idle' }
  /** `message` is null for as long as nobody would wonder. */
  | { readonly kind: 'running'; readonly message: string | null }
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

const IDLE: ReportState = { kind: 'idle' };

export interface ReportRun {
  readonly state: ReportState;
  readonly make: (form: ReportForm) => void;
  /** Takes the message away; a report under way goes on. */
  readonly close: () => void;
}

/** Asks main for reports of a profile, one after the other, and keeps what is to be said of the last one. */
export function useReport(profile: string): ReportRun {
  const { t } = useTranslation('report');
  const [state, setState] = useState<ReportState>(IDLE);
  const slow = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => clearTimeout(slow.current ?? undefined), []);

  function describe(answer: ReportAnswer): ReportState {
    switch (answer.kind) {
      case 'cancelled':
        return IDLE;
      case 'printed':
        return { kind: 'done', message: t('result.printed') };
      case 'saved':
        return { kind: 'done', message: t('result.saved', { path: answer.path }) };
      case 'failed': {
        const { reason, path } = answer;
        const message =
          path === null && classifyFailure(reason) === 'other'
            ? t('failed.nothing', { reason })
            : t(`failed.${classifyFailure(reason)}`, { path: path ?? '', reason });
        return { kind: 'failed', message };
      }
    }
  }

  function end(next: ReportState): void {
    clearTimeout(slow.current ?? undefined);
    setState(next);
  }

  return {
    state,
    make(form) {
      setState({ kind: 'running', message: null });
      slow.current = setTimeout(() => setState({ kind: 'running', message: t('menu.running') }), SLOW_MS);
      request('report:make', { profile, as: form }).then(
        (answer) => end(describe(answer)),
        () => end({ kind: 'failed', message: t('failed.lost') }),
      );
    },
    close: () => setState((now) => (now.kind === 'running' ? { kind: 'running', message: null } : IDLE)),
  };
}
