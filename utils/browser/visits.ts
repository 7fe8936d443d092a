import type { Analysis } from '../core/model/analysis.ts';
import type { KeptFigure, Visit } from '../core/model/visit.ts';
import { freshVisits, KEPT_VISITS, keepVisit } from '../core/visits/keep-visit.ts';
import { visitOf } from '../core/visits/visit-of.ts';
import { browser } from './browser.ts';
import { finite, flag, listOf, type Mend, objectOf, oneOf, orNull, text } from './mend.ts';
import { hostOf } from './site-rules.ts';
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

let writing: Promise<void> = Promise.resolve();

/** Changes what is remembered, one change after the other: of two pages read at once both are kept. */
function change(next: (kept: readonly Visit[]) => readonly Visit[]): Promise<void> {
  const done = writing.then(async () => {
    const kept = await visitsItem.get();
    const changed = next(kept);
    if (changed === kept) return;
    // Nothing remembered leaves nothing behind.
    await (changed.length ? visitsItem.set(changed) : browser.storage.local.remove(visitsItem.key));
  });
  writing = done.catch(() => undefined);
  return done;
}

/** Remembers what was read just now, where the reader wants it. */
export async function rememberVisit(analysis: Analysis, url: string, now: number): Promise<void> {
  if (!(await rememberItem.get())) return;
  const visit = visitOf(analysis, url, now);
  if (visit) await change((kept) => keepVisit(kept, visit));
  // Switched off while it was written: then nothing stays.
  if (!(await rememberItem.get())) await forgetVisits();
}

/** Remembers from now on, or no more; then all that was remembered goes. */
export async function setRemember(on: boolean): Promise<void> {
  await rememberItem.set(on);
  if (!on) await forgetVisits();
}

/** Forgets all that is remembered. */
export const forgetVisits = (): Promise<void> => change(() => []);

/** Forgets what is too old: a reader who reads nothing keeps nothing. */
export const forgetOldVisits = (now: number): Promise<void> =>
  change((kept) => {
    const fresh = freshVisits(kept, now);
    return fresh.length < kept.length ? fresh : kept;
  });

/** Forgets what was read on sites that must never be read. */
export const forgetVisitsOf = (hosts: readonly string[]): Promise<void> =>
  change((kept) => {
    const others = kept.filter(({ url }) => !hosts.includes(hostOf(url) ?? ''));
    return others.length < kept.length ? others : kept;
  });
