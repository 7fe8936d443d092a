import { readFileSync, writeFileSync } from 'node:fs';
import { analyse, type Resources } from '../core/analyse.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../core/lang/code.ts';
import { blocksOf } from '../core/text/doc.ts';
import { type SamplePiece, samplePieces } from '../core/view/sample.ts';
import { sayIn } from '../core/view/say.ts';
import { ui } from '../core/view/words.ts';
import { loadTagger, loadWorthModel, openBuiltPack } from './load-names.ts';

const PUBLIC = new URL('../../public/', import.meta.url);

/** The first run's sample in a language of the interface, read as any article is. */
export function readSample(lang: LanguageCode, resources: Resources): SamplePiece[] {
  const say = sayIn(JSON.parse(readFileSync(new URL(`_locales/${lang}/messages.json`, PUBLIC), 'utf8')), lang);
  const text = say(ui('welcome_sample'));
  const article = {
    url: '',
    title: say(ui('name')),
    authors: [],
    published: null,
    modified: null,
    publisher: null,
    lang,
    text,
    blocks: blocksOf(text),
    links: [],
  };
  return samplePieces(analyse(article, null, resources), resources.gazetteer);
}

/**
 * Writes the sample with its cards, in every language, into public/packs: a first page must not wait for the pack to be opened. Needs
 * the pack.
 */
export function writeSamples(): void {
  const pack = openBuiltPack();
  if (!pack.ok) throw new Error(pack.error);
  const resources = { gazetteer: pack.value, tagger: loadTagger(), worth: loadWorthModel() };
  for (const lang of LANGUAGE_CODES)
    writeFileSync(new URL(`packs/sample-${lang}.json`, PUBLIC), JSON.stringify(readSample(lang, resources)));
}
