import i18next from 'i18next';
import { render, type RenderResult } from 'vitest-browser-react';
import type { CompanionView } from '@shared/ipc';
import { App } from '../../../renderer/companion/app';
import { openCompanionView } from '../../../renderer/view-store';
import { startWords } from '../../../renderer/companion/words';
import { loadDrawing } from '../../../renderer/figure/drawings';
import '../../../renderer/look/tokens.css';
import '../../../renderer/look/type.css';
import '../../../renderer/look/controls.css';
import '../../../renderer/companion/shell.css';
import { installFakeApi, type FakeApi } from './fake-api';

export interface OpenWindow {
  readonly screen: RenderResult;
  readonly api: FakeApi;
}

/** The whole main window on a fake border, as `main.tsx` starts it. */
export async function openWindow(view: CompanionView): Promise<OpenWindow> {
  const api = installFakeApi({ view });
  if (i18next.isInitialized) await i18next.changeLanguage(view.language);
  else await startWords(view.language);
  await Promise.all([loadDrawing('sitTall'), loadDrawing('standing')]);
  const screen = await render(<App store={await openCompanionView(api)} first={null} />);
  return { screen, api };
}
