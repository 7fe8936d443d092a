import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../utils/core/attributions/find-attributions.ts';
import type { LanguageCode } from '../../../utils/core/lang/code.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { findQuotations } from '../../../utils/core/text/quotations.ts';
import { mentionsIn } from '../../helpers/build-reading.ts';

const NAMES = {
  'Ines Vahl': 'person:ines',
  'Rui Brand': 'person:rui',
  'Otto Linn': 'person:otto',
  'Harbour Bank': 'organisation:bank',
  'Amt Nord': 'organisation:amt',
  'Il Faro': 'organisation:faro',
  Marland: 'place:marland',
  'Lake Tarn': 'place:tarn',
  "Brook's": 'organisation:brook',
} as const;

/** To whom the stretch `40` is put down: an entity, "role", or null for nobody. */
function speakerOf(lang: string, text: string): string | null {
  const doc = readDoc(text, lang);
  const at = text.indexOf('40');
  const found = findAttributions(doc, findQuotations(doc), mentionsIn(text, NAMES)).filter(
    ({ span }) => span[0] <= at && span[1] >= at + 2,
  );
  const tightest = found.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0];
  return tightest ? (tightest.attribution.entity ?? tightest.attribution.kind) : null;
}

const SPOKEN: Readonly<Record<LanguageCode, readonly (readonly [string, string | null])[]>> = {
  en: [
    ['“We lost 40 boats,” groaned Ines Vahl.', 'ines'],
    ['“We lost 40 boats,” Ines Vahl snapped.', 'ines'],
    ['“We lost 40 boats,” sighed the harbourmaster, Ines Vahl.', 'ines'],
    ['“We lost 40 boats,” muttered the harbourmaster.', 'role'],
    ['“We lost 40 boats there,” said former Marland Gov. Ines Vahl, who kept the list.', 'ines'],
    ['Sailors on a raft near Lake Tarn have confirmed damage to 40 boats.', null],
    ['One tenant of the tower remarked that 40 lamps were broken.', 'role'],
    ['Ines Vahl, the aunt of the owner, Rui Brand, has told friends that she sold 40 boats.', 'ines'],
    ['Tin rose 40 percent after Il Faro reported that Marland will borrow.', null],
    ['The Harbour Bank index added 40 points.', null],
    ['Farm groups estimated in April that 40 fields were flooded.', 'role'],
    ['Nobody came. He said 40 boats were lost.', null],
    ['Ines Vahl came. She said 40 boats were lost.', 'ines'],
    ['Ines Vahl added 40 boats to her fleet.', null],
    ['“The raid on Otto Lake, the fire and its 40 dead were terror,” said the head of state.', 'role'],
  ],
  es: [
    ['«Hemos perdido 40 barcos», ha señalado Ines Vahl.', 'ines'],
    ['Ines Vahl ha asegurado que se hundieron 40 barcos.', 'ines'],
    ['«Se hundieron 40 barcos», había lamentado la alcaldesa Ines Vahl.', 'ines'],
    ['«Se hundieron 40 barcos», destacó Ines Vahl.', 'ines'],
    ['«Se hundieron 40 barcos», dijo refiriéndose a los puertos de Marland la alcaldesa Ines Vahl.', 'ines'],
    ['«Se hundieron 40 barcos», dijo el titular del Harbour Bank, Rui Brand.', 'rui'],
    ['Ines Vahl presentó el plan. «El Harbour Bank pagó 40 barcos», comentó.', 'ines'],
    ['Para Ines Vahl, faltan 40 barcos.', 'ines'],
    ['Ines Vahl ha vendido 40 barcos.', null],
    ['Ines Vahl destacó en 40 carreras.', null],
  ],
  fr: [
    ['« Nous avons perdu 40 bateaux », avait expliqué Ines Vahl.', 'ines'],
    ['« Nous avons perdu 40 bateaux », a martelé la maire, Ines Vahl.', 'ines'],
    ['« Nous avons perdu 40 bateaux », s’est indignée Ines Vahl.', 'ines'],
    ['Ines Vahl est venue. « Nous avons perdu 40 bateaux, écrit-elle. C’est trop. »', 'ines'],
    ["Selon Brook's, il manque 40 bateaux.", 'brook'],
    ['Pour Ines Vahl, il manque 40 bateaux.', 'ines'],
    ['Ines Vahl est venue. « Nous avons perdu 40 bateaux », a-t-elle déclaré.', 'ines'],
    ['Ines Vahl avait vendu 40 bateaux à Rui Brand.', null],
  ],
  de: [
    ['Das teilte das Amt Nord am Mittwoch mit: Es fehlen 40 Boote.', 'amt'],
    ['„Es fehlen 40 Boote“, erläuterte die Rektorin Ines Vahl.', 'ines'],
    ['„Es fehlen 40 Boote“, so die Betriebsrätin Ines Vahl.', 'ines'],
    ['Auf die Frage nach den Kosten sagte Ines Vahl am Montag: „Es fehlen uns 40 Boote.“', 'ines'],
    ['Am Montag kündigte Ines Vahl an, dass 40 Boote kommen.', 'ines'],
    ['„Der Mord an Otto Linn, der Brand mit 40 Toten – das war Terror“, sagte das Staatsoberhaupt.', 'role'],
    ['Es fehlen 40 Boote, hieß es in einer Erklärung des Ministeriums.', 'document'],
    ['Ines Vahl kam. Es fehlen 40 Boote, wie er am Montag mitteilte.', 'ines'],
    ['Ines Vahl baut 40 Boote so gut wie Otto Linn.', null],
    ['Ines Vahl teilte 40 Boote unter den Fischern auf.', null],
  ],
  pt: [
    ['“Faltam 40 barcos”, completou Ines Vahl.', 'ines'],
    ['“O rio levou 40 barcos”, reforçou a prefeita Ines Vahl.', 'ines'],
    ['“Faltam 40 barcos”, tinha avisado Ines Vahl.', 'ines'],
    ['Ines Vahl falou ontem.\n“O Harbour Bank pagou 40 barcos”, disse.', 'ines'],
    ['Para Ines Vahl, faltam 40 barcos.', 'ines'],
    ['Ines Vahl avaliou que faltam 40 barcos.', 'ines'],
    ['Ines Vahl completou 40 anos.', null],
  ],
};

describe.each(Object.entries(SPOKEN))('%s', (lang, rows) => {
  test.each(rows)('%s', (text, who) => {
    expect(speakerOf(lang, text)).toBe(who);
  });
});

test('of a language whose words are not known nobody is said to speak', () => {
  expect(speakerOf('xx', '“We lost 40 boats,” said Ines Vahl.')).toBeNull();
});
