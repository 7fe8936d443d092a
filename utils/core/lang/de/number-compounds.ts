const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    null: 0,
    eins: 1,
    ein: 1,
    eine: 1,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    zwoelf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    fuenfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreißig: 30,
    dreissig: 30,
    vierzig: 40,
    fünfzig: 50,
    fuenfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
  }),
);
const PARTS: readonly [ending: string, value: number][] = [
  ['dreiviertel', 0.75],
  ['viertel', 0.25],
  ['drittel', 1 / 3],
  ['fünftel', 0.2],
  ['sechstel', 1 / 6],
  ['siebtel', 1 / 7],
  ['achtel', 0.125],
  ['neuntel', 1 / 9],
  ['zehntel', 0.1],
];

/** Value of a German number written as one word, in lower case: "dreihundertfünfundvierzigtausend", "zweieinhalb"; null for any other word. */
export function readGermanCompound(word: string): number | null {
  if (word === 'anderthalb' || word === 'eineinhalb') return 1.5;
  if (word.endsWith('einhalb')) {
    const whole = belowMillion(word.slice(0, -'einhalb'.length));
    return whole === null ? null : whole + 0.5;
  }
  if (word === 'dreiviertel') return 0.75;
  const part = PARTS.find(([ending]) => word.endsWith(ending));
  if (!part) return belowMillion(word);
  const [ending, value] = part;
  const count = word === ending ? null : belowMillion(word.slice(0, -ending.length));
  return count === null ? null : count * value;
}

function belowMillion(word: string): number | null {
  const at = word.indexOf('tausend');
  if (at < 0) return belowThousand(word);
  const head = at === 0 ? 1 : belowThousand(word.slice(0, at));
  const tail = rest(word.slice(at + 'tausend'.length), belowThousand);
  return head === null || tail === null ? null : head * 1000 + tail;
}

function belowThousand(word: string): number | null {
  const at = word.indexOf('hundert');
  if (at < 0) return belowHundred(word);
  const head = at === 0 ? 1 : belowHundred(word.slice(0, at));
  const tail = rest(word.slice(at + 'hundert'.length), belowHundred);
  return head === null || tail === null ? null : head * 100 + tail;
}

function belowHundred(word: string): number | null {
  const known = UNITS.get(word);
  if (known !== undefined) return known;
  const at = word.indexOf('und', 2);
  if (at < 0) return null;
  const unit = UNITS.get(word.slice(0, at));
  const ten = UNITS.get(word.slice(at + 3));
  return unit !== undefined && ten !== undefined && unit < 10 && ten >= 20 ? ten + unit : null;
}

/** What follows "hundert" and "tausend": nothing, or "und" and a number, or a number. */
function rest(word: string, read: (word: string) => number | null): number | null {
  if (word === '') return 0;
  return read(word) ?? (word.startsWith('und') ? read(word.slice(3)) : null);
}
