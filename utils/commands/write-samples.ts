import { readFileSync, writeFileSync } from 'node:fs';
import { analyse } from '../core/analyse.ts';
import { LANGUAGE_CODES } from '../core/lang/code.ts';
import { blocksOf } from '../core/text/doc.ts';
import { samplePieces } from '../core/view/sample.ts';
import { sayIn } from '../core/view/say.ts';
import { ui } from '../core/view/words.ts';
import { loadTagger, loadWorthModel, openBuiltPack } from './load-names.ts';

const PUBLIC = new URL('../../public/', import.meta.url);

/**
 * Reads the first run's sample in every language of the interface, as any article is read, and writes it with its cards into
 * public/packs: a first page must not wait for the pack to be opened. Needs the pack.
 */
export function writeSamples(): void {
  const pack = openBuiltPack();
  if (!pack.ok) throw new Error(pack.error);
  const resources = { gazetteer: pack.value, tagger: loadTagger(), worth: loadWorthModel() };
  for (const lang of LANGUAGE_CODES) {
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
    const pieces = samplePieces(analyse(article, null, resources), resources.gazetteer);
    writeFileSync(new URL(`packs/sample-${lang}.json`, PUBLIC), JSON.stringify(pieces));
  }
}
