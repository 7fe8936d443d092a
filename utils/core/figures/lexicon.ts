import type { ChangeWords } from '../lang/change-words.ts';
import type { LanguageCode } from '../lang/code.ts';
import type { Hedges } from '../lang/hedges.ts';
import type { Language } from '../lang/language.ts';
import { NEUTRAL } from '../lang/neutral.ts';
import type { NounForms } from '../lang/noun-forms.ts';
import type { NumberWords, WrittenBound } from '../lang/number-words.ts';
import type { QuantityWords } from '../lang/quantity-words.ts';
import type { UnitWords } from '../lang/unit-words.ts';
import type { Bound } from '../model/figure.ts';
import { listed, PhraseList, PhraseTable, type WordSet } from '../text/lexicon.ts';
import { currencyNames, currencySymbols } from './units/currency-tables.ts';
import { type Unit, unitTable } from './units/unit-names.ts';

/** The words of one language for reading figures: its own lists, and the tables that are made of several. */
export interface Lexicon extends NumberWords, QuantityWords, ChangeWords, Omit<UnitWords, 'units'> {
  /** Null where no language is known. */
  readonly code: LanguageCode | null;
  /** Null where no language is known: then no noun is read. */
  readonly nouns: NounForms | null;
  readonly nounsAreCapitalised: boolean;
  /** Every word a number can begin with. */
  readonly starters: WordSet;
  /** `loose` links are read only where nothing follows: "one over three". */
  readonly links: PhraseTable<'firm' | 'loose'>;
  readonly percents: PhraseTable<'percentage' | 'percentage point' | 'basis point'>;
  readonly before: PhraseTable<Bound>;
  readonly after: PhraseTable<Bound>;
  /** Phrases that end like a bound and are none: "take over". */
  readonly noBound: PhraseList;
  readonly units: PhraseTable<Unit>;
  /** Currencies as words or codes, after the number. */
  readonly currencyNames: PhraseTable<string>;
  /** Symbols and codes, before or after the number. */
  readonly currencySymbols: PhraseTable<string>;
}

const made = new Map<LanguageCode | null, Lexicon>();

/** The words that figures of a language are read with; of an unknown one digits, signs and symbols alone. Made once for each. */
export function lexiconOf(language: Language | null): Lexicon {
  const code = language?.code ?? null;
  let lexicon = made.get(code);
  if (!lexicon) {
    lexicon = compile(language);
    made.set(code, lexicon);
  }
  return lexicon;
}

const NO_HEDGES: Hedges = {
  before: { '~': '~, ≈', '>': '>, ≥, > =', '<': '<, ≤, < =' },
  noBound: '',
  after: { '~': '', '>': '+', '<': '' },
};

function compile(language: Language | null): Lexicon {
  const { numbers, quantities, changes, units } = language ?? NEUTRAL;
  const hedges = language?.hedges ?? NO_HEDGES;
  return {
    ...numbers,
    ...quantities,
    ...changes,
    ...units,
    code: language?.code ?? null,
    nouns: language?.nouns ?? null,
    nounsAreCapitalised: language?.nounsAreCapitalised ?? false,
    starters: new Set([
      ...numbers.numbers.keys(),
      ...numbers.articles,
      ...numbers.half,
      ...quantities.vagueSizes.keys(),
    ]),
    links: new PhraseTable<'firm' | 'loose'>().addAll(numbers.outOf.list, 'firm').addAll(numbers.over.list, 'loose'),
    percents: new PhraseTable<'percentage' | 'percentage point' | 'basis point'>()
      .addAll(numbers.percentagePoint.list, 'percentage point')
      .addAll(numbers.basisPoint.list, 'basis point')
      .addAll([...numbers.percent.list, '%'], 'percentage')
      .addAll(['% point', '% points'], 'percentage point'),
    before: bounds(hedges.before),
    after: bounds(hedges.after),
    noBound: new PhraseList(listed([hedges.noBound])),
    units: unitTable(units),
    currencyNames: currencyNames(units),
    currencySymbols: currencySymbols(),
  };
}

function bounds(lists: Readonly<Record<WrittenBound, string>>): PhraseTable<Bound> {
  const table = new PhraseTable<Bound>();
  for (const bound of ['~', '>', '<'] as const) table.addAll(listed([lists[bound]]), bound);
  return table;
}
