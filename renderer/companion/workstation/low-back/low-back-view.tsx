import type { ReactNode } from 'react';
import { FootrestPart } from './footrest-part';
import { SupportPart } from './support-part';
import './low-back.css';

/** Something in the hollow of the back, something under the feet: where, how, and whether it fits. */
export function LowBackView(): ReactNode {
  return (
    <div className="low-back">
      <SupportPart />
      <FootrestPart />
    </div>
  );
}
