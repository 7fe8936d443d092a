import { type Catalogue, type Say, sayIn } from '../core/view/say.ts';
import { browser } from './browser.ts';

/** Languages the interface speaks, the first where none fits. */
const LANGUAGES = ['en'] as const;

export interface Words {
  readonly lang: string;
  readonly catalogue: Catalogue;
}

/** The catalogue of the reader's language, from the package itself. */
export async function loadWords(): Promise<Words> {
  const wanted = browser.i18n.getUILanguage().toLowerCase();
  const lang = LANGUAGES.find((known) => wanted === known || wanted.startsWith(`${known}-`)) ?? LANGUAGES[0];
  const response = await fetch(browser.runtime.getURL(`_locales/${lang}/messages.json`));
  return { lang, catalogue: (await response.json()) as Catalogue };
}

/** Speaks the reader's language in one of the extension's pages, and sets the page's own language and direction. */
export async function speakIn(document: Document): Promise<Say> {
  const { lang, catalogue } = await loadWords();
  document.documentElement.lang = lang;
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  return sayIn(catalogue, lang);
}
