import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Source } from '@shared/evidence/source';
import { listSourceHosts, SOURCES } from '@shared/evidence/sources';
import { isAllowedLink } from '../../../electron/main/security/navigation';
import { listFiles } from './list-code-sentences';

const sources: readonly (readonly [string, Source])[] = Object.entries(SOURCES);

it.each(sources)('%s has a title and a publisher, and its page may open in the browser', (_id, source) => {
  expect(source.title.length).toBeGreaterThan(8);
  expect(source.publisher).not.toBe('');
  if (source.url !== null) expect(isAllowedLink(source.url)).toBe(true);
});

/** Where anybody puts up copies of anything. */
const COPY_SITES =
  /docsbay|docs\.net|documents\.|scribd|slideshare|studylib|manualzz|cupdf|yumpu|kipdf|blogspot/iu;

it.each(sources)('%s is not said to be published by a site that holds copies', (_id, { publisher }) => {
  expect(publisher).not.toMatch(COPY_SITES);
});

it('names each host once, and nothing but hosts', () => {
  const hosts = listSourceHosts();
  expect(hosts).toContain('doi.org');
  expect(new Set(hosts).size).toBe(hosts.length);
  for (const host of hosts) expect(host).toMatch(/^[a-z0-9.-]+$/);
});

/** Ids of sources in code and in what explains it: a letter for its kind, and a name that starts with a capital. */
const ID = /(?<![\w-])(?:B-2020-[A-Z]|[BILPSX]-(?=[A-Z0-9]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*)(?![\w-])/gu;

it.each(['shared', 'renderer', 'electron'])('in %s, every source that is named exists', (folder) => {
  const misspelt = listFiles(folder, /\.tsx?$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(ID)]
      .filter(([id]) => !(id in SOURCES))
      .map(([id]) => `${file} names ${id}`),
  );
  expect(misspelt).toEqual([]);
});

/** Where the sources themselves are written down. */
const LISTS = /^shared\/evidence\/[a-z-]+-sources\.ts$/;

it('holds no source that nothing rests on', () => {
  const code = ['shared', 'renderer']
    .flatMap((folder) => listFiles(folder, /\.tsx?$/))
    .filter((file) => !LISTS.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const named = new Set([...code.matchAll(ID)].map(([id]) => id));
  expect(sources.map(([id]) => id).filter((id) => !named.has(id))).toEqual([]);
});
