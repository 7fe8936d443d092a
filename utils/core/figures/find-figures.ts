import { languageOf } from '../lang/languages.ts';
import { NO_ATTRIBUTION } from '../model/attribution.ts';
import type { Figure } from '../model/figure.ts';
import { endAt, startAt } from '../text/cursor.ts';
import type { Doc } from '../text/doc.ts';
import type { Draft, Found } from './draft.ts';
import {
  code,
  era,
  houseNumber,
  idiom,
  modelNumber,
  phoneNumber,
  resolution,
  slashedCode,
} from './exclusions/codes.ts';
import { confidenceLevel } from './exclusions/confidence.ts';
import { clock, dayOfMonth, hourOrDay, writtenDate } from './exclusions/dates.ts';
import {
  inAddress,
  inBrackets,
  letterAfter,
  letterBefore,
  listMarker,
  nameWithNumber,
  numberedThing,
} from './exclusions/names.ts';
import { ordinal, ordinalPart, ordinalUnit } from './exclusions/orders.ts';
import { bareScale, halfAsNoun, one, vague } from './exclusions/pronouns.ts';
import { nameInTime, titleInWords } from './exclusions/titles.ts';
import { shortYear, year } from './exclusions/years.ts';
import { lexiconOf } from './lexicon.ts';
import { findNumerals } from './numerals/find-numerals.ts';
import type { Numeral } from './numerals/numeral.ts';
import type { Reading } from './reading.ts';
import { boundedPairs } from './refiners/bounded-pairs.ts';
import { bounds } from './refiners/bounds.ts';
import { changes } from './refiners/changes.ts';
import { conversions } from './refiners/conversions.ts';
import { inheritedUnits } from './refiners/inherited-units.ts';
import { measure } from './refiners/measure.ts';
import { ranges } from './refiners/ranges.ts';
import { sharedUnits } from './refiners/shared-units.ts';
import { ageAfterName, ageAfterWord, ageInUnits, ageOfPerson } from './rules/age.ts';
import { ambiguousSymbol } from './rules/ambiguous-symbol.ts';
import { bare, counted, hyphened } from './rules/counted.ts';
import { height } from './rules/height.ts';
import { moneyNameAfter } from './rules/money-name-after.ts';
import { moneySymbolFirst } from './rules/money-symbol-first.ts';
import { part } from './rules/part.ts';
import { perNumber } from './rules/per-number.ts';
import { percent } from './rules/percent.ts';
import { pounds } from './rules/pounds.ts';
import type { Exclusion, Refiner, Rule } from './rules/rule.ts';
import { score } from './rules/score.ts';
import { fold, timesARate } from './rules/times.ts';
import { unit } from './rules/unit.ts';
import { vagueMultiple } from './rules/vague-multiple.ts';

/** What is no quantity, asked first. */
const EXCLUSIONS: readonly Exclusion[] = [
  inAddress,
  idiom,
  clock,
  dayOfMonth,
  hourOrDay,
  writtenDate,
  ordinal,
  ordinalPart,
  ordinalUnit,
  era,
  year,
  shortYear,
  resolution,
  letterBefore,
  letterAfter,
  numberedThing,
  modelNumber,
  nameWithNumber,
  houseNumber,
  phoneNumber,
  code,
  slashedCode,
  nameInTime,
  titleInWords,
  inBrackets,
  listMarker,
  one,
  vague,
  halfAsNoun,
  bareScale,
  confidenceLevel,
];

/** The first rule that reads a number wins: from what is said plainest to what is said least. */
const RULES: readonly Rule[] = [
  moneySymbolFirst,
  vagueMultiple,
  score,
  ambiguousSymbol,
  ageInUnits,
  ageAfterWord,
  ageOfPerson,
  percent,
  perNumber,
  moneyNameAfter,
  pounds,
  height,
  timesARate,
  fold,
  unit,
  ageAfterName,
  part,
  hyphened,
  counted,
  bare,
];

const REFINERS: readonly Refiner[] = [
  ranges,
  sharedUnits,
  inheritedUnits,
  bounds,
  boundedPairs,
  conversions,
  changes,
  measure,
];

