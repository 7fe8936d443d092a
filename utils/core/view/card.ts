import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Figure } from '../model/figure.ts';
import type { Message, Note, NoteTarget } from '../model/note.ts';
import type { Perspective } from '../model/perspective.ts';
import { claimLink } from './claim-link.ts';
import { claimRow } from './claim-rows.ts';
import { entityRow } from './entity-groups.ts';
import { figureRow } from './figure-groups.ts';
import { measureMessage } from './measure-message.ts';
import { noteKey, notesAround, notesOnDate, speaks } from './note-rows.ts';
import { termRow } from './term-rows.ts';

/** What a card shows of one mark: four lines. */
export interface Card {
  readonly target: NoteTarget;
  /** What was read, in the article's words. */
  readonly words: string;
  /** Measure and subject of a figure, or what an entity is. */
  readonly measure: Message | null;
  readonly subject: string | null;
  readonly description: Message | null;
  /** Title of the imported pack that alone knows the entity. */
  readonly pack: string | null;
  readonly asOf: string | null;
  /** Who says so, in the article's words; null where nobody is named. */
  readonly saidBy: string | null;
  /** The note worth most; none where the perspective is worth more. */
  readonly notes: readonly Note[];
  /** What the figure is put beside, where no note is worth more: a card has room for one thing. */
  readonly perspective: Perspective | null;
  /** Where the text itself leads for a claim: the first link of its sentence; null where there is none. */
  readonly link: string | null;
  /** A claim: where nothing settles it, the card says that it is worth checking. */
  readonly isClaim: boolean;
  /** Notes left for the panel. */
  readonly more: number;
}

/** A card is read in passing: the most telling note, the rest in the panel. */
const CARD_NOTES = 1;
/** Ways out of a card. */
const CARD_SOURCES = 2;

/** The card of a mark; null where the analysis holds no such thing. */
export function cardOf(analysis: Analysis, background: Background, target: NoteTarget): Card | null {
  const { figure, claim, date, entity, term } = target;
  if (figure !== undefined) return figureCard(analysis, target, figure);
  if (claim !== undefined) return claimCard(analysis, target, claim);
  if (date !== undefined) return dateCard(analysis, target, date);
  if (term !== undefined) return termCard(analysis, background, term);
  const named = analysis.entities.find(({ id }) => id === entity);
  if (!named) return null;
  const { description, pack, notes } = entityRow(analysis, background, named);
  return card(target, { words: named.name, description, pack }, notes);
}

function figureCard(analysis: Analysis, target: NoteTarget, index: number): Card | null {
  const figure = analysis.figures[index];
  if (!figure) return null;
  const { words, perspective } = figureRow(analysis, index);
  const notes = notesAround(analysis, index);
  return card(
    target,
    { words, ...countedBy(analysis, figure), saidBy: figure.attribution.text, perspective },
    notes,
    perspective !== null && isWorthMore(analysis, perspective, notes[0]),
  );
}

/** Who says it, what it counts, and where the text leads for it. */
function claimCard(analysis: Analysis, target: NoteTarget, index: number): Card | null {
  const claim = analysis.claims[index];
  if (!claim) return null;
  const { words, attribution, notes } = claimRow(analysis, index);
  const counted = claim.figures.flatMap((at) => analysis.figures[at] ?? []).find(({ measure }) => measure !== null);
  const link = claimLink(analysis, claim.span);
  return card(
    target,
    { words, ...(counted && countedBy(analysis, counted)), saidBy: attribution.text, link, isClaim: true },
    notes,
  );
}

function dateCard(analysis: Analysis, target: NoteTarget, index: number): Card | null {
  const date = analysis.dates[index];
  const words = date && analysis.article?.text.slice(...date.span);
  return words ? card(target, { words }, notesOnDate(analysis, index)) : null;
}

/** What a figure measures, of whom and when. */
function countedBy(
  { entities }: Analysis,
  { measure, subject, asOf }: Figure,
): Pick<Card, 'measure' | 'subject' | 'asOf'> {
  return {
    measure: measure === null ? null : measureMessage(measure),
    subject: entities.find(({ id }) => id === subject)?.name ?? null,
    asOf,
  };
}

/** What a term of the story means. */
function termCard({ article, terms }: Analysis, background: Background, index: number): Card | null {
  const mention = terms[index];
  const row = mention && termRow(index, mention.term, background.terms);
  if (!row) return null;
  return card({ term: index }, { words: article?.text.slice(...mention.span) ?? '', description: row.text }, []);
}

/** Whether what a figure is put beside is worth more to the reader than the best note on it. */
function isWorthMore({ findings }: Analysis, { figure, family }: Perspective, note: Note | undefined): boolean {
  const key = note && noteKey(note);
  const best = findings.find(
    ({ by, about, message }) =>
      (by === family && about.figure === figure) || noteKey({ check: by, about, message }) === key,
  );
  return best?.by === family;
}

function card(
  target: NoteTarget,
  parts: Pick<Card, 'words'> &
    Partial<
      Pick<
        Card,
        'measure' | 'subject' | 'description' | 'pack' | 'asOf' | 'saidBy' | 'perspective' | 'link' | 'isClaim'
      >
    >,
  notes: readonly Note[],
  perspectiveFirst = false,
): Card {
  const telling = notes.filter(speaks);
  const room = perspectiveFirst ? 0 : CARD_NOTES;
  const shown = (telling.length ? telling : notes).slice(0, room).map((note): Note => {
    const [first, ...others] = note.sources;
    return { ...note, sources: [first, ...others.slice(0, CARD_SOURCES - 1)] };
  });
  return {
    target,
    measure: null,
    subject: null,
    description: null,
    pack: null,
    asOf: null,
    saidBy: null,
    link: null,
    isClaim: false,
    ...parts,
    perspective: telling.length && !perspectiveFirst ? null : (parts.perspective ?? null),
    notes: shown,
    more: notes.length - shown.length,
  };
}
