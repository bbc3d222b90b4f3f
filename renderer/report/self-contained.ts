/** Nothing may be fetched and nothing may run, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The page as one file: its styles inside, no scripts, no links to other files. The fonts stay behind; the type falls
 * back to the system's.
 */
export function writeSelfContained(page: Document): string {
  const copy = page.documentElement.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('script, link, style, noscript')) part.remove();
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  const style = page.createElement('style');
  style.textContent = collectRules(page).join('\n');
  const head = copy.querySelector('head');
  head?.prepend(policy);
  head?.append(style);
  return `<!doctype html>\n${copy.outerHTML}\n`;
}

function collectRules(page: Document): readonly string[] {
  return [...page.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => !(rule instanceof CSSFontFaceRule)).map((rule) => rule.cssText),
  );
}
