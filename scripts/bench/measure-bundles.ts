import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHECKOUT } from '../electron-runtime/checkout';
import { compareWithGoal, type Row, sumOf } from './figures';

const PAGES = join(CHECKOUT, 'out', 'renderer');
const ASSETS = join(PAGES, 'assets');
/** Words that survive minification and tell of a library that the prompt must not carry. */
const HEAVY = {
  'react-aria': 'data-react-aria',
  i18next: 'i18next',
  zod: 'ZodError',
  temporal: 'PlainDateTime',
};

/** What a page loads before its first frame, gzipped: goals for the main window and the prompt. */
export function measureBundles(): readonly Row[] {
  const companion = listLoaded('companion');
  const prompt = listLoaded('prompt');
  const own = prompt.filter((file) => /^prompt-.*\.(js|css)$/.test(file));
  const scripts = prompt.filter((file) => file.endsWith('.js'));
  const code = scripts.map((file) => readFileSync(join(ASSETS, file), 'utf8')).join('\n');
  const carried = Object.entries(HEAVY).flatMap(([name, word]) => (code.includes(word) ? [name] : []));
  return [
    compareWithGoal('main window, scripts at start (gzip)', sizeOf(companion, '.js'), 140, ' KB', {
      beside: `${sizeOf(companion, '.css').toFixed(1)} KB styles`,
      digits: 1,
    }),
    compareWithGoal('prompt, own scripts and styles (gzip)', sizeOf(own, ''), 20, ' KB', {
      beside: `${sizeOf(prompt, '.js').toFixed(1)} KB scripts with React`,
      digits: 1,
    }),
    {
      what: 'prompt, heavy libraries',
      figure: carried.length === 0 ? 'none' : carried.join(', '),
      goal: 'none',
      isMet: carried.length === 0,
    },
  ];
}

/** Files of a page: what its HTML names, and what those scripts import at once. */
function listLoaded(page: string): readonly string[] {
  const html = readFileSync(join(PAGES, page, 'index.html'), 'utf8');
  const files = new Set(
    [...html.matchAll(/(?:src|href)="[^"]*\/([^"/]+\.(?:js|css))"/g)].map(([, name]) => name ?? ''),
  );
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const script = readFileSync(join(ASSETS, file), 'utf8');
    for (const [, name] of script.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g))
      files.add(basename(name ?? ''));
  }
  return [...files];
}

/** KB (1000 bytes) after gzip, of those files that end so. */
function sizeOf(files: readonly string[], ending: string): number {
  const sizes = files
    .filter((file) => file.endsWith(ending))
    .map((file) => gzipSync(readFileSync(join(ASSETS, file)), { level: 9 }).length);
  return sumOf(sizes) / 1_000;
}
