import type { Checkable } from '../../utils/core/checks/check.ts';
import { readDoc } from '../../utils/core/lang/read-doc.ts';
import type { Analysis } from '../../utils/core/model/analysis.ts';
import { NO_ATTRIBUTION } from '../../utils/core/model/attribution.ts';
import type { DateMention } from '../../utils/core/model/date.ts';
import type { EntityType, Mention } from '../../utils/core/model/entity.ts';
import type { Figure } from '../../utils/core/model/figure.ts';
import { type Span, stretchAround } from '../../utils/core/model/span.ts';
import { qualifyFigure } from '../../utils/core/relations/qualify-figure.ts';
import { blocksOf } from '../../utils/core/text/doc.ts';

/** Where words stand in a text, from `after` on. A test that names words the text lacks is wrong. */
export function spanIn(text: string, words: string, after = 0): Span {
  const at = text.indexOf(words, after);
  if (at < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return [at, at + words.length];
}

/** A figure over the given words; a point value unless `low` and `high` say otherwise. */
export function figureIn(text: string, words: string, parts: Partial<Figure> & { value?: number | null } = {}): Figure {
  const value = parts.value ?? null;
  const span = spanIn(text, words);
  return {
    span,
    kind: 'count',
    value,
    low: value,
    high: value,
    bound: '=',
    change: null,
    unit: null,
    of: null,
    measure: null,
    subject: null,
    asOf: null,
    attribution: NO_ATTRIBUTION,
    modality: 'asserted',
    scope: [],
    clause: span,
    implied: [],
    rule: 'test/figure',
    ...parts,
  };
}

/** A resolved date over the given words; `iso` a day, month or year. */
export function dateIn(text: string, words: string, iso: string, parts: Partial<DateMention> = {}): DateMention {
  const start = `${iso}-01-01`.slice(0, 10);
  const end = iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-28` : iso;
  return { span: spanIn(text, words), timex: iso, start, end, rule: 'test/date', ...parts };
}

/** Every place a known name stands in a text. Names map to their type; the entity's id is the name in lower case, or the id after a colon: `facility:cecot`. */
export function mentionsIn(
  text: string,
  names: Readonly<Record<string, EntityType | `${EntityType}:${string}`>>,
): Mention[] {
  const mentions: Mention[] = [];
  for (const [name, kind] of Object.entries(names)) {
    const [type, entity = name.toLowerCase()] = kind.split(':') as [EntityType, string | undefined];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      mentions.push({
        span: [at, at + name.length],
        type,
        entity,
        form: /^the /i.test(name) ? 'description' : 'name',
        rule: 'test/name',
      });
    }
  }
  const outer = mentions.filter(
    (one) => !mentions.some((other) => other !== one && other.span[0] <= one.span[0] && other.span[1] >= one.span[1]),
  );
  return outer.sort((a, b) => a.span[0] - b.span[0]);
}

/** What was read from a text, for the checks; and its sentences, for the view. */
export function readingOf(
  text: string,
  parts: Partial<Checkable> & { published?: string | null; lang?: string } = {},
): Checkable & Pick<Analysis, 'sentences' | 'terms'> {
  const { published = '2025-02-05', lang = 'en', ...rest } = parts;
  const doc = readDoc(text, lang);
  const passed = { mentions: rest.mentions ?? [], dates: rest.dates ?? [] };
  const figures = (rest.figures ?? []).map((figure) => ({
    ...figure,
    ...qualifyFigure(doc, figure, stretchAround(doc.sentences, figure.span), passed),
  }));
  return {
    doc,
    sentences: doc.sentences,
    terms: [],
    page: null,
    article: {
      url: 'https://news.example/story',
      title: 'A story',
      authors: [],
      published,
      modified: null,
      publisher: { name: 'The Example', domain: 'news.example' },
      lang,
      text,
      blocks: blocksOf(text),
      links: [],
    },
    mentions: [],
    entities: [],
    ties: [],
    dates: [],
    claims: [],
    ...rest,
    figures,
  };
}
