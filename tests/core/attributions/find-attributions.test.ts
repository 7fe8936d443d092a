import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAttributions } from '../../../utils/core/attributions/find-attributions.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { findQuotations } from '../../../utils/core/text/quotations.ts';
import { mentionsIn } from '../../helpers/build-reading.ts';
import { readMarked } from '../../helpers/marked-text.ts';

const NAMES = {
  'Ana Duarte': 'person:ana',
  Duarte: 'person:ana',
  Okafor: 'person:okafor',
  'Port Authority': 'organisation:port',
  Kenya: 'place:kenya',
  'the mayor': 'person:ana',
  kenyan: 'group:kenya',
} as const;

/** The marked stretch is what the attribution covers; behind it: kind, words, entity. */
test.each([
  ['[Ana Duarte told reporters that 300 ships wait.]', 'named', 'Ana Duarte told reporters', 'ana'],
  ['[Okafor posted on X that the count is over.]', 'named', 'Okafor posted on X', 'okafor'],
  ['[“We have counted every last one of them,” said Duarte.]', 'named', 'said Duarte', 'ana'],
  ['[“We have counted every last one of them,” Okafor said.]', 'named', 'Okafor said', 'okafor'],
  [
    '[Okafor, who heads the harbour union, warned of delays.]',
    'named',
    'Okafor, who heads the harbour union, warned',
    'okafor',
  ],
  ['[Kenya on Tuesday announced a new tax.]', 'named', 'Kenya on Tuesday announced', 'kenya'],
  ['[According to reports, 300 ships wait.]', 'unnamed', 'According to reports', null],
  ['[About 300 ships wait, according to local media.]', 'unnamed', 'according to local media', null],
  ['[About 300 ships wait, according to Okafor.]', 'named', 'according to Okafor', 'okafor'],
  ['[Some 300 ships wait, officials said.]', 'role', 'officials said', null],
  [
    '[Some 300 ships wait, a spokesman for the Port Authority said.]',
    'role',
    'a spokesman for the Port Authority said',
    'port',
  ],
  [
    '[A report by the Port Authority found that traffic fell.]',
    'document',
    'A report by the Port Authority found',
    'port',
  ],
  ['[Traffic fell by a fifth, according to a study.]', 'document', 'according to a study', null],
  [
    '[Traffic fell by a fifth, according to a report by the Port Authority.]',
    'document',
    'according to a report by the Port Authority',
    'port',
  ],
  ['[The port’s chief, Ana Duarte, has warned of delays.]', 'named', 'Ana Duarte, has warned', 'ana'],
  ['[The courts would stop it, several law professors said.]', 'role', 'several law professors said', null],
  ['[The mayor also said that traffic fell.]', 'role', 'The mayor also said', null],
  ['[On Monday, the mayor insisted that traffic fell.]', 'named', 'the mayor insisted', 'ana'],
])('%s', (marked, kind, words, entity) => {
  const { text, spans } = readMarked(marked);
  const doc = readDoc(text, 'en');
  const found = findAttributions(doc, findQuotations(doc), mentionsIn(text, NAMES));
  expect(found).toEqual([{ span: spans[0], attribution: { kind, text: words, entity } }]);
});

