import { amount, message, number, said, words } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import { contains } from '../../model/span.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { between } from '../support/between.ts';
import { isPlainly } from '../support/comparable.ts';
import { changeOf } from '../support/direction.ts';
import { fromTo, isTied } from '../support/from-to.ts';
import { allowed, verdict, written } from '../support/interval.ts';
import { pageSource } from '../support/page-source.ts';
import { sentenceOf } from '../support/sentence-of.ts';

interface Case {
  readonly from: Figure;
  readonly to: Figure;
  /** Index of the figure that says how far apart the two are. */
  readonly apart: number;
  readonly sign: 1 | -1 | null;
}

/** Rounding and a miscounted last digit aside, a difference this far beside is another one. */
const SLACK = 0.1;

/** "Rose by 60, from 500 to 560"; "534,000 votes to 500,000, a margin of 34,000": takes one from the other. */
export const difference: Check = defineCheck('check/difference', plan, judge);

function plan(reading: Checkable): Case[] {
  const { article, figures } = reading;
  if (!article) return [];
  return [...plannedChanges(reading), ...figures.flatMap((_, index) => plannedMargin(reading, index))];
}

function plannedChanges(reading: Checkable): Case[] {
  const { article, figures } = reading;
  return fromTo(reading).flatMap(({ from, to, others }) => {
    const [apart] = others;
    if (others.length !== 1 || apart === undefined || !article || !counts(figures[apart]!, from)) return [];
    if (!isTied(article.text, figures[apart]!, { from, to })) return [];
    const direction = changeOf(article.text, figures[apart]!);
    if (direction === null || !isPlainly([from, to, figures[apart]!], 'change')) return [];
    return [{ from, to, apart, sign: direction === 'down' ? -1 : 1 }];
  });
}

/** Whether a figure counts what the two ends count: of percentages it must say points. */
function counts({ kind, unit, value }: Figure, end: Figure): boolean {
  if (value === null) return false;
  if (end.kind === 'percent') return POINTS.test(unit ?? '');
  return kind === end.kind && (unit === end.unit || (kind === 'count' && unit === null));
}
const POINTS = /^(percentage )?point$|^(punto|point|Prozentpunkt|Punkt|ponto)( \p{L}+)?$/iu;

/** Words of how far two votes or shares lie apart, right before the figure that says it. */
const MARGIN =
  /(?<!\p{L})(margin|majority|difference|gap|lead|advantage|won by|beat \p{L}+ by|diferencia|ventaja|margen|ganó por|écart|avance|Vorsprung|Abstand|Differenz|diferença|vantagem|margem|venceu por)( of| de| von)?( (just|only|about|some|nearly|solo|apenas|seulement|nur))?\s*$/iu;
/** Between the votes of one and of the other: names and a word of setting against. */
const AGAINST =
  /^(\s[\p{L}-]+){0,2}(\s(to|against|versus|frente a|contra|contre|gegen|ante)|,?\s(and|y|et|und|e))(\s[\p{L}.’'-]+){0,3}\s*$/iu;
/** From the two counts to the margin they make, and from a margin to its counts. */
const FOLLOWS =
  /^(?:\s[\p{L}.’'-]+){0,3}\s?[,—–(]\s?(?:giving (?:him|her|them) |with |con |mit |com )?(?:an?|una?|eine?|une|uma?)?\s*$/iu;
const LEADS = /^,?\s?\(?(?:with|getting|taking|winning|con|mit|avec|com)?\s?$/iu;
const VOTES = /^(vote|ballot|voto|voix|stimmen?)s?$/iu;

/** A margin and the two counts right before or behind it, all three the sentence's only figures. */
function plannedMargin({ doc, figures }: Checkable, apart: number): Case[] {
  const { text } = doc;
  const margin = figures[apart]!;
  if (margin.value === null || !MARGIN.test(text.slice(Math.max(0, margin.span[0] - 40), margin.span[0]))) return [];
  const sentence = sentenceOf(doc, margin.span);
  const near = [-3, -2, -1, 1, 2, 3].map((step) => apart + step);
  const inside = near.filter((at) => figures[at] !== undefined && contains(sentence, figures[at]!.span));
  const [first, second] = inside.map((at) => figures[at]!);
  if (inside.length !== 2 || !first || !second || inside[1]! - inside[0]! !== 1) return [];
  if (first.value === null || second.value === null || !AGAINST.test(between(text, first, second))) return [];
  const behind = inside[0]! > apart;
  const tie = behind ? between(text, margin, first) : between(text, second, margin);
  if (!(behind ? LEADS : FOLLOWS).test(tie.replace(MARGIN, ' '))) return [];
  if (/(?<!\p{L})(?:from|de|desde|von)\s$/iu.test(text.slice(Math.max(0, first.span[0] - 8), first.span[0]))) return [];
  const three = [margin, first, second];
  const votes =
    three.every(({ kind, unit }) => kind === 'count' && (unit === null || VOTES.test(unit))) &&
    three.some(({ unit }) => unit !== null && VOTES.test(unit));
  const shares = first.kind === 'percent' && second.kind === 'percent' && counts(margin, first);
  return votes || shares ? [{ from: second, to: first, apart, sign: null }] : [];
}

function judge({ from, to, apart, sign }: Case, { article, figures }: Checkable): Finding[] {
  const stated = figures[apart]!;
  const [before, after, says] = [written(from), written(to), allowed(stated)];
  if (!article || !before || !after || !says) return [];
  const way = sign ?? (to.value! < from.value! ? -1 : 1);
  const ends = [after.low - before.high, after.high - before.low].map((end) => end * way);
  const relation = verdict({ low: Math.min(...ends), high: Math.max(...ends) }, says, SLACK);
  if (!relation) return [];
  const apartBy = Math.abs(to.value! - from.value!);
  return [
    {
      about: { figure: apart },
      relation,
      message: message(
        relation === 'matches' ? 'note_difference_matches' : 'note_difference_differs',
        amount(from.value!, from.unit),
        amount(to.value!, to.unit),
        from.kind === 'percent' ? said('note_value_points', number(apartBy)) : amount(apartBy, from.unit),
        words(article.text, stated),
      ),
      sources: [pageSource(article)],
    },
  ];
}
