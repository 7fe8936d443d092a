import { interfaceLanguage, type Language } from '../core/view/interface-language.ts';
import { type Catalogue, type Say, sayIn } from '../core/view/say.ts';
import { browser } from './browser.ts';
import { languageItem } from './language-setting.ts';
import type { Words } from './messages.ts';

const spoken = (chosen: Language | null): Language => chosen ?? interfaceLanguage(browser.i18n.getUILanguage());

/** The catalogue of the reader's language, from the package itself. */
export async function loadWords(): Promise<Words> {
  const lang = spoken(await languageItem.get());
  const response = await fetch(browser.runtime.getURL(`_locales/${lang}/messages.json`));
  return { lang, catalogue: (await response.json()) as Catalogue };
}

/** Speaks the reader's language in one of the extension's pages, and sets the page's own language and direction. A page whose reader chooses another starts anew. */
export async function speakIn(document: Document): Promise<Say> {
  const { lang, catalogue } = await loadWords();
  document.documentElement.lang = lang;
  // The direction of the language spoken, not of the browser's own, which may be one the interface does not speak.
  document.documentElement.dir = 'ltr';
  languageItem.watch((chosen) => {
    if (spoken(chosen) !== lang) document.location.reload();
  });
  return sayIn(catalogue, lang);
}
