import type { EntityRecord } from '../../pack/record.ts';
import type { LinkedText } from './link-cases.ts';

/** How well known somebody is of whom sentences are made. */
const KNOWN = 150;
const JOBS = ['plumber', 'nurse', 'teacher', 'farmer', 'electrician', 'baker', 'carpenter'];
const TOWNS = ['Leeds', 'Dayton', 'Tulsa', 'Hull', 'Boise'];

/** A sentence with one name in brackets, and who it is: the record, or nobody. */
interface Made {
  readonly marked: string;
  readonly id: string | null;
}

/**
 * Sentences made from the records: people and bodies spoken of as the news does, in their country and beside it, and private people of
 * the same names. `draw` gives numbers from 0 to 1.
 */
export function sentencesOf(
  records: readonly EntityRecord[],
  countryName: (code: string) => string | null,
  draw: () => number,
  count: number,
): LinkedText[] {
  const known = records.filter(({ type, fame = 0, description }) => isTold(type) && fame >= KNOWN && description);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const texts: LinkedText[] = [];
  while (texts.length < count && known.length) {
    const record = pick(known);
    const country = record.country ? countryName(record.country) : null;
    const made = record.type === 'person' ? ofPerson(record, country, pick, draw) : ofBody(record, country, pick, draw);
    texts.push(read(made));
  }
  return texts;
}

const isTold = (type: EntityRecord['type']): boolean =>
  type === 'person' || type === 'organisation' || type === 'place';

function ofPerson(
  { id, name, kind = 'person' }: EntityRecord,
  country: string | null,
  pick: <T>(list: readonly T[]) => T,
  draw: () => number,
): Made {
  const age = 19 + Math.floor(draw() * 60);
  const surname = name.split(' ').at(-1) ?? name;
  const first = pick(['Arne', 'Odile', 'Berit', 'Tavish', 'Ilka']);
  return pick<Made>([
    { marked: `The crowd cheered when [${name}] spoke${country ? ` in ${country}` : ''} on Tuesday.`, id },
    { marked: `[${name}], the ${kind}, said on Monday that the plan would fail.`, id },
    { marked: `[${name}], ${age}, a ${pick(JOBS)} from ${pick(TOWNS)}, was hurt when the roof fell in.`, id: null },
    { marked: `${first} ${surname} runs the mill. On Friday [${surname}] said the river had risen.`, id: null },
  ]);
}

function ofBody(
  { id, name, aliases = [], type }: EntityRecord,
  country: string | null,
  pick: <T>(list: readonly T[]) => T,
  draw: () => number,
): Made {
  const written = draw() < 0.5 ? name : pick([name, ...aliases]);
  const home = country && country !== name ? country : null;
  if (type === 'place')
    return { marked: `Heavy rain fell in [${written}]${home ? `, in the west of ${home},` : ''} on Sunday.`, id };
  return pick<Made>([
    { marked: `Officials${home ? ` in ${home}` : ''} said [${written}] had been told of the change in May.`, id },
    { marked: `The report by [${written}] was published${home ? ` in ${home}` : ''} on Thursday.`, id },
  ]);
}

function read({ marked, id }: Made): LinkedText {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.slice(0, start) + marked.slice(start + 1, end + 1) + marked.slice(end + 2);
  return { text, lang: 'en', published: '2026-06-01', meant: new Map([[`${start}|${end}`, id]]) };
}
