import { parseCommand } from '@shared/command';
import type { Section } from '@shared/section';
import type { Intent } from '@shared/session/intent';
import type { SessionSnapshot } from '@shared/session/snapshot';
import type { CommandAnswer } from './message';
import { formatStatus, type Translate } from './status';

/** What the running app does for the command line. */
export interface CommandTarget {
  readonly snapshot: () => SessionSnapshot;
  readonly say: (intent: Intent) => void;
  readonly bringForward: () => void;
  readonly open: (section: Section) => void;
  readonly quit: () => void;
  readonly version: string;
  readonly translate: Translate;
}

function done(stdout = ''): CommandAnswer {
  return { stdout, stderr: '', exitCode: 0 };
}

function refuse(sentence: string): CommandAnswer {
  return { stdout: '', stderr: `${sentence}\n`, exitCode: 2 };
}

function answerIntent(intent: Intent, target: CommandTarget): CommandAnswer {
  const { prompt } = target.snapshot();
  if (intent.type === 'answer') {
    if (prompt?.phase !== 'shown') return refuse(target.translate('no-prompt'));
    if (intent.answer === 'snooze' && !prompt.canSnooze) return refuse(target.translate('no-snooze'));
    if (intent.answer === 'skip' && !prompt.canSkip) return refuse(target.translate('no-skip'));
  }
  target.say(intent);
  return done(formatStatus(target.snapshot(), { json: false }, target.translate));
}

/** Does what the words of a later launch ask, in the running app, and says what is to be printed there. */
export function answerWords(words: readonly string[], target: CommandTarget): CommandAnswer {
  const parsed = parseCommand(words);
  if (!parsed.ok) return { stdout: '', stderr: `${parsed.error}\n`, exitCode: parsed.exitCode };
  const { command } = parsed;
  switch (command.type) {
    case 'start':
      target.bringForward();
      return done();
    case 'open':
      target.open(command.section);
      return done();
    case 'status':
      return done(formatStatus(target.snapshot(), command, target.translate));
    case 'intent':
      return answerIntent(command.intent, target);
    case 'quit':
      target.quit();
      return done(`${target.translate('quitting')}\n`);
    case 'version':
      return done(`${target.version}\n`);
    case 'help':
    case 'simulate':
    case 'heights':
      return refuse(target.translate('answered-elsewhere'));
  }
}
