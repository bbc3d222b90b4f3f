import { runProgram } from './run-program';

/** Keyboard and mouse of a display: what the idle time of the system notices, unlike Playwright's input. */
export interface InputDevices {
  /** A key or a chord as xdotool names it, like `ctrl+alt+s`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Title of the window that has the focus; empty when none has. */
  readFocusedTitle(): Promise<string>;
}

export function useInputDevices(env: NodeJS.ProcessEnv): InputDevices {
  const tool = async (...words: string[]): Promise<void> => {
    await runProgram('xdotool', words, env);
  };
  return {
    press: (key) => tool('key', key),
    type: (text) => tool('type', text),
    moveMouse: (x, y) => tool('mousemove', String(x), String(y)),
    click: (x, y) => tool('mousemove', String(x), String(y), 'click', '1'),
    readFocusedTitle: () => runProgram('xdotool', ['getactivewindow', 'getwindowname'], env).catch(() => ''),
  };
}