test.each([
  ['es', 'Según Okafor, hay 300 barcos.', 'named', 'okafor'],
  ['es', 'Hay 300 barcos, según fuentes.', 'unnamed', null],
  ['es', 'La policía informó que hay 300 barcos.', 'role', null],
  ['fr', 'Selon un rapport, 300 navires attendent.', 'document', null],
  ['fr', 'Okafor a déclaré que 300 navires attendent.', 'named', 'okafor'],
  ['de', 'Laut Polizei warten 300 Schiffe.', 'role', null],
  ['de', 'Medienberichten zufolge warten 300 Schiffe.', 'unnamed', null],
  ['pt', 'De acordo com Okafor, 300 navios esperam.', 'named', 'okafor'],
  ['pt', 'Autoridades disseram que 300 navios esperam.', 'role', null],
  // Inversion, with and without a quotation; a person in apposition to the title.
  ['es', '“No nos queda sitio en el puerto”, dijo el director de operaciones, Okafor.', 'named', 'okafor'],
  ['es', '“No nos queda sitio en el puerto”, cuenta Okafor.', 'named', 'okafor'],
  ['es', 'Hay 300 barcos, según informó el ministerio en un comunicado.', 'role', null],
  ['fr', '« Nous n’avons plus de place ici », sourit la directrice, Okafor.', 'named', 'okafor'],
  ['fr', 'Selon Okafor, 300 navires attendent.', 'named', 'okafor'],
  ['fr', '« Nous n’avons plus de place ici », affirme l’historien kenyan Okafor.', 'named', 'okafor'],
  ['fr', 'Le gouvernement kenyan a annoncé que 300 navires attendent.', 'role', null],
  ['de', 'Das teilte Okafor mit.', 'named', 'okafor'],
  ['de', 'Es warten 300 Schiffe, wie Okafor mitteilte.', 'named', 'okafor'],
  ['de', 'Nach Angaben des Unternehmens gehören sie zu den größten in Kenya.', 'role', null],
  ['pt', '“Não temos mais lugar no porto”, disse a secretária, Okafor, em entrevista.', 'named', 'okafor'],
  // "Cuenta con" and "conta com" tell what somebody has.
  ['en', 'He was jailed after he admitted cheating Okafor.', undefined, undefined],
  ['en', 'Officials in Kenya said that 300 ships wait.', 'role', null],
  ['fr', 'Selon une enquête menée auprès de 1 200 habitants, 300 navires attendent.', 'document', null],
  ['es', 'La empresa cuenta con 300 barcos.', undefined, undefined],
  ['pt', 'A empresa conta com 300 navios.', undefined, undefined],
])('%s: %s', (lang, text, kind, entity) => {
  const doc = readDoc(text, lang);
  const found = findAttributions(doc, [], mentionsIn(text, NAMES));
  expect(found.map(({ attribution }) => [attribution.kind, attribution.entity])).toEqual(kind ? [[kind, entity]] : []);
});

/** A pronoun at the end means whoever fits; where nobody does, nobody is said to speak. */
test.each([
  ['en', 'Okafor met the Port Authority. She said that 300 ships wait.', 'okafor'],
  ['en', 'Okafor met the Port Authority. It said that 300 ships wait.', 'port'],
  ['en', 'Okafor warned of delays. In Kenya it rained, and it said nothing would move.', null],
  ['en', 'The Port Authority said that traffic fell. She added that 300 ships wait.', null],
  ['en', 'Duarte warned of delays.\nOkafor called the count wrong. Some 300 ships wait, he said.', 'okafor'],
  ['en', 'Duarte warned of delays.\nThe harbour was full. Some 300 ships wait, she said.', 'ana'],
  ['es', 'Okafor llegó el martes. Añadió que hay 300 barcos.', 'okafor'],
  ['pt', 'Okafor chegou na terça-feira. Segundo ele, há 300 navios.', 'okafor'],
  ['fr', 'Okafor est arrivé mardi. « Nous avons compté 300 navires ici », affirme-t-il.', 'okafor'],
])('%s: who is meant in %s', (lang, text, entity) => {
  const doc = readDoc(text, lang);
  const found = findAttributions(doc, findQuotations(doc), mentionsIn(text, NAMES));
  const last = found.filter(({ span }) => span[1] >= text.length - 1).map(({ attribution }) => attribution);
  // A pronoun that means nobody is no source.
  expect(last).toMatchObject(entity === null ? [] : [{ kind: 'named', entity }]);
});

test.each([
  ['according to the port’s director, Ana Duarte.', 'named', 'ana'],
  ['Okafor of the Harbour Workers’ Union said.', 'named', 'okafor'],
  ['according to the Port Authority’s spokesman.', 'role', null],
])('Some 300 ships wait, %s', (source, kind, entity) => {
  const text = `Some 300 ships wait, ${source}`;
  const doc = readDoc(text, 'en');
  const [found] = findAttributions(doc, [], mentionsIn(text, NAMES));
  expect(found?.attribution).toMatchObject({ kind, entity });
});

