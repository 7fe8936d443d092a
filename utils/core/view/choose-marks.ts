import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Density } from '../model/display.ts';
import type { Mark } from '../model/mark.ts';
import type { NoteTarget } from '../model/note.ts';
import { bySpan, contains, type Span } from '../model/span.ts';
import { blockAt } from './block-at.ts';
import { termRows } from './term-rows.ts';

/** A place that is marked. */
export type Place = Pick<Mark, 'id' | 'kind' | 'span'>;

type About = Background['about'];
type Terms = Background['terms'];

/** What `low` marks at most in one article. */
const LOW_MOST = 12;
/** Claims worth checking that are marked at `medium`, and how much they must be worth it. */
const CLAIMS = 5;
const CLAIM_SCORE = 0.6;
/** Of a claim no more words than these are marked: its number or its first words. */
const WORDS_OF_CLAIM = 6;
/** One mark for so many characters of text, some sixty words: a text underlined from end to end marks nothing. */
const CHARACTERS_A_MARK = 360;
const LEAST_NAMES = 4;

/**
 * Which places of an article are marked, in reading order. `low`: findings; `medium`: beside them the first mention of names that
 * something is on record of, the most spoken of, terms that are explained, and up to five claims worth checking; `high`: all that was read. Headings are never marked.
 */
export function chooseMarks(analysis: Analysis, about: About, density: Density, terms: Terms = {}): Place[] {
  const blocks = analysis.article?.blocks ?? [];
  const isText = ({ span }: Place) => blockAt(blocks, span[0])?.kind !== 'heading';
  const findings = findingMarks(analysis).filter(isText).sort(bySpan);
  if (density === 'low') return findings.slice(0, LOW_MOST);
  const isFree = ({ span }: Place) => !findings.some((mark) => overlaps(mark.span, span));
  const others =
    density === 'medium'
      ? mediumMarks(analysis, { about, terms }, isText, findings.length)
      : [...allMarks(analysis), ...termMarks(analysis, terms)].filter(isText);
  return [...findings, ...others.filter(isFree)].sort(bySpan);
}

/** What a mark is of, by its id; null where the analysis holds no such thing. */
export function targetOf(analysis: Analysis, mark: string): NoteTarget | null {
  const [, list, place] = /^(figure|claim|date|mention|term):(\d{1,6})$/.exec(mark) ?? [];
  const index = Number(place);
  if (list === 'figure') return analysis.figures[index] ? { figure: index } : null;
  if (list === 'claim') return analysis.claims[index] ? { claim: index } : null;
  if (list === 'date') return analysis.dates[index] ? { date: index } : null;
  if (list === 'term') return analysis.terms[index] ? { term: index } : null;
  const entity = list === 'mention' ? analysis.mentions[index]?.entity : null;
  return entity ? { entity } : null;
}

/** Where something stands in the text: for an entity where it is named first. */
export function spanOf(analysis: Analysis, { figure, claim, date, entity, term }: NoteTarget): Span | null {
  if (figure !== undefined) return analysis.figures[figure]?.span ?? null;
  if (claim !== undefined) return analysis.claims[claim]?.span ?? null;
  if (date !== undefined) return analysis.dates[date]?.span ?? null;
  if (term !== undefined) return analysis.terms[term]?.span ?? null;
  return analysis.mentions.find((mention) => mention.entity === entity)?.span ?? null;
}

/** One mark for each place that a finding is about; of places that overlap the one of the better finding. */
function findingMarks(analysis: Analysis): Place[] {
  const marks: Place[] = [];
  for (const { about } of analysis.findings) {
    const place = placeOf(analysis, about);
    if (place && !marks.some(({ span }) => overlaps(span, place.span))) marks.push(place);
  }
  return marks;
}

function placeOf(analysis: Analysis, { figure, claim, date, entity }: NoteTarget): Place | null {
  if (figure !== undefined) return place(`figure:${figure}`, analysis.figures[figure]?.span);
  if (claim !== undefined) return place(`claim:${claim}`, claimSpan(analysis, claim));
  if (date !== undefined) return place(`date:${date}`, analysis.dates[date]?.span);
  const mention = analysis.mentions.findIndex((one) => one.entity === entity);
  return place(`mention:${mention}`, analysis.mentions[mention]?.span);
}

const place = (id: string, span: Span | null | undefined): Place | null =>
  span ? { id, kind: 'finding', span } : null;

