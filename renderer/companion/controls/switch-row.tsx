import { useId } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import './fields.css';
import './switch-row.css';

interface SwitchRowProps {
  readonly label: string;
  readonly about?: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Track() {
  return (
    <span className="switch-track" aria-hidden="true">
      <span className="switch-thumb" />
    </span>
  );
}

/** A switch with its words; all of the row turns it. */
export function SwitchRow({ label, about, isOn, isDisabled = false, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <SwitchField
      aria-labelledby={`${id}label`}
      {...(about === undefined ? {} : { 'aria-describedby': `${id}about` })}
      isSelected={isOn}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <SwitchButton className="field field-row switch">
        <span className="field-words">
          <span className="field-label" id={`${id}label`}>
            {label}
          </span>
          {about !== undefined && (
            <span className="field-about" id={`${id}about`}>
              {about}
            </span>
          )}
        </span>
        <Track />
      </SwitchButton>
    </SwitchField>
  );
}

/** A bare switch for a list that has its own words. */
export function SwitchAlone({ label, isOn, onChange }: Pick<SwitchRowProps, 'label' | 'isOn' | 'onChange'>) {
  return (
    <SwitchField aria-label={label} isSelected={isOn} onChange={onChange}>
      <SwitchButton className="switch">
        <Track />
      </SwitchButton>
    </SwitchField>
  );
}
