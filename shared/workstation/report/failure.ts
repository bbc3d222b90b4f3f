/** What kept a report from being made, as far as a person can do something about it. */
export const REPORT_FAILURES = [
  'disk-full',
  'not-allowed',
  'folder-gone',
  'in-use',
  'not-drawn',
  'busy',
  'other',
] as const;
export type ReportFailure = (typeof REPORT_FAILURES)[number];

const KINDS: Readonly<Record<string, ReportFailure>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  ENXIO: 'folder-gone',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  'not-drawn': 'not-drawn',
  busy: 'busy',
};

/** Reads the reason of a failed report: the system's short name (`ENOSPC`), one of ours, or any message. */
export function classifyFailure(reason: string): ReportFailure {
  return Object.hasOwn(KINDS, reason) ? (KINDS[reason] ?? 'other') : 'other';
}
