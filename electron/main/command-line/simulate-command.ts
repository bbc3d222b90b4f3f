import { parseScript } from '@shared/simulation/script';
import { simulate } from '@shared/simulation/simulate';

/** What a command leaves behind in a terminal. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  /** 0 done, 2 the input is wrong, 70 a bug. */
  readonly exitCode: 0 | 2 | 70;
}

/** `simulate FILE`: `read` gives the text of a path, `-` for standard input. Never throws. */
export function runSimulateCommand(path: string | undefined, read: (path: string) => string): CommandResult {
  if (path === undefined) return refuse(['simulate: name a file with a script, or - for standard input.']);
  let text: string;
  try {
    text = read(path);
  } catch (error) {
    return refuse([`simulate: cannot read ${path}: ${messageOf(error)}`]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse([`simulate: ${path} is not JSON: ${messageOf(error)}`]);
  }
  try {
    const parsed = parseScript(json);
    if (!parsed.ok) return refuse(parsed.problems);
    const simulated = simulate(parsed.script);
    if (!simulated.ok) return refuse(simulated.problems);
    return { stdout: `${JSON.stringify(simulated.report, null, 2)}\n`, stderr: '', exitCode: 0 };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { stdout: '', stderr: `simulate: a bug in Sitwell: ${stack}\n`, exitCode: 70 };
  }
}

function refuse(problems: readonly string[]): CommandResult {
  return { stdout: '', stderr: problems.map((problem) => `${problem}\n`).join(''), exitCode: 2 };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
