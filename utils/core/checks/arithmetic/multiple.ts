import { amount, message, number, text as textArg } from '../../messages/build.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { isPlainly } from '../support/comparable.ts';
import { type FromTo, fromTo } from '../support/from-to.ts';
import { type Interval, verdict, written } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';
import { wholeWords } from '../support/whole-words.ts';

interface Case extends FromTo {
  /** The words that say the multiple, as they stand. */
  readonly words: string;
  readonly says: Interval;
  readonly times: number;
}

/** Verbs that say by how many times something changed, in five languages. */
const VERBS: readonly (readonly [times: number, verb: RegExp])[] = [
  [
    2,
    wholeWords(
      'doubled|duplicó|duplicaron|duplicado|doublé|verdoppelte|verdoppelten|verdoppelt|dobrou|dobraram|duplicou',
    ),
  ],
  [
    3,
    wholeWords(
      'tripled|trebled|triplicó|triplicaron|triplé|verdreifachte|verdreifachten|verdreifacht|triplicou|triplicaram',
    ),
  ],
  [4, wholeWords('quadrupled|cuadruplicó|cuadruplicaron|quadruplé|vervierfachte|vervierfacht|quadruplicou')],
  [0.5, wholeWords('halved|halbierte|halbierten|halbiert')],
];
const BEFORE =
  /((?:more|less) than|nearly|almost|about|roughly|virtually|just over|just under|más que|casi|más de|plus que|presque|quasiment|fast|mehr als|nahezu|quase|mais que|mais do que)\s+(?:se\s+|ha\s+|han\s+|a\s+|ont\s+|sich\s+)?$/iu;
const MORE = /^(more|just over|más|plus|mehr|mais)/iu;
/** What a bare "doubled" covers: 1.8 to 2.2 times, and with a hedge as much beyond on its side. */
const ROUND = 0.1;
const BEYOND = 0.12;
/** A multiple this far beside is another one. */
const SLACK = 0.12;

/** "Doubled from 200 to 400": divides the ends and holds them against the verb. */
export const multiple: Check = defineCheck('check/multiple', plan, judge);

function plan(reading: Checkable): Case[] {
  const { article } = reading;
  if (!article) return [];
  const { text } = article;
  return fromTo(reading).flatMap((pair) => {
    if (pair.others.length || !isPlainly([pair.from, pair.to], 'change')) return [];
    const clause = text.slice(pair.sentence[0], Math.min(pair.from.span[0], pair.to.span[0]));
    const said = VERBS.flatMap(([times, verb]) => {
      const match = verb.exec(clause);
      return match ? [{ times, at: match.index, verb: match[0] }] : [];
    });
    const [one] = said;
    if (said.length !== 1 || !one || !TIED.test(clause.slice(one.at + one.verb.length))) return [];
    const hedge = BEFORE.exec(clause.slice(0, one.at))?.[1] ?? '';
    const [low, high] = [hedge && !MORE.test(hedge) ? BEYOND : ROUND, MORE.test(hedge) ? BEYOND : ROUND];
    return [
      {
        ...pair,
        words: `${hedge}${hedge ? ' ' : ''}${one.verb}`,
        times: one.times,
        says: { low: one.times * (1 - low), high: one.times * (1 + high) },
      },
    ];
  });
}

/** From the verb to its numbers. */
const TIED =
  /^(?:\ssich)?(?:\s(?:last|this) \p{L}+)?,?(?:\s(?:rising|going|growing|increasing|falling|dropping|up|passant|pasando|passando))?\s(?:from|to|desde|de|do|da|d['’]|von|auf|a|à|para)\s?(?:about |around |nearly |over |some |more than )?$/iu;

function judge({ from, to, at, words, says }: Case, { article }: Checkable): Finding[] {
  const [before, after] = [written(from), written(to)];
  if (!article || !before || !after || before.low <= 0) return [];
  const relation = verdict({ low: after.low / before.high, high: after.high / before.low }, says, SLACK);
  if (!relation) return [];
  return [
    {
      about: { figure: at },
      relation,
      message: message(
        relation === 'matches' ? 'note_multiple_matches' : 'note_multiple_differs',
        amount(from.value!, from.unit),
        amount(to.value!, to.unit),
        number(to.value! / from.value!, 2),
        textArg(words),
      ),
      sources: [pageSource(article)],
    },
  ];
}
