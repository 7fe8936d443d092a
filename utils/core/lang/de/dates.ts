import type { DateWords } from '../date-words.ts';

/** Adjective stems with their endings. */
const inflected = (stems: string): string =>
  stems
    .split(',')
    .flatMap((stem) => ['e', 'en', 'er', 'em', 'es'].map((ending) => stem.trim() + ending))
    .join(', ');

const ONES = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const FIRST_ORDINALS = ['erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt'];

/** German writes numbers under a hundred as one word: "neunundzwanzig". */
function below100(): Record<string, string> {
  const small = [...ONES, ...TEENS].map((word, i) => [i + 1, word] as const).slice(1);
  const large = TENS.flatMap((ten, i) => [
    [i * 10 + 20, ten] as const,
    ...ONES.map((one, j) => [i * 10 + 21 + j, `${one}und${ten}`] as const),
  ]);
  return Object.fromEntries([...small, ...large]);
}

const DAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const PARTS_OF_DAY = {
  MO: ['morgen', 'vormittag', 'früh'],
  MI: ['mittag'],
  AF: ['nachmittag'],
  EV: ['abend'],
  NI: ['nacht'],
} as const;
/** "mittwochabend": the parts of one day, or of all days in one part. */
const partsOf = (day: string): string =>
  Object.values(PARTS_OF_DAY)
    .flat()
    .map((part) => day + part)
    .join(', ');
const daysIn = (part: keyof typeof PARTS_OF_DAY): string =>
  DAYS.flatMap((day) => PARTS_OF_DAY[part].map((name) => day + name)).join(', ');

const cardinals = below100();
const ordinals = Object.fromEntries(
  Array.from({ length: 31 }, (_, i) => {
    const n = i + 1;
    const stem = n < 10 ? FIRST_ORDINALS[i]! : n < 20 ? `${cardinals[n]}t` : `${cardinals[n]}st`;
    return [n, inflected(stem)];
  }),
);

