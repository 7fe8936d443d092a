import type { Finding, FindingKind } from '../model/finding.ts';
import type { Note } from '../model/note.ts';
import type { Perspective } from '../model/perspective.ts';
import { isConversion, type Weighed, worthOf } from './worth.ts';

/** By the first part of the id of what wrote it, where that tells more than whether it is a note or a perspective. */
const KINDS: Readonly<Record<string, FindingKind>> = {
  follows: 'follows',
  itself: 'article-against-itself',
  since: 'since-then',
  perspective: 'perspective',
  'number-kind': 'number-kind',
};
/** Who is or was in office is shown beside the name, and is no finding. */
const TAGS: ReadonlySet<string> = new Set(['check/role-on-record']);
/** That these hold is no news: since when somebody is in office. */
const ROUTINE: ReadonlySet<string> = new Set(['check/date-against-record']);
/** What says in other words what another one has said of the same figure. */
const SAID_BY: Readonly<Record<string, string>> = { 'perspective/part-of-stated': 'follows/how-many' };
/** More than these of one figure, and of conversions in one article, are noise. */
const MOST_OF_A_TARGET = 2;
const MOST_CONVERSIONS = 3;

/**
 * Notes and perspectives as one list, best first: what the reader is shown. Leaves out what only says that nothing was found, what
 * merely confirms an office or a conversion, what was said already, and all beyond the best two of one figure.
 */
export function findFindings(
  reading: Weighed,
  notes: readonly Note[],
  perspectives: readonly Perspective[],
): Finding[] {
  const candidates = [...notes.filter(isFinding).map(fromNote), ...perspectives.map(fromPerspective)]
    .map((draft): Finding => ({ ...draft, worth: worthOf(draft, reading) }))
    .sort((a, b) => b.worth - a.worth);
  const by = new Set(notes.map(({ check, about }) => `${check} ${about.figure}`));
  const told = new Set<string>();
  const ofTarget = new Map<string, number>();
  let conversions = 0;
  return candidates.filter(({ about, message, relation, sources, by: id }) => {
    if (by.has(`${SAID_BY[id]} ${about.figure}`)) return false;
    const words = JSON.stringify([relation, message, sources.find(({ pack }) => pack)?.pack ?? null]);
    const target = JSON.stringify(about);
    const count = ofTarget.get(target) ?? 0;
    if (told.has(words) || count >= MOST_OF_A_TARGET) return false;
    if (isConversion(id) && ++conversions > MOST_CONVERSIONS) return false;
    told.add(words);
    ofTarget.set(target, count + 1);
    return true;
  });
}

function isFinding({ check, relation }: Note): boolean {
  if (relation === 'not-found' || relation === 'unchecked') return false;
  return !TAGS.has(check) && (relation !== 'matches' || !(ROUTINE.has(check) || isConversion(check)));
}

function fromNote({ about, check, relation, message, sources }: Note): Omit<Finding, 'worth'> {
  return {
    about,
    kind: KINDS[check.split('/', 1)[0] ?? ''] ?? 'note',
    by: check,
    relation,
    message,
    working: [],
    sources,
  };
}

function fromPerspective({ figure, family, message, working, sources }: Perspective): Omit<Finding, 'worth'> {
  const kind = KINDS[family.split('/', 1)[0] ?? ''] ?? 'perspective';
  return { about: { figure }, kind, by: family, relation: null, message, working, sources };
}
