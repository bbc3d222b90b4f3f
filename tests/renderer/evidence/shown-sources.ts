import { userEvent } from 'vitest/browser';

function collect(into: Set<string>): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-source]')) {
    into.add(element.dataset['source'] ?? '');
  }
}

/** The ids of the sources that a view shows, or shows at one press of a button that says that it does. */
export async function listShownSources(): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  collect(shown);
  for (const button of document.querySelectorAll<HTMLElement>('[data-sources]')) {
    button.focus();
    await userEvent.keyboard('{Enter}');
    collect(shown);
    // A popover closes and gives the focus back; a part of the page stays open.
    await userEvent.keyboard('{Escape}');
  }
  return shown;
}
