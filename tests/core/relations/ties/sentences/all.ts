import { addsUp } from './adds-up.ts';
import { each } from './each.ts';
import { eachAndTotal } from './each-and-total.ts';
import { fromTo } from './from-to.ts';
import { gap } from './gap.ts';
import { grownTo } from './grown-to.ts';
import { makes } from './makes.ts';
import { margin } from './margin.ts';
import { paidFor } from './paid-for.ts';
import { partOf } from './part-of.ts';
import { partOfThem } from './part-of-them.ts';
import { rateOf } from './rate-of.ts';
import { repriced } from './repriced.ts';
import { restates } from './restates.ts';
import { roseTo } from './rose-to.ts';
import type { RuleSentences } from './rule-sentences.ts';
import { shareOf } from './share-of.ts';
import { shareOfKnown } from './share-of-known.ts';
import { shareWithBase } from './share-with-base.ts';
import { sharesOfAll } from './shares-of-all.ts';
import { sides } from './sides.ts';
import { spreadOver } from './spread-over.ts';
import { times } from './times.ts';

/** By the id of the rule. */
export const SENTENCES: Readonly<Record<string, RuleSentences>> = {
  'tie/paid-for': paidFor,
  'tie/spread-over': spreadOver,
  'tie/gap': gap,
  'tie/sides': sides,
  'tie/part-of-them': partOfThem,
  'tie/grown-to': grownTo,
  'tie/adds-up': addsUp,
  'tie/each-and-total': eachAndTotal,
  'tie/each': each,
  'tie/from-to': fromTo,
  'tie/makes': makes,
  'tie/margin': margin,
  'tie/part-of': partOf,
  'tie/rate-of': rateOf,
  'tie/repriced': repriced,
  'tie/restates': restates,
  'tie/rose-to': roseTo,
  'tie/share-of-known': shareOfKnown,
  'tie/share-of': shareOf,
  'tie/share-with-base': shareWithBase,
  'tie/shares-of-all': sharesOfAll,
  'tie/times': times,
};
