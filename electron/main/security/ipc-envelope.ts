import type { Answers, Channel } from '@shared/ipc';

/** What travels back over IPC. An error is said in a form that survives the border, and the preload throws it. */
export type RequestAnswer<C extends Channel> =
  { readonly ok: true; readonly answer: Answers[C] } | { readonly ok: false; readonly error: RequestError };

export interface RequestError {
  readonly kind: 'foreign-frame' | 'bad-payload' | 'failed';
  readonly message: string;
}