/** Every rule, refiner and exclusion with its reason, for reports that say why a figure reads as it does. */
export const figureRules: readonly { readonly id: string; readonly reason: string }[] = [
  ...RULES,
  ...REFINERS,
  ...EXCLUSIONS,
].map(({ id, reason }) => ({ id, reason }));

/** Every quantity of the text in reading order: value, bound, change, unit, measure. What it is about is found later, by `relate-figures`. */
export function findFigures({ text, lang, tokens, sentences }: Doc): Figure[] {
  const reading: Reading = { text, tokens, lexicon: lexiconOf(languageOf(lang)), alone: false };
  const numerals = findNumerals(reading, sentences);
  let drafts: readonly Draft[] = readAll(reading, numerals);
  for (const refiner of REFINERS) drafts = refiner.refine(reading, drafts);
  return drafts.map((draft) => finished(reading, draft));
}

function readAll(reading: Reading, numerals: readonly Numeral[]): Draft[] {
  const drafts: Draft[] = [];
  /** Numbers that a name carries somewhere in the text: "Boeing 787" makes a name of "the 787". */
  const names = new Set<number>();
  let end = 0;
  for (let i = 0; i < numerals.length; i++) {
    const [numeral, next] = [numerals[i], numerals[i + 1]];
    if (!numeral || numeral.from < end) continue;
    const here = isAlone(numeral) ? { ...reading, alone: true } : reading;
    const exclusion = EXCLUSIONS.find((candidate) => candidate.excludes(here, numeral));
    if (exclusion && NAMING.has(exclusion) && numeral.value >= LEAST_NAME) names.add(numeral.value);
    const draft = exclusion ? null : readOne(here, numeral, next);
    if (!draft) continue;
    // Numbers inside a counted noun are figures of their own: "two million 250ml bottles".
    end = draft.rule === counted.id ? numeral.to : draft.to;
    drafts.push(draft);
  }
  return withoutNames(drafts, names);
}

/** Leaves out bare numbers that a name carries. */
const withoutNames = (drafts: Draft[], names: ReadonlySet<number>): Draft[] =>
  names.size ? drafts.filter((draft) => !isNamed(draft, names)) : drafts;

/** Whether a bare number is one that a name carries. */
const isNamed = ({ rule, value }: Draft, names: ReadonlySet<number>): boolean =>
  rule === bare.id && value !== null && names.has(value);

/** Exclusions that say a number belongs to a name, which may come again without the rest of it. */
const NAMING: ReadonlySet<Exclusion> = new Set([nameWithNumber, numberedThing]);
/** Smaller numbers come in too many names. */
const LEAST_NAME = 100;

const isAlone = ({ from, to, floor, ceiling }: Numeral): boolean => from === floor && to === ceiling;

function readOne(reading: Reading, numeral: Numeral, next: Numeral | undefined): Draft | null {
  const near = next?.floor === numeral.floor ? next : undefined;
  for (const rule of RULES) {
    const found = rule.read(reading, numeral, near);
    if (found) return drafted(numeral, rule, found);
  }
  return null;
}

function drafted(numeral: Numeral, { id }: Rule, found: Found): Draft {
  const value = found.value === undefined ? numeral.value : found.value;
  return {
    from: found.from ?? numeral.from,
    to: found.to ?? numeral.to,
    floor: numeral.floor,
    ceiling: numeral.ceiling,
    numeral,
    kind: found.kind,
    value,
    low: found.low ?? value,
    high: found.high ?? value,
    bound: found.bound ?? '=',
    change: null,
    unit: found.unit,
    head: found.head ?? null,
    measure: null,
    implied: [],
    rule: id,
  };
}

function finished(reading: Reading, draft: Draft): Figure {
  const span = [startAt(reading, draft.from), endAt(reading, draft.to - 1)] as const;
  return {
    span,
    kind: draft.kind,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    bound: draft.bound,
    change: draft.change,
    unit: draft.unit,
    of: null,
    measure: draft.measure,
    subject: null,
    asOf: null,
    attribution: NO_ATTRIBUTION,
    modality: 'asserted',
    scope: [],
    clause: span,
    implied: draft.implied,
    rule: draft.rule,
  };
}
