/** The tray icons as SVG text: a ring that fills in fifths around a figure in the position that is counted. */

export type FigureName = 'sitting' | 'standing' | 'walking';
export type IconSize = 16 | 22 | 32;

interface Ring {
  readonly radius: number;
  readonly width: number;
}

const RINGS: Readonly<Record<IconSize, Ring>> = {
  16: { radius: 6.5, width: 2 },
  22: { radius: 9, width: 2.5 },
  32: { radius: 13.375, width: 3.25 },
};

function drawHead(x: number, y: number, radius: number, ink: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${ink}"/>`;
}

function drawLine(path: string, width: number, ink: string, round: boolean): string {
  const caps = round ? ' stroke-linecap="round" stroke-linejoin="round"' : ' stroke-linejoin="round"';
  return `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}"${caps}/>`;
}

/**
 * Each size is drawn on its own pixel grid. The standing figure has shoulders and two legs:
 * a head over a plain stroke reads as the letter i at 16 px.
 */
function drawFigure(figure: FigureName, size: IconSize, ink: string): string {
  switch (figure) {
    case 'sitting':
      if (size === 16) return drawHead(7, 4.6, 1.35, ink) + drawLine('M7 6.7V9H10V12', 2, ink, false);
      if (size === 22)
        return (
          drawHead(9.213, 6.531, 1.788, ink) + drawLine('M9.213 10.037V12.925H13.2V15.813', 2.406, ink, true)
        );
      return drawHead(13.4, 9.5, 2.6, ink) + drawLine('M13.4 14.6V18.8H19.2V23', 3.5, ink, true);
    case 'standing':
      if (size === 16) {
        return `${drawHead(8, 4.2, 1.4, ink)}<path d="M5 6.2H11V8H10V12.8H8.4V10H7.6V12.8H6V8H5Z" fill="${ink}"/>`;
      }
      if (size === 22) {
        return `${drawHead(11, 5.8, 1.9, ink)}<path d="M7 8.6H15V11.6H13.6V17.4H11.5V13.4H10.5V17.4H8.4V11.6H7Z" fill="${ink}" stroke="${ink}" stroke-width=".5" stroke-linejoin="round"/>`;
      }
      return `${drawHead(16, 8.4, 2.7, ink)}<path d="M10.4 12.4H21.6V18.6H19.8V25.4H16.8V19.4H15.2V25.4H12.2V18.6H10.4Z" fill="${ink}" stroke="${ink}" stroke-width=".8" stroke-linejoin="round"/>`;
    case 'walking':
      if (size === 16)
        return drawHead(8.4, 4.5, 1.3, ink) + drawLine('M6 11.6L8.1 7.3L10.2 11.5', 1.75, ink, true);
      if (size === 22)
        return (
          drawHead(11.55, 6.188, 1.788, ink) +
          drawLine('M8.25 15.95L11.137 10.037L14.025 15.813', 2.406, ink, true)
        );
      return drawHead(16.8, 9, 2.6, ink) + drawLine('M12 23.2L16.2 14.6L20.4 23', 3.5, ink, true);
  }
}

function wrapSvg(size: IconSize, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${inner}</svg>\n`;
}

/** `step`: fifths of the ring that are full, 0 to 4. */
function drawProgressIcon(figure: FigureName, step: number, size: IconSize): string {
  const { radius, width } = RINGS[size];
  const middle = size / 2;
  const around = 2 * Math.PI * radius;
  const circle = `<circle cx="${middle}" cy="${middle}" r="${radius}" fill="none" stroke="currentColor" stroke-width="${width}"`;
  const arc =
    step === 0
      ? ''
      : `${circle} stroke-dasharray="${((around * step) / 5).toFixed(3)} ${around.toFixed(3)}" transform="rotate(-90 ${middle} ${middle})"/>`;
  return wrapSvg(size, `${circle} stroke-opacity=".3"/>${arc}${drawFigure(figure, size, 'currentColor')}`);
}

/** A closed disc with the figure cut out. */
function drawDueIcon(figure: FigureName, size: IconSize): string {
  const { radius, width } = RINGS[size];
  const middle = size / 2;
  const mask = `<mask id="figure"><rect width="${size}" height="${size}" fill="#fff"/>${drawFigure(figure, size, '#000')}</mask>`;
  return wrapSvg(
    size,
    `${mask}<circle cx="${middle}" cy="${middle}" r="${radius + width / 2}" fill="currentColor" mask="url(#figure)"/>`,
  );
}

function drawPausedIcon(size: IconSize): string {
  const { radius, width } = RINGS[size];
  const middle = size / 2;
  const unit = size / 16;
  const bars = `M${6.4 * unit} ${5.6 * unit}v${4.8 * unit}M${9.6 * unit} ${5.6 * unit}v${4.8 * unit}`;
  return wrapSvg(
    size,
    `<circle cx="${middle}" cy="${middle}" r="${radius}" fill="none" stroke="currentColor" stroke-width="${width * 0.8}" stroke-opacity=".45"/>${drawLine(bars, 1.75 * unit, 'currentColor', true)}`,
  );
}

/** A full ring with three dots: due, and waiting for a better moment. */
function drawHeldIcon(size: IconSize): string {
  const { radius, width } = RINGS[size];
  const middle = size / 2;
  const unit = size / 16;
  const dots = [5, 8, 11].map((x) => drawHead(x * unit, middle, 1.05 * unit, 'currentColor')).join('');
  return wrapSvg(
    size,
    `<circle cx="${middle}" cy="${middle}" r="${radius}" fill="none" stroke="currentColor" stroke-width="${width}"/>${dots}`,
  );
}

/** Every icon by name, as `electron/main/tray/tray-icon.ts` asks for it. */
export function drawTrayIcons(size: IconSize): ReadonlyMap<string, string> {
  const icons = new Map<string, string>();
  for (const figure of ['sitting', 'standing', 'walking'] as const) {
    for (const step of [0, 1, 2, 3, 4]) icons.set(`${figure}-${step}`, drawProgressIcon(figure, step, size));
    icons.set(`${figure}-due`, drawDueIcon(figure, size));
  }
  icons.set('paused', drawPausedIcon(size));
  icons.set('held', drawHeldIcon(size));
  return icons;
}
