import { expect, it } from 'vitest';
import type { Source } from '@shared/evidence/source';
import { listSourceHosts, SOURCES } from '@shared/evidence/sources';
import { isAllowedLink } from '../../../electron/main/security/navigation';

const sources: readonly (readonly [string, Source])[] = Object.entries(SOURCES);

it.each(sources)('%s has a title and a publisher, and its page may open in the browser', (_id, source) => {
  expect(source.title.length).toBeGreaterThan(8);
  expect(source.publisher).not.toBe('');
  if (source.url !== null) expect(isAllowedLink(source.url)).toBe(true);
});

it('names each host once, and nothing but hosts', () => {
  const hosts = listSourceHosts();
  expect(hosts).toContain('doi.org');
  expect(new Set(hosts).size).toBe(hosts.length);
  for (const host of hosts) expect(host).toMatch(/^[a-z0-9.-]+$/);
});