export const german: DateWords = {
  order: 'dmy',
  capitals: true,
  ordinalStop: true,
  articleLeads: true,
  shiftAfter: false,
  inIsOpen: true,
  pastEnding: 'te',
  futureEndings: [],
  superlativeEnding: 'sten',
  ignored: 'chinesisches neujahr, chinesischen neujahr, chinesische neujahr',
  months: [
    'januar, jänner, jan',
    'februar, feber, feb',
    'märz, mrz, mär',
    'april, apr',
    'mai',
    'juni, jun',
    'juli, jul',
    'august, aug',
    'september, sept, sep, septembers',
    'oktober, okt',
    'november, nov',
    'dezember, dez',
  ],
  weekdays: [
    `montag, mo, montags, ${partsOf('montag')}`,
    `dienstag, di, dienstags, ${partsOf('dienstag')}`,
    `mittwoch, mi, mittwochs, ${partsOf('mittwoch')}`,
    `donnerstag, do, donnerstags, ${partsOf('donnerstag')}`,
    `freitag, fr, freitags, ${partsOf('freitag')}`,
    `samstag, sonnabend, sa, samstags, ${partsOf('samstag')}`,
    `sonntag, so, sonntags, ${partsOf('sonntag')}`,
  ],
  weak: 'mo, di, mi, do, fr, sa, so, jan, morgen, mai',
  plurals:
    'tage, tagen, wochen, wochenenden, monate, monaten, quartale, quartalen, jahre, jahren, jahrzehnte, jahrzehnten, werktage, werktagen',
  units: {
    day: 'tag, tage, tagen, tages, tg',
    'business-day': 'werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen',
    week: 'woche, wochen, kalenderwoche, kw',
    'business-week': 'arbeitswoche',
    weekend: 'wochenende, wochenenden, wochenendes',
    month: 'monat, monate, monaten, monats',
    quarter: 'quartal, quartale, quartals, quartalen, vierteljahr, vierteljahres',
    half: 'halbjahr, halbjahres, halbjahre',
    year: 'jahr, jahre, jahren, jahres, kalenderjahr',
    'fiscal-year': 'geschäftsjahr, geschäftsjahres, haushaltsjahr, fiskaljahr, wirtschaftsjahr',
    'school-year': 'schuljahr, schuljahres, studienjahr',
    decade: 'jahrzehnt, jahrzehnte, jahrzehnten, dekade, dekaden',
    century: 'jahrhundert, jahrhunderts, jahrhunderte',
  },
  seasons: {
    SP: 'frühling, frühjahr, frühlings',
    SU: 'sommer, sommers',
    FA: 'herbst, herbstes',
    WI: 'winter, winters',
  },
  unitShifts: {},
  anaphoricUnits: { 'day:-1': 'am vortag, tags zuvor', 'day:1': 'tags darauf, am tag darauf' },
  dayShifts: {
    '-2': 'vorgestern',
    '-1': 'gestern',
    '0': 'heute, jetzt',
    '-1:EV': 'gestern abend',
    '0:EV': 'heute abend',
    '0:MO': 'heute morgen, heute früh',
    '0:NI': 'heute nacht',
    '1': 'morgen',
    '1:MO': 'morgen früh',
    '2': 'übermorgen',
  },
  rolling: '',
  shifts: {
    '-2': inflected('vorletzt'),
    '-1': inflected('letzt, vergangen, vorig'),
    '0': `${inflected('dies, laufend')}, heuriges`,
    '1': inflected('nächst, kommend'),
    '2': inflected('übernächst'),
  },
  anaphoric: {
    '-1': inflected('vorherig, vorangegangen'),
    '0': inflected('selb, gleich'),
    '1': inflected('folgend, darauffolgend'),
  },
  cardinals: {
    ...cardinals,
    '1': 'ein, eine, einen, einem, einer, eins',
    '2': 'zwei, beiden, zwo',
    '3': 'drei, paar',
    '100': 'hundert, einhundert',
    '1000': 'tausend, eintausend',
    '2000': 'zweitausend',
  },
  ordinals: { ...ordinals, '-1': inflected('letzt') },
  parts: {
    start: 'anfang, anfang des, anfangs, beginn des, beginn, zu beginn des, früh',
    mid: 'mitte, mitte des, mitte der',
    end: 'ende, ende des, ende der, spät',
    elapsed: '',
    remaining: '',
  },
  daytimes: {
    MO: `vormittag, früh, ${daysIn('MO')}`,
    AF: `nachmittag, ${daysIn('AF')}`,
    EV: `abend, ${daysIn('EV')}`,
    NI: `nacht, ${daysIn('NI')}`,
    MI: `mittag, ${daysIn('MI')}`,
  },
  decades: {
    '20': 'zwanziger, zwanzigerjahre, zwanzigerjahren',
    '30': 'dreißiger, dreißigerjahre, dreißigerjahren',
    '40': 'vierziger, vierzigerjahre, vierzigerjahren',
    '50': 'fünfziger, fünfzigerjahre, fünfzigerjahren',
    '60': 'sechziger, sechzigerjahre, sechzigerjahren',
    '70': 'siebziger, siebzigerjahre, siebzigerjahren',
    '80': 'achtziger, achtzigerjahre, achtzigerjahren',
    '90': 'neunziger, neunzigerjahre, neunzigerjahren',
  },
  tenses: {
    past: 'war, waren, hatte, hatten, wurde, wurden, kam, ging, gab, sprach, stieg, fiel',
    future:
      'wird, werden, werde, soll, sollen, will, wollen, geplant, voraussichtlich, dürfte, komme, fahre, muss, öffnet, öffnen, schließt, schließen, beginnt, beginnen, startet, starten, stimmt, endet, enden, tagt, tagen, findet statt, finden statt, tritt, wählt, wählen, läuft',
  },
  links: {
    article: 'der, die, das, den, dem, des',
    dayArticle: 'den, der, am, dem, zum, vom',
    of: 'des, der, von, vom, im, in, in der, im jahr, des jahres, im jahre',
    on: 'am, im, in, an, zum, zur, um, während, für, gegen, seit, bis, dem, den',
    from: 'von, vom, ab, seit, ab dem',
    between: 'zwischen',
    to: 'bis, bis zum, bis zur, bis ende, bis zu',
    and: 'und, oder',
    agoBefore: 'vor',
    inBefore: 'in, binnen',
    withinBefore: 'innerhalb von, innerhalb der, innerhalb',
    hedge: 'etwa, rund, mehr als, weniger als, knapp, gut, fast, ungefähr',
    later: 'später, danach, darauf',
    earlier: 'früher, zuvor, davor, vorher',
    after: 'nach, ab',
    before: 'vor, bis, bis zum',
    quarterMark: 'q, quartal',
    halfMark: 'h',
    ordinalEnd: 'te, ten, ter',
    weekOf: 'woche vom, woche ab dem',
    rest: 'rest des, rest der, rest',
    since: 'seit',
    half: 'halb, halbes, halben, halbe',
    yearMark: 'jahr, jahres, jahre',
    decadeMark: 'er, ern',
    every: 'jeden, jede, jedes, jeder, alle',
    now: 'jetzt',
    counted:
      'menschen, personen, prozent, millionen, million, km, kilometer, euro, dollar, meter, stimmen, stellen, stunden, uhr, fälle',
  },
  marks: {
    beforeEra: 'v. chr., vor christus, v. u. z., vor unserer zeitrechnung, vor unserer zeit',
    weather: 'höchstwerte, tiefstwerte, böen, temperaturen',
    toward: 'für',
    auxiliary: '',
  },
  holidays: {
    'new-year': 'neujahr, neujahrstag, neujahrsfest',
    epiphany: 'heilige drei könige, dreikönigstag, heilige drei könige',
    'valentines-day': 'valentinstag',
    'womens-day': 'weltfrauentag, internationaler frauentag, frauentag',
    'womens-carnival': 'weiberfastnacht, altweiberfastnacht, altweiber',
    'carnival-sunday': 'karneval, fastnachtssonntag, fasching, karnevalssonntag',
    'rose-monday': 'rosenmontag',
    'mardi-gras': 'faschingsdienstag, fastnacht, fastnachtsdienstag, veilchendienstag',
    'ash-wednesday': 'aschermittwoch',
    'palm-sunday': 'palmsonntag, palmensonntag',
    'maundy-thursday': 'gründonnerstag',
    'good-friday': 'karfreitag',
    'holy-saturday': 'karsamstag',
    easter: 'ostern, ostersonntag',
    'easter-monday': 'ostermontag',
    'walpurgis-night': 'walpurgisnacht',
    'labour-day': 'tag der arbeit, maifeiertag',
    'mothers-day': 'muttertag',
    ascension: 'christi himmelfahrt, himmelfahrt, vatertag',
    pentecost: 'pfingsten, pfingstsonntag',
    'whit-monday': 'pfingstmontag',
    'corpus-christi': 'fronleichnam',
    assumption: 'mariä himmelfahrt',
    'german-unity': 'tag der deutschen einheit, nationalfeiertag der deutschen',
    'harvest-thanksgiving': 'erntedankfest, erntedank',
    'federal-day-of-prayer': 'schweizer buß- und bettag, eidgenössischer bettag',
    'austrian-national-day': 'österreichischer nationalfeiertag',
    'reformation-day': 'reformationstag',
    halloween: 'halloween',
    'all-saints': 'allerheiligen',
    'all-souls': 'allerseelen',
    'st-martins-day': 'martinstag, sankt martin, st. martin',
    'mourning-day': 'volkstrauertag',
    'sunday-of-the-dead': 'totensonntag, ewigkeitssonntag',
    'advent-1': 'erster advent, ersten advent, erste advent, 1. advent',
    'advent-2': 'zweiter advent, zweiten advent, zweite advent, 2. advent',
    'advent-3': 'dritter advent, dritten advent, dritte advent, 3. advent',
    'advent-4': 'vierter advent, vierten advent, vierte advent, 4. advent',
    'st-barbaras-day': 'barbaratag',
    'st-nicholas-day': 'nikolaus, nikolaustag',
    'christmas-eve': 'heiligabend, heiliger abend, weihnachtsabend',
    christmas:
      'weihnachten, weihnachtstag, erster weihnachtsfeiertag, ersten weihnachtsfeiertag, erster weihnachtstag, ersten weihnachtstag, 1. weihnachtsfeiertag, 1. weihnachtstag',
    'boxing-day':
      'zweiter weihnachtsfeiertag, zweiten weihnachtsfeiertag, zweiter weihnachtstag, zweiten weihnachtstag, 2. weihnachtsfeiertag, 2. weihnachtstag',
    'new-year-eve': 'silvester, silvesterabend',
    thanksgiving: 'thanksgiving',
    'black-friday': 'black friday',
  },
};
