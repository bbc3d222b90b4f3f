import type { ReactElement } from 'react';
import { createLengthFormats } from '@shared/workstation/format-length';
import { openPage, type OpenPage, type PageOptions } from '../../../support/page/open-page';

export const centimetres = createLengthFormats('cm', 'en-GB');
export const inches = createLengthFormats('in', 'en-US');
export const germanCentimetres = createLengthFormats('cm', 'de-DE');

/** A drawing alone on a page. */
export async function openDrawing(
  drawing: ReactElement,
  options: Pick<PageOptions, 'theme' | 'language'> = {},
): Promise<OpenPage> {
  const frame = (framed: ReactElement) => <main>{framed}</main>;
  const opened = await openPage(frame(drawing), { ...options, width: 640, height: 560 });
  return { ...opened, redraw: (next) => opened.redraw(frame(next)) };
}
