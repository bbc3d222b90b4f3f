import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { OwnRoutine, RoutineMove } from '@shared/moves/routine';
import { useMoves } from '../moves-context';
import '../../controls/menu.css';

interface AddToRoutineProps {
  readonly entry: RoutineMove;
  /** Of the move. */
  readonly name: string;
}

/** Puts a move at the end of a routine of one's own, or starts a new one with it. */
export function AddToRoutine({ entry, name }: AddToRoutineProps): ReactNode {
  const { t } = useTranslation('moves');
  const { kept, open, change } = useMoves();
  const { ownRoutines } = kept;
  const contains = ({ moves }: OwnRoutine): boolean => moves.some(({ move }) => move === entry.move);

  function add(routine: OwnRoutine): void {
    void change(
      {
        type: 'edit-routine',
        id: routine.id,
        name: routine.name,
        moves: [...routine.moves, entry],
      },
      t('detail.added', { move: name, routine: routine.name }),
    );
  }

  return (
    <MenuTrigger>
      <Button className="btn btn-2">
        {t('detail.add')}
        <ChevronDown className="icon" aria-hidden="true" />
      </Button>
      <Popover className="menu card" placement="bottom start">
        <Menu aria-label={t('detail.add')} disabledKeys={ownRoutines.filter(contains).map(({ id }) => id)}>
          {ownRoutines.length > 0 && (
            <MenuSection aria-label={t('routines.own')} className="add-to-routine-own">
              {ownRoutines.map((routine) => (
                <MenuItem
                  key={routine.id}
                  id={routine.id}
                  className="menu-item add-to-routine-item"
                  textValue={routine.name}
                  onAction={() => add(routine)}
                >
                  {contains(routine) ? t('detail.in', { name: routine.name }) : routine.name}
                  {contains(routine) && <Check size={16} aria-hidden="true" />}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          <MenuItem
            className="menu-item"
            onAction={() => open({ view: 'new-routine', name: '', moves: [entry] })}
          >
            {t('detail.newRoutine')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
