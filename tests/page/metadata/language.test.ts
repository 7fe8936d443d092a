import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { findLanguage } from '../../../utils/page/metadata/language.ts';
import { readFacts } from '../../../utils/page/metadata/read-metadata.ts';

const languageOf = (stated: string, text: string) =>
  findLanguage(readFacts(parseHTML(`<html ${stated}><body></body></html>`).document as unknown as Document, ''), text);
const GERMAN =
  'Die Stadt hat die Bäume in ihren Straßen gezählt und ist auf mehr gekommen, als sie gedacht hatte. Das sei nicht zu erwarten gewesen, sagte die Leiterin, und werde nun in einem Bericht für den Rat der Stadt stehen.';
const ENGLISH =
  'The town has counted the trees in its streets and found more than it had thought. That was not to be expected, said the head of the service, and it will now be in a report for the council of the town.';

test.each([
  ['lang="de-AT"', GERMAN, 'de'],
  ['lang="en"', GERMAN, 'de'],
  ['', GERMAN, 'de'],
  ['lang="en"', ENGLISH, 'en'],
  ['', ENGLISH, 'en'],
  ['lang="nb-NO"', '', 'no'],
  ['lang="en"', '市は木を数え、思っていたより多いことがわかった。', 'ja'],
  ['', '市政府清点了树木，发现比预想的要多。', 'zh'],
  ['', 'Город пересчитал деревья и нашёл больше, чем думал.', 'ru'],
  ['lang="bg"', 'Градът преброи дърветата и откри повече, отколкото мислеше.', 'bg'],
  ['', 'Місто порахувало дерева і знайшло їх більше, ніж думало.', 'uk'],
  ['lang="fa"', 'شهر درختان خود را شمرد و بیش از آنچه فکر می‌کرد یافت.', 'fa'],
  ['', '', 'en'],
])('%s %s', (stated, text, expected) => {
  expect(languageOf(stated, text)).toBe(expected);
});
