import type { Language } from '../../lang/language.ts';
import { languageOf } from '../../lang/languages.ts';
import type { DateMention } from '../../model/date.ts';
import type { Mention } from '../../model/entity.ts';
import type { Figure } from '../../model/figure.ts';
import type { Tie } from '../../model/tie.ts';
import type { Doc } from '../../text/doc.ts';
import { viewSentences } from '../sentence-view.ts';
import { type Item, itemsOf } from './items.ts';
import type { TieRule } from './rule.ts';
import { addsUp } from './rules/adds-up.ts';
import { each } from './rules/each.ts';
import { eachAndTotal } from './rules/each-and-total.ts';
import { fromTo } from './rules/from-to.ts';
import { gap } from './rules/gap.ts';
import { grownTo } from './rules/grown-to.ts';
import { makes } from './rules/makes.ts';
import { margin } from './rules/margin.ts';
import { paidFor } from './rules/paid-for.ts';
import { partOf } from './rules/part-of.ts';
import { partOfThem } from './rules/part-of-them.ts';
import { rateOf } from './rules/rate-of.ts';
import { repriced } from './rules/repriced.ts';
import { restates } from './rules/restates.ts';
import { roseTo } from './rules/rose-to.ts';
import { shareOf } from './rules/share-of.ts';
import { shareOfKnown } from './rules/share-of-known.ts';
import { shareWithBase } from './rules/share-with-base.ts';
import { sharesOfAll } from './rules/shares-of-all.ts';
import { sides } from './rules/sides.ts';
import { spreadOver } from './rules/spread-over.ts';
import { times } from './rules/times.ts';
import { tieLexicon } from './tie-lexicon.ts';

/** Every way in which words tie figures together, in order: where two rules tie the same figures alike the earlier one is kept. */
export const TIE_RULES: readonly TieRule[] = [
  shareOf,
  shareOfKnown,
  shareWithBase,
  partOf,
  partOfThem,
  spreadOver,
  fromTo,
  roseTo,
  grownTo,
  times,
  margin,
  gap,
  sides,
  each,
  eachAndTotal,
  paidFor,
  addsUp,
  makes,
  rateOf,
  restates,
  repriced,
  sharesOfAll,
];

interface Found {
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
}

/** No two neighbours longer than this are read as one, in items: a list of everything ties nothing. */
const LONGEST = 90;

/** How the figures of a text belong together, as its words say. None in a language that is not read. */
export function findTies(doc: Doc, { figures, mentions, dates }: Found): Tie[] {
  const language: Language | null = languageOf(doc.lang);
  if (!language || !figures.length) return [];
  const lexicon = tieLexicon(language);
  const reading = { text: doc.text, tokens: doc.tokens, figures, lexicon };
  const ties = new Map<string, Tie>();
  const read = (items: readonly Item[], over: TieRule['over']) => {
    for (const rule of TIE_RULES)
      if (rule.over === over)
        for (const tie of rule.find({ items, figures, lexicon })) if (!ties.has(keyOf(tie))) ties.set(keyOf(tie), tie);
  };
  let before: { items: Item[]; end: number } | null = null;
  for (const view of viewSentences(doc, figures, mentions, dates)) {
    const items: Item[] = view.figures.length ? itemsOf(reading, view) : [];
    if (view.figures.length) read(items, 'sentence');
    const neighbour: Item[] = before && isNear(doc.text, before.end, view.span[0]) ? before.items : [];
    if (items.length && items.length + neighbour.length <= LONGEST) read([...neighbour, ...items], 'neighbours');
    before = items.length ? { items, end: view.span[1] } : null;
  }
  return [...ties.values()].sort((a, b) => a.words[0] - b.words[0] || a.words[1] - b.words[1]);
}

/** Sentences of one block: no line ends between them. */
const isNear = (text: string, end: number, start: number): boolean => !text.slice(end, start).includes('\n');

const keyOf = ({ rule: _, words: __, ...roles }: Tie): string => JSON.stringify(roles);
