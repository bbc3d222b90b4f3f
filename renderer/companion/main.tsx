import { createRoot } from 'react-dom/client';
import '../look/tokens.css';
import '../look/type.css';
import '../look/controls.css';
import './shell.css';
import { loadDrawing } from '../figure/drawings';
import { App } from './app';
import { sitwell } from './api';
import { createViewStore } from './use-companion-view';
import { startWords } from './words';

/** Words and pictures come before the first frame, so that nothing jumps. */
async function start(root: HTMLElement): Promise<void> {
  const first = await sitwell().request('companion:view');
  const store = createViewStore(sitwell(), first);
  await Promise.all([startWords(first.language), loadDrawing('sitTall'), loadDrawing('standing')]);
  createRoot(root).render(<App store={store} />);
}

const root = document.getElementById('root');
if (root !== null) void start(root);
