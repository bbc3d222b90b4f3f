import i18next from 'i18next';
import { afterEach, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { findClaimKey } from '@shared/evidence/claims/claim';
import { CLAIMS } from '@shared/evidence/claims/claims';
import { startWords } from '../../../renderer/companion/words';
import { openWindow } from '../today/open-window';
import { listenToWords, listShownMessages, type HeardMessage } from './heard-words';
import { listShownSources } from './shown-sources';
import { press, VIEWS } from './views';

/** What a message rests on, by the register. */
function findSources({ namespace, key }: HeardMessage): readonly string[] {
  const claims = CLAIMS[namespace] ?? {};
  const claim = claims[findClaimKey(claims, key) ?? ''];
  return claim !== undefined && 'sources' in claim ? claim.sources : [];
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
    const unsourced = said.flatMap((message) =>
      findSources(message)
        .filter((id) => !shown.has(id))
        .map((id) => `${message.namespace}:${message.key} rests on ${id}, which is not shown`),
    );
    expect(unsourced).toEqual([]);
  },
);
