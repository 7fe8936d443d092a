import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Message, Note, NoteTarget } from '../model/note.ts';
import type { Perspective } from '../model/perspective.ts';
import { contains, type Span, stretchAround } from '../model/span.ts';
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
  const nameOf = (id: string | null) => analysis.entities.find((entity) => entity.id === id)?.name ?? null;
  if (target.figure !== undefined && analysis.figures[target.figure]) {
    const { words, measure, asOf, attribution, perspective } = figureRow(analysis, target.figure);
    const subject = nameOf(analysis.figures[target.figure]!.subject);
    const notes = notesAround(analysis, target.figure);
    return card(
      target,
      {
        words,
        measure: measure === null ? null : measureMessage(measure),
        subject,
        asOf,
        saidBy: attribution.text,
        perspective,
      },
      notes,
      perspective !== null && isWorthMore(analysis, perspective, notes[0]),
    );
  }
  if (target.claim !== undefined && analysis.claims[target.claim]) {
    const { words, attribution, notes } = claimRow(analysis, target.claim);
    const link = linkIn(analysis, analysis.claims[target.claim]!.span);
    return card(target, { words, saidBy: attribution.text, link, isClaim: true }, notes);
  }
  if (target.date !== undefined && analysis.dates[target.date]) {
    const { text = '' } = analysis.article ?? {};
    return card(
      target,
      { words: text.slice(...analysis.dates[target.date]!.span) },
      notesOnDate(analysis, target.date),
    );
  }
  if (target.term !== undefined) return termCard(analysis, background, target.term);
  const entity = analysis.entities.find(({ id }) => id === target.entity);
  if (!entity) return null;
  const { description, pack, notes } = entityRow(analysis, background, entity);
  return card(target, { words: entity.name, description, pack }, notes);
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

/** Address of the first link of the text that stands in a claim's sentence and leads to the web. */
function linkIn({ article, sentences }: Analysis, span: Span): string | null {
  const sentence = stretchAround(sentences, span);
  const link = article?.links.find(({ span: own, href }) => contains(sentence, own) && /^https?:/.test(href));
  return link?.href ?? null;
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
