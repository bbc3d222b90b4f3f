import { createRoot } from 'react-dom/client';
import '../look/tokens.css';
import '../look/type.css';
import '../look/controls.css';
import './shell.css';
import { loadDrawing } from '../figure/drawings';
import { App } from './app';
import { request, sitwell } from './api';
import { openCompanionView } from '../view-store';
import { startWords } from './words';

/** Words and pictures come before the first frame, so that nothing jumps. */
async function start(root: HTMLElement): Promise<void> {
  const [store, first] = await Promise.all([openCompanionView(sitwell()), request('companion:destination')]);
  await Promise.all([
    startWords(store.read().view.language),
    loadDrawing('sitTall'),
    loadDrawing('standing'),
  ]);
  createRoot(root).render(<App store={store} first={first} />);
}

const root = document.getElementById('root');
if (root !== null) void start(root);
