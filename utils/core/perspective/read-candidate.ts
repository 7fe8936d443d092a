import type { Checkable } from '../checks/check.ts';
import { yearOf } from '../checks/record/value-at.ts';
import { between } from '../checks/support/between.ts';
import { sentenceOf } from '../checks/support/sentence-of.ts';
import { languageOf } from '../lang/languages.ts';
import type { PerspectiveWords } from '../lang/perspective-words.ts';
import type { Article } from '../model/article.ts';
import type { Mention } from '../model/entity.ts';
import type { Figure, FigureKind } from '../model/figure.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { tightestAround, within } from '../text/in-span.ts';
import type { Candidate, Place } from './candidate.ts';
import { countryById, findPlace } from './find-place.ts';

/** What the whole story says of each of its figures. */
export interface Story {
  readonly scene: Place | null;
  /** Whether it opens with harm to people. */
  readonly harmStory: boolean;
  readonly publishedIn: string | null;
  /** How often each country is named. */
  readonly countries: ReadonlyMap<string, number>;
}

/** Kinds with a size of their own; a score, a rank or an age is compared with nothing. */
const KINDS: ReadonlySet<FigureKind> = new Set([
  'count',
  'money',
  'measure',
  'percent',
  'fraction',
  'ratio',
  'duration',
]);

type Read = Pick<Checkable, 'article' | 'doc' | 'mentions' | 'figures' | 'ties'>;

/** What families need to know of a figure; null where its value or its words are not sure. */
export function readCandidate(reading: Read, index: number, knowledge: Knowledge, story: Story): Candidate | null {
  const { article, doc, figures } = reading;
  const figure = figures[index];
  const is = article && languageOf(article.lang)?.perspective;
  if (!article || !is || !figure || !isSized(figure)) return null;
  const { value, unit, span } = figure;
  const [start, end] = sentenceOf(doc, span);
  const sentence = article.text.slice(start, end);
  const inSentence = within(reading.mentions, start, end).filter(isTelling);
  const time = timeOf(figure, article, sentence);
  return {
    figure,
    value,
    property: figure.measure,
    lang: article.lang.slice(0, 2),
    is,
    noun: unit?.toLowerCase().split(/[ -]/).at(-1) ?? '',
    words: article.text.slice(...span),
    sentence,
    before: article.text.slice(start, span[0]),
    after: article.text.slice(span[1], end),
    place: time.timely ? placeOf(figure, reading, { sentence, inSentence, is }, knowledge) : null,
    scene: time.timely && isOfScene(figure, inSentence) ? story.scene : null,
    publishedIn: story.publishedIn,
    countries: story.countries,
    people: time.timely ? peopleOf(figure, inSentence, knowledge) : null,
    harmStory: story.harmStory,
    whole: figure.of === null ? null : (figures[figure.of] ?? null),
    changeTold: reading.ties.some(
      (tie) =>
        tie.kind === 'from-to' && tie.from !== null && [tie.change, tie.from.figure, tie.to.figure].includes(index),
    ),
    restated: isRestated(reading, index),
    quoted: tightestAround(doc.quotations, span) !== null,
    ...time,
    mentions: inSentence,
  };
}

/** A point value above nothing, of something that has a size. */
const isSized = (figure: Figure): figure is Figure & { value: number } =>
  figure.value !== null &&
  figure.value > 0 &&
  KINDS.has(figure.kind) &&
  (figure.unit !== null || figure.kind === 'fraction');

/** When a figure was so, and whether nothing around it tells of another time. */
function timeOf(
  { asOf, span }: Figure,
  article: Article,
  sentence: string,
): Pick<Candidate, 'day' | 'year' | 'published' | 'timely'> {
  const day = article.published?.slice(0, 10) ?? null;
  const published = yearOf(day);
  // A year to come is when something falls due, not when it was so.
  const told = yearOf(asOf);
  const year = (told !== null && (published === null || told <= published) ? told : published) ?? 0;
  const block = tightestAround(article.blocks, span)?.span;
  // Without a date of its own a figure is of the article's time, unless its paragraph tells of another.
  const spoken =
    asOf === null && block ? article.text.slice(block[0], Math.min(block[1], block[0] + LONGEST)) : sentence;
  const timely = !yearsIn(spoken).some((other) => Math.abs(other - year) > NEAR_YEARS);
  return { day, year, published, timely };
}

interface Sentence {
  readonly sentence: string;
  readonly inSentence: readonly Mention[];
  readonly is: PerspectiveWords;
}

/** The place named in its sentence or its paragraph that a figure belongs to. */
function placeOf(
  { subject, measure, span }: Figure,
  { article, mentions }: Read,
  { sentence, inSentence, is }: Sentence,
  knowledge: Knowledge,
): Place | null {
  if (!article) return null;
  const block = tightestAround(article.blocks, span)?.span;
  const isShort = block !== undefined && block[1] - block[0] < LONGEST;
  const inParagraph =
    isShort && !is.worldwide.test(sentence) ? within(mentions, ...block).filter(isTelling) : inSentence;
  return findPlace(
    { text: article.text, subject, property: measure, inSentence, inParagraph, apart: is.apart },
    knowledge,
  );
}

/** Whether the figure before or behind says it again: "10 miles (16 km)". */
function isRestated({ doc, figures, ties }: Pick<Checkable, 'doc' | 'figures' | 'ties'>, index: number): boolean {
  if (ties.some((tie) => tie.kind === 'restates' && (tie.first === index || tie.second === index))) return true;
  return [index - 1, index].some((at) => isBracketed(doc.text, figures[at], figures[at + 1]));
}

/** "10 miles, or so it is said (16 km)". */
const isBracketed = (text: string, a: Figure | undefined, b: Figure | undefined): boolean =>
  a !== undefined && b !== undefined && a.kind === b.kind && /^[^.;]{0,24}[([]\s?$/.test(between(text, a, b));

/** The country of a people's name that a figure ends with. */
function peopleOf({ span, kind }: Figure, mentions: readonly Mention[], knowledge: Knowledge): Place | null {
  if (kind !== 'count') return null;
  const named = mentions.find(
    ({ span: [start, end], entity }) => entity !== null && start > span[0] && end === span[1],
  );
  const known = named?.entity ? knowledge.about(named.entity) : null;
  const id = known?.country ? knowledge.country(known.country) : null;
  if (id === null || (named?.type !== 'group' && known?.id !== id)) return null;
  // "Sudrians in Norland" are no part of those who live in Sudria.
  const elsewhere = mentions.some(
    ({ type, entity }) =>
      (type === 'place' || type === 'group') &&
      (entity === null || knowledge.about(entity)?.country !== known?.country),
  );
  return elsewhere ? null : countryById(id, knowledge);
}

/** Nothing in the sentence says that the figure is of anybody or anywhere else. */
const isOfScene = ({ subject }: Figure, mentions: readonly Mention[]): boolean =>
  subject === null && mentions.every(({ type }) => type !== 'place' && type !== 'group' && type !== 'organisation');

/** "The lake" that is nothing on record tells nothing of where it lies. */
const isTelling = ({ form, entity }: Mention): boolean => form === 'name' || entity !== null;

/** A paragraph longer than this, in UTF-16 units, speaks of too much. */
const LONGEST = 2000;

/** A sentence that names another time may be about that. */
const NEAR_YEARS = 2;

const yearsIn = (sentence: string): number[] =>
  [...sentence.matchAll(/(?<![\p{L}\d.,])(1[5-9]|20)\d\d(?![\p{L}\d]|[.,]\d)/gu)].map(([year]) => Number(year));
