import type { Analysis } from '../core/model/analysis.ts';
import type { KeptFigure, Visit } from '../core/model/visit.ts';
import { freshVisits, KEPT_VISITS, keepVisit } from '../core/visits/keep-visit.ts';
import { visitOf } from '../core/visits/visit-of.ts';
import { finite, flag, listOf, type Mend, objectOf, oneOf, orNull, text } from './mend.ts';
import { defineItem } from './stored-item.ts';

/** Whether the figures of what is read are remembered: not until the reader says so. */
export const rememberItem = defineItem<boolean>('local', 'remember', { fallback: false, mend: flag });

const figure: Mend<KeptFigure> = objectOf<KeptFigure>({
  key: text,
  measure: text,
  subject: text,
  value: finite,
  unit: orNull(text),
  bound: oneOf('=', '~', '>', '<'),
});

const visits = listOf<Visit>(
  objectOf<Visit>({
    url: text,
    title: text,
    publisher: orNull(text),
    published: orNull(text),
    at: finite,
    figures: listOf(figure),
    names: listOf(text),
  }),
);

/** The stories that are remembered, oldest first. */
export const visitsItem = defineItem<readonly Visit[]>('local', 'visits', {
  fallback: [],
  mend: (value) => visits(value)?.slice(-KEPT_VISITS),
  asText: true,
});

/** Remembers what was read just now, where the reader wants it. */
export async function rememberVisit(analysis: Analysis, url: string, now: number): Promise<void> {
  if (!(await rememberItem.get())) return;
  const visit = visitOf(analysis, url, now);
  if (visit) await visitsItem.set(keepVisit(await visitsItem.get(), visit));
}

/** Remembers from now on, or no more; then all that was remembered goes. */
export async function setRemember(on: boolean): Promise<void> {
  await rememberItem.set(on);
  if (!on) await forgetVisits();
}

/** Forgets all that is remembered. */
export const forgetVisits = (): Promise<void> => visitsItem.set([]);

/** Forgets what is too old: a reader who reads nothing keeps nothing. */
export async function forgetOldVisits(now: number): Promise<void> {
  const kept = await visitsItem.get();
  const fresh = freshVisits(kept, now);
  if (fresh.length < kept.length) await visitsItem.set(fresh);
}
