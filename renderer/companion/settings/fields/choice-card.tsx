import { useId, type ReactNode } from 'react';
import { RadioButton, RadioField } from 'react-aria-components';
import './choice-card.css';

interface ChoiceCardProps {
  readonly value: string;
  readonly name: string;
  readonly about: string;
  readonly badge?: string | undefined;
  /** Between the name and the words, or above both. */
  readonly picture: ReactNode;
  readonly pictureFirst?: boolean;
  readonly isDisabled?: boolean;
}

/** One choice of a radio group as a card. */
export function ChoiceCard({
  value,
  name,
  about,
  badge,
  picture,
  pictureFirst = false,
  isDisabled = false,
}: ChoiceCardProps) {
  const id = useId();
  return (
    <RadioField
      className="choice-field"
      value={value}
      isDisabled={isDisabled}
      aria-labelledby={`${id}name`}
      aria-describedby={`${id}about`}
    >
      <RadioButton className="choice">
        {pictureFirst && picture}
        <span className="choice-top">
          <span className="choice-name" id={`${id}name`}>
            {name}
          </span>
          {badge !== undefined && <span className="choice-badge">{badge}</span>}
          <span className="choice-dot" aria-hidden="true" />
        </span>
        {!pictureFirst && picture}
        <span className="choice-about" id={`${id}about`}>
          {about}
        </span>
      </RadioButton>
    </RadioField>
  );
}
