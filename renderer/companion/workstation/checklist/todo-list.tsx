import { Check } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listTodos, type Todo } from '@shared/workstation/checklist/score-checklist';
import { useWorkstation } from '../workstation-context';
import { useItemWords, type ItemWords } from './use-item-words';
import './todo-list.css';

const STATES = ['done', 'asked'] as const;

/** What was answered with no, the weightiest first, each to be ticked off or handed on. */
export function TodoList(): ReactNode {
  const { t } = useTranslation('checklist');
  const { profile, lengths } = useWorkstation();
  const wordsOf = useItemWords(profile.answers, lengths);
  const todos = listTodos(profile);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = todos.filter(({ state }) => state === 'open').length;
  return (
    <section className="todos" aria-labelledby="checklist-todos">
      <header>
        <h2 ref={heading} className="t-strong" id="checklist-todos" tabIndex={-1}>
          {t('todo.title')}
        </h2>
        {todos.length > 0 && <span className="t-cap">{t('todo.count', { open, all: todos.length })}</span>}
      </header>
      {todos.length === 0 ? (
        <p className="muted">{t('todo.none')}</p>
      ) : (
        <ul>
          {todos.map((todo) => (
            <TodoRow
              key={todo.item.id}
              todo={todo}
              words={wordsOf(todo.item)}
              // What is answered with yes leaves the list, and the focus would go with it.
              onAnswer={() => heading.current?.focus()}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface TodoRowProps {
  readonly todo: Todo;
  readonly words: ItemWords;
  /** Its question is answered with yes. */
  readonly onAnswer: () => void;
}

function TodoRow({ todo, words, onAnswer }: TodoRowProps): ReactNode {
  const { t } = useTranslation('checklist');
  const { profile, change } = useWorkstation();
  const { item, state } = todo;
  const id = `todo-${item.id}`;
  return (
    <li className="todo" data-state={state}>
      <div className="todo-words">
        <h3 className="t-strong" id={id}>
          {words.title}
          {item.weight === 3 && state === 'open' && <span className="todo-first">{t('todo.first')}</span>}
        </h3>
        <p className="muted">{words.fix}</p>
        {words.own !== null && <p className="todo-own">{words.own}</p>}
      </div>
      <div className="todo-states" role="group" aria-labelledby={id}>
        {STATES.map((each) => (
          <button
            key={each}
            type="button"
            className="btn todo-state"
            aria-pressed={state === each}
            onClick={() =>
              void change({
                type: 'todo',
                id: profile.id,
                item: item.id,
                state: state === each ? null : each,
              })
            }
          >
            {state === each && <Check size={16} aria-hidden="true" />}
            {t(`todo.${each}`)}
          </button>
        ))}
      </div>
      {state === 'done' && (
        <div className="todo-answer">
          <span className="t-cap">{t('todo.counts')}</span>
          <button
            type="button"
            className="btn btn-3"
            aria-describedby={id}
            onClick={() => {
              void change({ type: 'check', id: profile.id, item: item.id, answer: 'yes' });
              onAnswer();
            }}
          >
            {t('todo.answerYes')}
          </button>
        </div>
      )}
    </li>
  );
}
