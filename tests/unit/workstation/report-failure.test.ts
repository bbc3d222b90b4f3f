import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyFailure, REPORT_FAILURES } from '@shared/workstation/report/failure';

describe('why a report was not made', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EFBIG', 'disk-full'],
    ['EROFS', 'not-allowed'],
    ['EACCES', 'not-allowed'],
    ['ENOENT', 'folder-gone'],
    ['EBUSY', 'in-use'],
    ['not-drawn', 'not-drawn'],
    ['toString', 'other'],
  ])('%s is %s', (reason, failure) => {
    expect(classifyFailure(reason)).toBe(failure);
  });

  it('is always one of those that there are words for', () => {
    fc.assert(fc.property(fc.string(), (reason) => REPORT_FAILURES.includes(classifyFailure(reason))));
  });
});
