import type { Analysis } from '../model/analysis.ts';
import type { Entity } from '../model/entity.ts';
import type { Message, MessageArg } from '../model/note.ts';
import { ageOf } from './age.ts';
import { originsOf } from './figure-origins.ts';
import type { KeyFigure } from './key-figures.ts';
import { measureMessage } from './measure-message.ts';
import { dateArg, saying, ui } from './words.ts';

const KEY_NAMES = 3;
const KEY_FIGURES = 3;
/** Relations that are counted, what a reader would not expect first. */
const COMPARED = ['differs', 'newer', 'older', 'matches'] as const;

/**
 * What a story rests on, in three to five sentences put together from what was read: who it is about, its main figures,
 * where its figures come from, how old it and they are, and how they stand to what is on record. `today` is an ISO day; null leaves the age out.
 */
export function restsOn(
  analysis: Analysis,
  main: readonly Entity[],
  figures: readonly KeyFigure[],
  today: string | null,
): Message[] {
  return [
    ...whoIsInIt(analysis, main),
    ...mainFigures(figures),
    ...whereFrom(analysis),
    ...howOld(analysis, today),
    ...compared(analysis),
  ];
}

/** The names the story is most about, with the office it gives them; beside the first countries and peoples are left out. */
function whoIsInIt({ claims }: Analysis, main: readonly Entity[]): Message[] {
  const offices = new Map(claims.flatMap((claim) => (claim.kind === 'role' ? [[claim.holder, claim.office]] : [])));
  const actors = main.filter(({ type }, index) => index === 0 || (type !== 'place' && type !== 'group'));
  const names = actors.slice(0, KEY_NAMES).map(({ id, name }): MessageArg => {
    const office = offices.get(id);
    return office ? saying(ui('name_as', name, office)) : { kind: 'text', text: name };
  });
  return names.length ? [ui('overview_about', { kind: 'list', items: names })] : [];
}

/** The weightiest figures; what they are all about is said once. */
function mainFigures(figures: readonly KeyFigure[]): Message[] {
  const shown = figures.slice(0, KEY_FIGURES);
  const first = shown[0];
  if (!first) return [];
  const items = shown.map(({ row }) => saying(ui('figure_as', saying(measureMessage(row.measure!)), row.words)));
  const list: MessageArg = { kind: 'list', items };
  const together = first.subject !== null && shown.every(({ subject }) => subject === first.subject);
  return [together ? ui('overview_figures_on', first.subject, list) : ui('overview_main_figures', list)];
}

function whereFrom(analysis: Analysis): Message[] {
  const items = Object.entries(originsOf(analysis)).flatMap(([origin, count]) =>
    count ? [saying(ui(`origin_${origin}`, count))] : [],
  );
  return items.length
    ? [ui('overview_origins', saying(ui('count_figures', analysis.figures.length)), { kind: 'list', items })]
    : [];
}

/** When the story came out, and of when the figures it dates are. */
function howOld({ article, figures }: Analysis, today: string | null): Message[] {
  const published = article?.published?.slice(0, 10) ?? null;
  const age = published && today ? ageOf(published, today) : null;
  const dated = figures.flatMap(({ asOf }) => asOf ?? []).sort();
  const [first, last] = [dated[0], dated.at(-1)];
  const parts = [
    ...(published
      ? [
          age
            ? ui('overview_published_aged', dateArg(published), saying(age))
            : ui('overview_published', dateArg(published)),
        ]
      : []),
    ...(first && last
      ? [
          first === last
            ? ui('overview_dated', dateArg(first))
            : ui('overview_dated_between', dateArg(first), dateArg(last)),
        ]
      : []),
  ];
  const [one, two] = parts;
  return one && two ? [ui('two_sentences', saying(one), saying(two))] : parts;
}

function compared({ notes }: Analysis): Message[] {
  const items = COMPARED.flatMap((relation) => {
    const count = notes.filter((note) => note.relation === relation).length;
    return count ? [saying(ui(`compared_${relation}`, count))] : [];
  });
  return items.length ? [ui('overview_compared', { kind: 'list', items })] : [];
}
