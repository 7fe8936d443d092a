import type { Analysis } from '../model/analysis.ts';
import type { Entity } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import type { KeptFigure, Visit } from '../model/visit.ts';

/** Figures and names kept of one story, and characters of a title or a name. */
const FIGURES = 40;
const NAMES = 12;
const CHARACTERS = 160;

/** What senders add to an address to know who comes from where. */
const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id)(?:=|$)/;

const KINDS: ReadonlySet<Figure['kind']> = new Set(['count', 'money', 'percent', 'measure']);

/** What is kept of an article that was read at `at` (milliseconds since 1970) from `url`; null where it gives no figure to hold on to. */
export function visitOf({ article, figures, entities }: Analysis, url: string, at: number): Visit | null {
  if (!article) return null;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const kept = onlyOnes(figures.flatMap((figure) => keepFigure(figure, byId) ?? [])).slice(0, FIGURES);
  if (!kept.length) return null;
  return {
    url: addressOf(article.url ?? url),
    title: (article.title ?? '').slice(0, CHARACTERS),
    publisher: article.publisher?.name.slice(0, CHARACTERS) ?? null,
    published: article.published,
    at,
    figures: kept,
    names: entities
      .toSorted((a, b) => b.salience - a.salience)
      .slice(0, NAMES)
      .map((entity) => nameOf(entity).slice(0, CHARACTERS)),
  };
}

/** Where a story stands, whichever place of it was asked for and whatever campaign led there. */
function addressOf(url: string): string {
  const [address = '', query = ''] = url.replace(/#.*$/, '').split('?', 2);
  const asked = query.split('&').filter((part) => part && !CAMPAIGN.test(part));
  return asked.length ? `${address}?${asked.join('&')}` : address;
}

const nameOf = ({ wikidata, name }: Entity): string => wikidata ?? name;

/** Only a plain amount that the text states of something named: a plan, a change or a part of it is another quantity each time. */
function keepFigure(figure: Figure, entities: ReadonlyMap<string, Entity>): KeptFigure | null {
  const { kind, measure, value, unit, bound, modality, scope, change } = figure;
  const subject = figure.subject === null ? undefined : entities.get(figure.subject);
  if (!subject || measure === null || value === null || !KINDS.has(kind)) return null;
  if (modality !== 'asserted' || scope.length || change !== null) return null;
  const key = [measure, nameOf(subject), kind, unit ?? ''].join('|').slice(0, 2 * CHARACTERS);
  return { key, measure, subject: subject.name.slice(0, CHARACTERS), value, unit, bound };
}

/** Those whose quantity has one value in the story; a quantity told twice with two values is two things, or two days. */
function onlyOnes(figures: readonly KeptFigure[]): KeptFigure[] {
  const first = new Map<string, KeptFigure>();
  const many = new Set<string>();
  for (const figure of figures) {
    const known = first.get(figure.key);
    if (!known) first.set(figure.key, figure);
    else if (known.value !== figure.value) many.add(figure.key);
  }
  return [...first.values()].filter(({ key }) => !many.has(key));
}
