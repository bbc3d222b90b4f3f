import { parseScript } from '@shared/simulation/script';
import { simulate } from '@shared/simulation/simulate';
import { guardBug, refuseInput, type CommandResult } from './result';

/** `simulate FILE`: `read` gives the text of a path, `-` for standard input. Never throws. */
export function runSimulateCommand(path: string | undefined, read: (path: string) => string): CommandResult {
  if (path === undefined)
    return refuseInput(['simulate: name a file with a script, or - for standard input.']);
  let text: string;
  try {
    text = read(path);
  } catch (error) {
    return refuseInput([`simulate: cannot read ${path}: ${messageOf(error)}`]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuseInput([`simulate: ${path} is not JSON: ${messageOf(error)}`]);
  }
  return guardBug('simulate', () => {
    const parsed = parseScript(json);
    if (!parsed.ok) return refuseInput(parsed.problems);
    const simulated = simulate(parsed.script);
    if (!simulated.ok) return refuseInput(simulated.problems);
    return { stdout: `${JSON.stringify(simulated.report, null, 2)}\n`, stderr: '', exitCode: 0 };
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
