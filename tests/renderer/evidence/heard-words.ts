import i18next, { type PostProcessorModule, type TOptions } from 'i18next';

/** A message that a view asked the translator for. */
export interface HeardMessage {
  readonly namespace: string;
  readonly key: string;
  /** As it came out, filled in. */
  readonly text: string;
}

interface Resolved {
  readonly i18nResolved?: { readonly usedNS?: string; readonly usedKey?: string };
}

const heard = new Map<string, HeardMessage>();

const LISTENER: PostProcessorModule = {
  type: 'postProcessor',
  name: 'listener',
  process: (text: string, _keys, options: TOptions & Resolved) => {
    const { usedNS: namespace, usedKey: key } = options.i18nResolved ?? {};
    if (namespace !== undefined && key !== undefined)
      heard.set(`${namespace}:${key} ${text}`, { namespace, key, text });
    return text;
  },
};

/** Listens from now on to what the window's translator is asked for. */
export function listenToWords(): void {
  heard.clear();
  i18next.use(LISTENER);
  i18next.options.postProcess = [LISTENER.name];
  i18next.options.postProcessPassResolved = true;
}

/** The messages that were heard and stand on the page now, read aloud or seen. */
export function listShownMessages(): readonly HeardMessage[] {
  const labels = [...document.querySelectorAll('[aria-label]')].map((each) =>
    each.getAttribute('aria-label'),
  );
  const page = [document.body.textContent, ...labels].join('\n');
  return [...heard.values()].filter(({ text }) => text !== '' && page.includes(text.replaceAll('**', '')));
}
