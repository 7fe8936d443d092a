import { describe, expect, test } from 'vitest';
import { FIRST_NAME, LAST_NAME } from '../../../utils/core/knowledge/gazetteer.ts';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { findMentions } from '../../../utils/core/names/find-mentions.ts';
import { encodeLexicon, openLexicon } from '../../../utils/core/names/lexicon.ts';
import type { Tagger } from '../../../utils/core/names/tagger.ts';
import { mark, readMarked } from '../../helpers/marked-text.ts';
import { packOf } from '../../helpers/pack-of.ts';

const gazetteer = packOf(
  [
    { id: 'norvale', name: 'Norvale', type: 'place', kind: 'country', fame: 200 },
    { id: 'oren', name: 'Oren', type: 'place', kind: 'city' },
    { id: 'brask', name: 'Brask', type: 'place', kind: 'city', fame: 40 },
    { id: 'long-bank', name: 'Long Bank', type: 'organisation' },
    { id: 'small-bank', name: 'Small Bank', type: 'organisation', fame: 20 },
    { id: 'wtu', name: 'World Trade Union', type: 'organisation', aliases: ['WTU'] },
    { id: 'pela', name: 'Pela Morven', type: 'person', fame: 60 },
    { id: 'norvan', name: 'Norvan', type: 'group', kind: 'nationality' },
    { id: 'flu', name: 'SWID-7', type: 'other', kind: 'disease' },
  ],
  new Map([
    ['marta', FIRST_NAME],
    ['jan', FIRST_NAME],
    ['dan', FIRST_NAME],
    ['ali', FIRST_NAME],
    ['anne', FIRST_NAME],
    ['valk', LAST_NAME],
  ]),
);

/** Takes every text for one long name: what a model may do with words it never learnt. */
const eager: Tagger = {
  version: 'test',
  lexicon: openLexicon(encodeLexicon(new Map())),
  tag: ({ text }, { count }) => [{ span: [0, text.length], type: 'other', first: 0, last: count - 1 }],
};

function read(marked: string, lang: string): string {
  const { text } = readMarked(marked);
  const mentions = findMentions(readDoc(text, lang), { tagger: eager, gazetteer });
  return mark(
    text,
    mentions.map(({ span }) => span),
  );
}

describe('what the pack knows, and people by their first names', () => {
  test.each([
    ['it', 'Ieri il ministro [Marta Valk] ha visto la [Long Bank] a [Oren].'],
    ['it', 'Poi la [Valk] ha parlato: [Marta Valk] non lascia.'],
    ['it', '[Marta Valk] lascia la guida del gruppo.'],
    ['it', 'Il vertice tra [Marta Valk] da [Pela Morven] dura poco.'],
    ['nl', 'De minister [Jan van der Hoek] bezocht gisteren [Oren] en [Norvale].'],
    ['nl', 'Volgens de [WTU] stijgt de prijs in [Norvale] weer.'],
    ['sv', 'Enligt [Anne-Marie Valk] har [Long Bank] inga planer för [Oren].'],
    ['sv', 'Det sade [Jan Lindvall], som bor i [Norvale], i dag.'],
    ['pl', 'W sobotę [Jan Kowal] spotkał się z szefem [Long Bank] w mieście.'],
    ['pl', 'Umowa z [Norvale] obejmuje też [WTU] oraz inne kraje.'],
    ['tr', 'Dün Bakan [Ali Demirci] ile görüşen heyet [Oren] kentine gitti.'],
    ['tr', 'Bu yıl [Norvale] ile ticaret arttı, dedi [Ali Demirci].'],
    ['id', 'Kemarin Presiden [Marta Valk] bertemu wakil [Long Bank] di [Oren].'],
    ['id', 'Mereka tiba dari [Norvale] pada pagi hari.'],
    ['ru', 'Вчера компания [Long Bank] открыла офис в городе.'],
    ['cs', 'Podle serveru [Long Bank] letos [Jan Horák] neuspěje.'],
    ['cs', 'Loni navštívil [Oren] i ministr [Jan Valk], uvedl mluvčí.'],
    ['zh', '据 [Long Bank] 报道，价格上涨。'],
    ['da', 'Nu er [SWID-7] tilbage i [Norvale], siger lægen.'],
  ])('%s: %s', (lang, marked) => expect(read(marked, lang)).toBe(marked));
});

describe('what is passed over', () => {
  test.each([
    ['it', 'Ora la Camera vota.', 'a word that begins a sentence, an office'],
    ['it', 'Oren cresce di nuovo.', 'a place that only begins a sentence'],
    ['it', 'Secondo la Corte dei Conti il piano costa troppo.', 'a body that nobody knows'],
    ['it', 'Il sindaco di Brask e la Small Bank tacciono.', 'what is hardly known'],
    ['nl', 'Daarom zegt de Hoge Raad dat het nieuwe plan niet mag.', 'a clause between capitals'],
    ['nl', 'Het team van FC Oren Noord won.', 'a part of a longer name'],
    ['sv', 'Polisen i Region Väst söker vittnen.', 'a region that nobody knows'],
    ['sv', 'ANNE VALK LÄMNAR NORVALE I NATT', 'a line in capitals'],
    ['sv', 'Marta Dan Ali Jan Anne vann.', 'a list, no name'],
    ['pl', 'Uchwała Sejmu o której mówił Senat przeszła.', 'a clause between capitals'],
    ['pl', 'Zdaniem posłów Ustawa o Lasach jest zła.', 'a law that nobody knows'],
    ['tr', 'Bu Sabah Oren Kentinde Büyük Yangın Çıktı', 'a headline'],
    ['tr', 'Türk Hava Yolları yeni hat açtı.', 'a firm that nobody knows'],
    ['id', 'Dan Presiden tiba di istana.', 'a short word that begins a sentence, and an office'],
    ['id', 'Ia berasal dari Kota Oren Selatan.', 'a part of a longer name'],
    ['id', 'Para tamu dari Marta Norvan juga datang.', "a first name beside a people's"],
    ['ru', 'Президент России встретился с премьером.', 'capitals that nobody knows'],
    ['ru', 'В Москве Министерство Обороны молчит.', 'capitals that nobody knows'],
    ['cs', 'Tak to vidí Ústavní soud i Nejvyšší správní úřad.', 'bodies that nobody knows'],
    ['cs', 'Proto Praha nechce Jan.', 'a first name alone'],
    ['lb', "D'Leit aus der Stad soen, datt de Buergermeeschter d'Gemeng verléisst.", 'nouns with capitals'],
    ['zh', '目前母亲、姐姐刑满获释', 'a script without capitals'],
    ['ar', 'وفيما يلي نص الحديث', 'a script without capitals'],
  ])('%s: %s (%s)', (lang, text) => expect(read(text, lang)).toBe(text));
});
