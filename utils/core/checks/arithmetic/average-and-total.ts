import { amount, amountRoundly, message, words } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import { contains } from '../../model/span.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { allowed, verdict, written } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';
import { sentenceOf } from '../support/sentence-of.ts';

interface Case {
  readonly count: number;
  readonly each: number;
  readonly total: number;
}

/** Right before what each is worth, and right behind it. */
const EACH_BEFORE =
  /(?<!\p{L})(?:(?:an |the )?average (?:price |cost |value |salary |sale price |payment |grant |fine |loss |rent )?(?:of|was|is)|averaging|for|at) (?:about |around |roughly |just )?$|(?<!\p{L})(?:precio medio|media|promedio) de $|prix moyen de $|moyenne de $|Durchschnitts\p{L}+ von $|durchschnittlich $|preço médio de $|média de $/iu;
const AVERAGE = /average|averaging|medio|media|promedio|moyen|Durchschnitt|médio|média/iu;
const EACH_AFTER =
  /^,? (?:each|apiece|a (?:piece|head|person|unit)|per (?:person|head|unit|home)|on average|cada un[oa]|chacun[e]?|par personne|pro (?:Kopf|Person|Stück)|je|cada)(?!\p{L})/iu;
/** Right before a sum, and right behind it. */
const TOTAL_BEFORE =
  /(?<!\p{L})(?:(?:a|for a|making a|the) (?:combined )?total of|totalling|totaling|in all|in total|un total de|en total|au total|insgesamt|zusammen|um total de|no total|ao todo)[,:]? (?:about |around |roughly |some |nearly )?$/iu;
const TOTAL_AFTER =
  /^,? (?:in (?:all|total)|altogether|all told|en total|au total|insgesamt|no total|ao todo)(?!\p{L})/iu;
/** A product of rounded numbers this far beside is of other numbers. */
const SLACK = 0.08;

/** "240 homes at an average of $310,000, a total of $74.4m": multiplies, where the sentence holds these three figures and no other. */
export const averageAndTotal: Check = defineCheck('check/average-and-total', plan, judge);

function plan({ article, doc, figures }: Checkable): Case[] {
  if (!article) return [];
  const { text } = article;
  return figures.flatMap((sum, total) => {
    const around = (from: number, to: number) => text.slice(Math.max(0, from), to);
    const { span } = sum;
    if (!isAmount(sum)) return [];
    if (!TOTAL_BEFORE.test(around(span[0] - 40, span[0])) && !TOTAL_AFTER.test(around(span[1], span[1] + 20)))
      return [];
    const sentence = sentenceOf(doc, span);
    const inside = [-4, -3, -2, -1, 1, 2, 3]
      .map((step) => total + step)
      .filter((at) => figures[at] && contains(sentence, figures[at].span) && !isWordOfAverage(text, figures[at]));
    if (inside.length !== 2) return [];
    const each = inside.find((at) => isEach(text, figures[at]!) && figures[at]!.kind === sum.kind);
    const count = inside.find((at) => at !== each);
    if (each === undefined || count === undefined || figures[count]!.kind !== 'count') return [];
    if (!isAmount(figures[count]!) || !isAmount(figures[each]!)) return [];
    if (
      !isTied(text, figures[Math.max(each, count)]!, sum) ||
      AT_MOST.test(around(figures[each]!.span[0] - 14, figures[each]!.span[0]))
    )
      return [];
    if (isPerHead(figures[each]!) && GROUPS.test(figures[count]!.unit ?? '')) return [];
    const [unit, own] = [figures[each]!.unit?.replace(/ per .*/, ''), sum.unit];
    return (unit === own || (own === null && sum.kind === 'count')) && figures[each]!.value! < sum.value!
      ? [{ count, each, total }]
      : [];
  });
}

const isAmount = ({ kind, value, change, of }: Figure): boolean =>
  (kind === 'count' || kind === 'money') && value !== null && value > 0 && change === null && of === null;

/** "Precio medio" was read as a half. */
const isWordOfAverage = (text: string, { kind, span }: Figure): boolean =>
  kind === 'fraction' && AVERAGE.test(text.slice(...span));

/** Nothing stands between the sum and what it sums up but a word or two of selling and summing. */
const TIED =
  /^(?:\s(?:each|apiece|on average|in sales|sold|verkauft|vendid[oa]s|vendues?|cada un[oa]|chacun[e]?|a (?:piece|head|person)|per (?:person|head|unit|home|procedure)))?[,—–(:]?(?:\s(?:for|making|or|und|y|et|e|o|ou|oder))?\s?$/iu;
const AT_MOST = /(?:up to|at least|as much as|more than|less than|hasta|bis zu|jusqu['’]à|até)\s$/iu;

function isTied(text: string, last: Figure, sum: Figure): boolean {
  const gap = text.slice(last.span[1], sum.span[0]);
  return sum.span[0] > last.span[1] && gap.length < 80 && TIED.test(gap.replace(TOTAL_BEFORE, ''));
}

const isPerHead = ({ unit, kind }: Pick<Figure, 'unit' | 'kind'>): boolean =>
  kind === 'money' && / per (?:head|person|unit)$/.test(unit ?? '');
/** So much a head is not so much for each of these. */
const GROUPS = /famil|household|couple|compan|firm|town|cit(?:y|ies)|hogar|foyer|Haushalt|agregado/iu;

function isEach(text: string, { span, unit, kind }: Figure): boolean {
  const before = text.slice(Math.max(0, span[0] - 40), span[0]);
  const after = text.slice(span[1], span[1] + 20);
  if (isPerHead({ unit, kind })) return true;
  return EACH_AFTER.test(after) || (EACH_BEFORE.test(before) && AVERAGE.test(before));
}

function judge({ count, each, total }: Case, { article, figures }: Checkable): Finding[] {
  const [counted, one, sum] = [figures[count]!, figures[each]!, figures[total]!];
  const [by, times, says] = [written(one), written(counted), allowed(sum)];
  if (!article || !by || !times || !says) return [];
  const relation = verdict({ low: by.low * times.low, high: by.high * times.high }, says, SLACK);
  if (!relation) return [];
  return [
    {
      about: { figure: total },
      relation,
      message: message(
        `note_average_${relation}`,
        amount(counted.value!, null),
        amount(one.value!, sum.unit),
        amountRoundly(counted.value! * one.value!, sum.unit),
        words(article.text, sum),
      ),
      sources: [pageSource(article)],
    },
  ];
}
