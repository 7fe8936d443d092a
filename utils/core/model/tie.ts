import type { Span } from './span.ts';

/** One end of a change: a figure, or the lower or upper value of one that was read as a range ("from 40 to 50 million"). */
export interface TieEnd {
  /** Index into the analysis's figures. */
  readonly figure: number;
  readonly at: 'value' | 'low' | 'high';
}

/** Which way something went, as the text says it; null where it does not say. */
export type Way = 'up' | 'down' | null;

interface TieBase {
  /** Id of the rule that found it, e.g. `tie/share-of`. */
  readonly rule: string;
  /** The words from the first figure of the tie to the last. */
  readonly words: Span;
}

/** How figures of a text belong together, as its words say. All numbers are indexes into the analysis's figures. */
export type Tie =
  /** "11 of the 18 clubs, or 61%": `share` says what `part` is of `whole`; a part or a whole the text does not give is null. */
  | (TieBase & {
      readonly kind: 'share-of';
      readonly share: number;
      readonly part: number | null;
      readonly whole: number;
    })
  /** "31 of the 47 seats": no share is stated. */
  | (TieBase & { readonly kind: 'part-of'; readonly part: number; readonly whole: number })
  /** "rose 15%, from 400 to 460": `change` says by how much, in percent, parts, points or the same unit; null where it is not said. No `from`: "rose 12% to 3.4 million". */
  | (TieBase & {
      readonly kind: 'from-to';
      readonly from: TieEnd | null;
      readonly to: TieEnd;
      readonly change: number | null;
      readonly way: Way;
    })
  /** "doubled from 200 to 400": `times` is what the verb or the figure says. */
  | (TieBase & {
      readonly kind: 'times';
      readonly from: TieEnd;
      readonly to: TieEnd;
      readonly times: number;
      /** The words that say how many times, hedge included. */
      readonly said: Span;
      readonly bound: '=' | '~' | '>' | '<';
    })
  /** "12 men and 7 women, 19 in all"; shares that make up a whole have no total. */
  | (TieBase & { readonly kind: 'sums-to'; readonly parts: readonly number[]; readonly total: number | null })
  /** "534,000 votes to 500,000, a margin of 34,000"; a gap that is not said is null. */
  | (TieBase & {
      readonly kind: 'difference';
      readonly first: number;
      readonly second: number;
      readonly apart: number | null;
    })
  /** "$4.2 million on 70 buses, or $60,000 each"; one that is not said is null. */
  | (TieBase & {
      readonly kind: 'average-of';
      readonly total: number;
      readonly count: number;
      readonly each: number | null;
    })
  /** "$4 million over the past five years": what came together in a length of time. */
  | (TieBase & { readonly kind: 'spread-over'; readonly amount: number; readonly time: number })
  /** "1,200 deaths among 3 million people, 40 per 100,000"; people the text does not count are null. */
  | (TieBase & {
      readonly kind: 'rate-of';
      readonly part: number;
      readonly base: number | null;
      readonly rate: number;
      /** Whether words or brackets tie the two; a comma alone may begin something else. */
      readonly sure: boolean;
    })
  /** "$2 million in 1980, or $7.8 million in today's money"; `prices`: the figure that names the year of the money, null for today's. */
  | (TieBase & {
      readonly kind: 'repriced';
      readonly before: number;
      readonly after: number;
      readonly prices: number | null;
    })
  /** "$2 million a day, or $730 million a year"; "10 miles (16 km)": the same said again. */
  | (TieBase & {
      readonly kind: 'restates';
      readonly first: number;
      readonly second: number;
      /** Whether brackets right behind say so, or only words that may name another choice. */
      readonly sure: boolean;
    });

export type TieKind = Tie['kind'];
export type TieOf<Kind extends TieKind> = Extract<Tie, { readonly kind: Kind }>;

/** Every figure of a tie, each once. */
export function figuresOf(tie: Tie): readonly number[] {
  const figures = new Set<number>();
  renamed(tie, (figure) => {
    figures.add(figure);
    return figure;
  });
  return [...figures];
}

/** A tie whose figures are numbered anew; null where one of them is gone. */
export function renumberTie(tie: Tie, figureAt: (figure: number) => number | null): Tie | null {
  return figuresOf(tie).some((figure) => figureAt(figure) === null)
    ? null
    : renamed(tie, (figure) => figureAt(figure) ?? figure);
}

function renamed(tie: Tie, to: (figure: number) => number): Tie {
  const maybe = (figure: number | null): number | null => (figure === null ? null : to(figure));
  const end = ({ figure, at }: TieEnd): TieEnd => ({ figure: to(figure), at });
  switch (tie.kind) {
    case 'share-of':
      return { ...tie, share: to(tie.share), part: maybe(tie.part), whole: to(tie.whole) };
    case 'part-of':
      return { ...tie, part: to(tie.part), whole: to(tie.whole) };
    case 'from-to':
      return { ...tie, from: tie.from && end(tie.from), to: end(tie.to), change: maybe(tie.change) };
    case 'times':
      return { ...tie, from: end(tie.from), to: end(tie.to) };
    case 'sums-to':
      return { ...tie, parts: tie.parts.map(to), total: maybe(tie.total) };
    case 'difference':
      return { ...tie, first: to(tie.first), second: to(tie.second), apart: maybe(tie.apart) };
    case 'average-of':
      return { ...tie, total: to(tie.total), count: to(tie.count), each: maybe(tie.each) };
    case 'spread-over':
      return { ...tie, amount: to(tie.amount), time: to(tie.time) };
    case 'rate-of':
      return { ...tie, part: to(tie.part), base: maybe(tie.base), rate: to(tie.rate) };
    case 'repriced':
      return { ...tie, before: to(tie.before), after: to(tie.after), prices: maybe(tie.prices) };
    case 'restates':
      return { ...tie, first: to(tie.first), second: to(tie.second) };
  }
}
