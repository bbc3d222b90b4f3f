import i18next from 'i18next';
import { afterEach, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { findClaimKey } from '@shared/evidence/claims/claim';
import { CLAIMS } from '@shared/evidence/claims/claims';
import { startWords } from '../../../renderer/companion/words';
import { findClaimWords } from '../../unit/evidence/claim-words';
import { findFigures } from '../../unit/evidence/find-figures';
import { openWindow } from '../../support/page/open-window';
import { listenToWords, listShownMessages, type HeardMessage } from './heard-words';
import { listShownSources } from './shown-sources';
import { press, VIEWS } from './views';

/** Names of topics and moves, and what stands beside them in lists: they lead to a page with its sources. */
const LEADS_TO_ITS_PAGE =
  /^(?:back-care:topics\.[^.]+\.(?:title|teach)|moves:moves\.[^.]+\.(?:name|position|targets|repetitions))$/;

/** Whether a message that an entry of its branch stands for says something itself, as it is filled in. */
function saysSomething(text: string): boolean {
  return findFigures(text, 'en').length > 0 || findClaimWords(text, 'en').length > 0;
}

/** What a message rests on, by the register; nothing for a mere name. */
function findSources({ namespace, key, text }: HeardMessage): readonly string[] {
  const claims = CLAIMS[namespace] ?? {};
  const found = findClaimKey(claims, key);
  const claim = found === undefined ? undefined : claims[found];
  if (claim === undefined || !('sources' in claim)) return [];
  if (LEADS_TO_ITS_PAGE.test(`${namespace}:${key}`)) return [];
  return found === key || saysSomething(text) ? claim.sources : [];
}

afterEach(cleanup);

it.each(VIEWS)(
  '$name shows the sources of all that it says, or a button that does',
  async ({ view, path, shows }) => {
    await page.viewport(1080, 900);
    if (!i18next.isInitialized) await startWords(view.language);
    listenToWords();
    await openWindow(view);
    for (const name of path) await press(name);
    await expect.element(page.getByText(shows).first()).toBeVisible();
    const said = listShownMessages();
    expect(said).not.toEqual([]);
    const shown = await listShownSources();
    // Esc closed what was opened, and nothing else.
    await expect.element(page.getByText(shows).first()).toBeVisible();
    const unsourced = said.flatMap((message) =>
      findSources(message)
        .filter((id) => !shown.has(id))
        .map((id) => `${message.namespace}:${message.key} rests on ${id}, which is not shown`),
    );
    expect(unsourced).toEqual([]);
  },
);
