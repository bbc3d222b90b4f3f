import { Fragment, type ReactNode } from 'react';

/** A translated sentence whose **stressed** words are bold; translators move the stars. */
export function Rich({ text }: { readonly text: string }): ReactNode {
  return text
    .split('**')
    .map((part, index) =>
      index % 2 === 1 ? <b key={index}>{part}</b> : <Fragment key={index}>{part}</Fragment>,
    );
}
