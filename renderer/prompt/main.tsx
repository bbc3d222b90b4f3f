import { createRoot } from 'react-dom/client';
import '../look/tokens.css';
import '../look/type.css';
import '../look/controls.css';
import './prompt.css';
import './running-break.css';
import './red-flags-corner.css';
import './full-screen.css';
import { sitwell } from '../api';
import { loadDrawing } from '../figure/drawings';
import { followTheme } from '../look/theme';
import { openPromptView } from '../view-store';
import { PromptApp } from './prompt-app';
import { pictureFor } from './picture';

followTheme('system');

/** As fonts.load wants them: the faces that the first frame is set in. */
const FACES = ['400 24px Newsreader', '300 64px Newsreader', '400 14px Figtree'];

/** The window waits hidden before its prompt is due, so picture and type are there for the first frame. */
async function start(root: HTMLElement): Promise<void> {
  const store = await openPromptView(sitwell());
  await Promise.all([
    loadDrawing(pictureFor(store.read().view.snapshot).pose),
    ...FACES.map((face) => document.fonts.load(face)),
  ]);
  createRoot(root).render(<PromptApp store={store} />);
}

const root = document.getElementById('root');
if (root !== null) void start(root);
