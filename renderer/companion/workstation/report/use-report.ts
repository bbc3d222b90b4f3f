import { useEffect, useRef, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ReportAnswer } from '@shared/ipc';
import { classifyFailure } from '@shared/workstation/report/failure';
import { request } from '../../api';
import type { ReportForm } from './report-form';

/** A report that takes longer than this says so (ms). */
const SLOW_MS = 1_000;

export type ReportState =
  | { readonly kind: 'idle' }
  /** `isSlow` once somebody might wonder. */
  | { readonly kind: 'running'; readonly isSlow: boolean }
  | { readonly kind: 'done'; readonly answer: Extract<ReportAnswer, { kind: 'saved' | 'printed' }> }
  /** No answer: main could not be reached. */
  | { readonly kind: 'failed'; readonly answer: Extract<ReportAnswer, { kind: 'failed' }> | null };

const IDLE: ReportState = { kind: 'idle' };

export interface ReportRun {
  readonly state: ReportState;
  /** What is to be said of it, in the language in force; null for nothing. */
  readonly message: string | null;
  readonly make: (form: ReportForm) => void;
}

/**
 * Asks main for reports of a profile, one after the other, and keeps what is to be said of the last one. What went well
 * is said until something else is looked at: `place` names what is.
 */
export function useReport(profile: string, place: string): ReportRun {
  const { t } = useTranslation('report');
  const [state, setState] = useState<ReportState>(IDLE);
  const slow = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => clearTimeout(slow.current ?? undefined), []);
  const [lastPlace, setLastPlace] = useState(place);
  if (place !== lastPlace) {
    setLastPlace(place);
    if (state.kind === 'done') setState(IDLE);
  }

  function end(next: ReportState): void {
    clearTimeout(slow.current ?? undefined);
    setState(next);
  }

  return {
    state,
    message: describe(state, t),
    make(form) {
      setState({ kind: 'running', isSlow: false });
      slow.current = setTimeout(() => setState({ kind: 'running', isSlow: true }), SLOW_MS);
      request('report:make', { profile, as: form }).then(
        (answer) => end(read(answer)),
        () => end({ kind: 'failed', answer: null }),
      );
    },
  };
}

function read(answer: ReportAnswer): ReportState {
  if (answer.kind === 'cancelled') return IDLE;
  return answer.kind === 'failed' ? { kind: 'failed', answer } : { kind: 'done', answer };
}

function describe(state: ReportState, t: TFunction<'report'>): string | null {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running':
      return state.isSlow ? t('menu.running') : null;
    case 'done':
      return state.answer.kind === 'printed'
        ? t('result.printed')
        : t('result.saved', { path: state.answer.path });
    case 'failed': {
      if (state.answer === null) return t('failed.lost');
      const { reason, path } = state.answer;
      const failure = classifyFailure(reason);
      return path === null && failure === 'other'
        ? t('failed.nothing')
        : t(`failed.${failure}`, { path: path ?? '' });
    }
  }
}
