import type { Span } from '../../core/model/span.ts';
import type { Marked } from './marked.ts';
import { withoutTitles } from './without-titles.ts';

/** A document of a linking corpus, as ELEVANT keeps them. */
interface LinkedRow {
  readonly text: string;
  readonly evaluation_span?: Span;
  readonly labels: readonly {
    readonly span: Span;
    readonly type?: string | null;
    readonly coref?: unknown;
    readonly optional?: unknown;
    readonly parent?: unknown;
  }[];
}

/** Wikidata classes of labels, the telling ones first, with the index of their type. */
const CLASSES = [
  ['Q215627', 0],
  ['Q27096213', 2],
  ['Q43229', 1],
  ['Q1656682', 3],
] as const;
/** Schools are places to Wikidata and organisations to every corpus of names. */
const SCHOOL = /\b(University|College|School|Institute|Conservatory|Academy)\b/;

/** Names of the annotated part of a linking corpus's document, cut to the habits of the other corpora; adjectives of places are left open. */
export function readLinked({ text, evaluation_span: [from, to] = [0, text.length], labels }: LinkedRow): Marked {
  const spans: { span: Span; type: number }[] = [];
  const unsure: Span[] = [];
  for (const { span, type, coref, optional, parent } of labels) {
    const words = text.slice(span[0], span[1]);
    if (parent != null || span[0] < from || span[1] > to || !/\p{Lu}/u.test(words)) continue;
    const own: Span = [span[0] - from, span[1] - from];
    const [, index] = CLASSES.find(([name]) => type?.split('|').includes(name)) ?? [];
    const adjective = index === 2 && /^\S+(an|ish|ese|ch|s|rn)$/.test(words);
    if (index === undefined || coref || optional || adjective || !isName(words)) unsure.push(own);
    else spans.push({ span: own, type: index === 2 && SCHOOL.test(words) ? 1 : index });
  }
  return partAtCommas(withoutTitles({ text: text.slice(from, to), spans, unsure }));
}

/** Capitals at both ends and nothing but small joining words between. */
const isName = (words: string): boolean =>
  /^(the )?[\p{Lu}\d]/iu.test(words) &&
  words
    .split(/[\s-]+/)
    .every(
      (word, i) =>
        /^["“(]?[\p{Lu}\d]/u.test(word) ||
        (i === 0 && word === 'the') ||
        /^(of|for|and|the|de|la|in|del|von|van|al|at|on|&)$/.test(word),
    );

/** A document of MEANTIME: whole noun phrases, of which only those are taken that are a name and no more. */
interface MeantimeRow {
  readonly text: string;
  readonly entities: readonly { readonly span: Span; readonly syn?: string; readonly type: string }[];
}

export function readMeantime({ text, entities }: MeantimeRow): Marked {
  const named = entities.filter(({ syn }) => syn === 'NAM' || syn === 'PRE.NAM');
  const outer = named.filter(({ span }) => !named.some((other) => other.span !== span && holds(other.span, span)));
  const plain = ({ span, type }: (typeof named)[number]): boolean =>
    type in MEANTIME_TYPES && /^[^,()]*$/.test(text.slice(...span)) && isName(text.slice(...span));
  return withoutTitles({
    text,
    spans: outer.filter(plain).map(({ span, type }) => ({ span, type: MEANTIME_TYPES[type]! })),
    unsure: outer.filter((entity) => !plain(entity)).map(({ span }) => span),
  });
}

const MEANTIME_TYPES: Readonly<Record<string, number>> = { PER: 0, ORG: 1, LOC: 2 };

const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** "Norvale, Oregon" is two names everywhere else. */
function partAtCommas({ spans, ...rest }: Marked): Marked {
  const { text } = rest;
  return {
    ...rest,
    spans: spans.flatMap(({ span, type }) => {
      const comma = text.slice(...span).indexOf(', ');
      if (comma < 1 || type !== 2) return [{ span, type }];
      return [
        { span: [span[0], span[0] + comma] as const, type },
        { span: [span[0] + comma + 2, span[1]] as const, type },
      ];
    }),
  };
}
