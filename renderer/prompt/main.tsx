import { createRoot } from 'react-dom/client';
import '../look/tokens.css';
import '../look/type.css';
import '../look/controls.css';
import './prompt.css';
import { sitwell } from '../api';
import { loadDrawing } from '../figure/drawings';
import { followTheme } from '../look/theme';
import { PromptApp } from './prompt-app';
import { pictureFor } from './picture';

followTheme('system');

/** The picture is part of the first frame, so it is loaded before there is one. */
async function start(root: HTMLElement): Promise<void> {
  const view = await sitwell().request('prompt:view');
  await loadDrawing(pictureFor(view.snapshot).pose);
  createRoot(root).render(<PromptApp first={view} receivedAt={performance.now()} />);
}

const root = document.getElementById('root');
if (root !== null) void start(root);
