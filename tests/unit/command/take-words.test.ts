import { expect, test } from 'vitest';
import { takeWords } from '../../../electron/main/command-line/words';

test.each([
  [['sitwell'], []],
  [
    ['sitwell', 'status', '--json'],
    ['status', '--json'],
  ],
  [
    ['sitwell', '--no-sandbox', '--disable-gpu', 'pause', '45m'],
    ['pause', '45m'],
  ],
  [['sitwell', '--hidden'], []],
  [['sitwell', '--no-sandbox', '--version'], ['--version']],
])('packaged: %j', (argv, words) => {
  expect(takeWords(argv, null, '/home/me')).toEqual(words);
});

test.each([
  [['electron', '.', 'status'], ['status']],
  [
    ['electron', '--no-sandbox', '-r', 'compat.cjs', '/src/app', 'open', 'settings'],
    ['open', 'settings'],
  ],
  [['electron', '-r', 'compat.cjs', '/src/app'], []],
  [['electron', 'elsewhere'], []],
])('from a checkout: %j', (argv, words) => {
  expect(takeWords(argv, '/src/app', '/src/app')).toEqual(words);
});