/** The words of a claim that stand for it: its figure, its date, else its first few words. */
function claimSpan({ claims, figures, dates, article }: Analysis, index: number): Span | null {
  const claim = claims[index];
  if (!claim) return null;
  const figure = claim.figures.map((at) => figures[at]?.span).find((span) => span && contains(claim.span, span));
  const date = claim.kind === 'date' ? dates[claim.date]?.span : undefined;
  if (figure ?? date) return figure ?? date ?? null;
  const words = (article?.text ?? '').slice(...claim.span).matchAll(/\S+/g);
  let end = claim.span[0];
  let count = 0;
  for (const word of words) {
    if (++count > WORDS_OF_CLAIM) break;
    end = claim.span[0] + word.index + word[0].length;
  }
  return [claim.span[0], end];
}

/** Claims, the terms shown, and names in what room they and the `marked` findings leave. */
function mediumMarks(
  analysis: Analysis,
  { about, terms }: { readonly about: About; readonly terms: Terms },
  isText: (place: Place) => boolean,
  marked: number,
): Place[] {
  const claims = claimPlaces(analysis, (index) => claimSpan(analysis, index))
    .filter((one) => one.score >= CLAIM_SCORE && isText(one))
    .sort((a, b) => b.score - a.score)
    .slice(0, CLAIMS)
    .map(({ id, kind, span }): Place => ({ id, kind, span }));
  const names = knownNames(analysis, about, marked + claims.length).filter(
    (name) => isText(name) && !claims.some(({ span }) => overlaps(span, name.span)),
  );
  const explained = termMarks(analysis, terms).filter(
    (term) => isText(term) && ![...claims, ...names].some(({ span }) => overlaps(span, term.span)),
  );
  return [...claims, ...names, ...explained.slice(0, Math.max(1, roomFor(analysis, marked + claims.length)))];
}

/** Terms that are explained, the best first. */
function termMarks(analysis: Analysis, terms: Terms): Place[] {
  return termRows(analysis, { terms }).flatMap(({ index }): Place[] => {
    const span = analysis.terms[index]?.span;
    return span ? [{ id: `term:${index}`, kind: 'entity', span }] : [];
  });
}

/** How many more marks the text bears beside those `marked`. */
const roomFor = ({ article }: Analysis, marked: number): number =>
  Math.floor((article?.text.length ?? 0) / CHARACTERS_A_MARK) - marked;

/** First mentions of those on record that are no link and not the publisher's own name: the most spoken of, as many as the text bears. */
function knownNames(analysis: Analysis, about: About, marked: number): Place[] {
  const { mentions, entities, article } = analysis;
  const most = Math.max(LEAST_NAMES, roomFor(analysis, marked));
  const rank = new Map(
    [...entities].sort((a, b) => b.salience - a.salience).map(({ id, name }, at) => [id, { at, name }]),
  );
  const seen = new Set<string>();
  return mentions
    .flatMap(({ span, entity, form }, index): (Place & { readonly at: number })[] => {
      if (!entity || form !== 'name' || seen.has(entity) || about[entity] === undefined) return [];
      const known = rank.get(entity);
      if (!known || known.name === article?.publisher?.name) return [];
      if (article?.links.some((link) => overlaps(link.span, span))) return [];
      seen.add(entity);
      return [{ id: `mention:${index}`, kind: 'entity', span, at: known.at }];
    })
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ id, kind, span }) => ({ id, kind, span }));
}

const claimPlaces = ({ claims }: Analysis, spanOfClaim: (index: number) => Span | null) =>
  claims.flatMap(({ score }, index): (Place & { readonly score: number })[] => {
    const span = spanOfClaim(index);
    return span ? [{ id: `claim:${index}`, kind: 'claim', span, score }] : [];
  });

function allMarks(analysis: Analysis): Place[] {
  return [
    ...analysis.figures.map(({ span }, index): Place => ({ id: `figure:${index}`, kind: 'figure', span })),
    ...claimPlaces(analysis, (index) => analysis.claims[index]?.span ?? null).map(
      ({ id, kind, span }): Place => ({ id, kind, span }),
    ),
    ...analysis.mentions.flatMap(({ span, entity, form }, index): Place[] =>
      entity && form === 'name' ? [{ id: `mention:${index}`, kind: 'entity', span }] : [],
    ),
  ];
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