test('what would be added, said or found is nobody’s word', () => {
  const text = 'A higher toll would have added at least 3 million to the bill.';
  expect(findAttributions(readDoc(text, 'en'), [], [])).toEqual([]);
});

test.each([
  'About 300 ships wait outside the harbour.',
  'The claims were settled in three states last year.',
  'He reports to the board every spring.',
  'The show found an audience of 3 million.',
  'Nothing more was said about the harbour.',
  'As has been said, traffic fell.',
  'A sign at the gate reads “Keep Out of the Yard”.',
  'Trade between Kenya and its neighbours grew 4%.',
])('nobody says: %s', (text) => {
  const doc = readDoc(text, 'en');
  expect(findAttributions(doc, findQuotations(doc), mentionsIn(text, NAMES))).toEqual([]);
});

test('a pronoun speaks for whoever spoke before', () => {
  const text = 'Okafor said traffic fell. He added that “nobody had seen a winter like it before”.';
  const doc = readDoc(text, 'en');
  const found = findAttributions(doc, findQuotations(doc), mentionsIn(text, NAMES));
  expect(found[1]!.attribution).toEqual({ kind: 'named', text: 'He added', entity: 'okafor' });
});

test('“the president” is the one last spoken of', () => {
  const text =
    'Kenya’s president, Ana Duarte, met the president of the port, Okafor. Duarte left early. The president announced a new tax.';
  const doc = readDoc(text, 'en');
  const found = findAttributions(doc, [], mentionsIn(text, NAMES));
  expect(found.map(({ attribution }) => attribution)).toEqual([
    { kind: 'named', text: 'The president announced', entity: 'ana' },
  ]);
});

test('“the president” is nobody where two were spoken of', () => {
  const text = 'President Ana Duarte met President Okafor. The president announced a new tax.';
  const doc = readDoc(text, 'en');
  expect(findAttributions(doc, [], mentionsIn(text, NAMES))[0]!.attribution).toMatchObject({
    kind: 'role',
    entity: null,
  });
});

test('a quotation right after goes on with the same speaker, one in the next paragraph does not', () => {
  const text = 'Okafor said traffic fell. “Nobody had seen a winter like it.”\n“It was the worst of all the winters.”';
  const doc = readDoc(text, 'en');
  const found = findAttributions(doc, findQuotations(doc), mentionsIn(text, NAMES));
  expect(found.map(({ span }) => text.slice(...span))).toEqual([
    'Okafor said traffic fell.',
    '“Nobody had seen a winter like it.”',
  ]);
});

test('a quotation of two sentences is all of one speaker', () => {
  const text = '“Nobody had seen a winter like it. The ice held for months on end,” Okafor said.';
  const doc = readDoc(text, 'en');
  const found = findAttributions(doc, findQuotations(doc), mentionsIn(text, NAMES));
  expect(found.map(({ span, attribution }) => [text.slice(...span), attribution.entity])).toEqual([
    ['“Nobody had seen a winter like it. The ice held for months on end,”', 'okafor'],
    ['The ice held for months on end,” Okafor said.', 'okafor'],
  ]);
});

test('two speakers share a sentence', () => {
  const text = 'Okafor said 300 ships wait, while Duarte said that only 200 do.';
  const doc = readDoc(text, 'en');
  const found = findAttributions(doc, [], mentionsIn(text, NAMES));
  expect(found.map(({ span, attribution }) => [text.slice(...span), attribution.entity])).toEqual([
    ['Okafor said 300 ships wait, while ', 'okafor'],
    ['Duarte said that only 200 do.', 'ana'],
  ]);
});

test('never throws, and stays within the text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('Okafor', ' said ', ', ', '“', '”', 'according to ', 'reports', '. ', '\n', 'he ', '1,000 '),
        { maxLength: 40 },
      ),
      (parts) => {
        const text = parts.join('');
        const doc = readDoc(text, 'en');
        for (const { span } of findAttributions(doc, findQuotations(doc), mentionsIn(text, NAMES))) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(span[0]).toBeLessThanOrEqual(span[1]);
        }
      },
    ),
  );
});
