import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/note.ts';
import { ageOf } from './age.ts';
import { type Backdrop, backdropOf } from './backdrop.ts';
import { type EntityRow, entityRow } from './entity-groups.ts';
import { type Bar, groupFigures } from './figure-groups.ts';
import { type FindingRow, findingRow } from './finding-rows.ts';
import { type TermRow, termRows } from './term-rows.ts';
import { type TimelineDay, timelineOf } from './timeline.ts';

/** What a reader of the article did not know, on one screen. What is empty leaves no trace. */
export interface Brief {
  readonly findings: readonly FindingRow[];
  /** Findings that are listed under Figures only. */
  readonly more: number;
  readonly bar: { readonly subject: string | null; readonly bar: Bar } | null;
  /** Background of the scene, where the findings are few or hold no picture. */
  readonly backdrop: Backdrop | null;
  /** Those the records know, the most spoken of first. */
  readonly known: readonly EntityRow[];
  /** Names nothing is on record of. */
  readonly alsoNamed: readonly string[];
  readonly alsoNamedMore: number;
  /** Words of the story that a reader may stumble over. */
  readonly terms: readonly TermRow[];
  readonly timeline: readonly TimelineDay[];
  /** How old the story is, where it is old and something newer is on record; else null. */
  readonly aged: Message | null;
}

const FINDINGS = 3;
/** What is worth less, such as an amount in another unit, is not brought up: it stands with its figure. */
const LEAST_WORTH = 0.3;
const OF_ONE_SUBJECT = 2;
/** With fewer findings than this there is room for the background of the scene. */
const ENOUGH_FINDINGS = 2;
const KNOWN = 5;
const ALSO_NAMED = 4;
/** Dates beside the story's own before a line of them says anything. */
const LEAST_DATES = 2;
const OLD_DAYS = 90;
const DAY_MS = 86_400_000;

/** `today` is an ISO day; null leaves the age of the story out. */
export function briefOf(analysis: Analysis, background: Background, today: string | null): Brief {
  const shown = firstFindings(analysis);
  const withBar = groupFigures(analysis, background).find(({ bar }) => bar !== null);
  const timeline = timelineOf(analysis, background);
  const authors = analysis.article?.authors ?? [];
  const named = [...analysis.entities]
    .filter(({ name }) => !authors.includes(name))
    .sort((a, b) => b.salience - a.salience);
  const known = named.filter(({ id }) => isKnown(background, id));
  const unknown = named.filter(({ id }) => !isKnown(background, id));
  const findings = shown.map((finding) => findingRow(analysis, background, finding));
  const hasPicture = findings.some(({ series }) => series !== null) || withBar !== undefined;
  return {
    findings,
    more: analysis.findings.length - shown.length,
    bar: withBar?.bar ? { subject: withBar.name, bar: withBar.bar } : null,
    backdrop: shown.length < ENOUGH_FINDINGS || !hasPicture ? backdropOf(analysis, background) : null,
    known: known.slice(0, KNOWN).map((entity) => entityRow(analysis, background, entity)),
    alsoNamed: unknown.slice(0, ALSO_NAMED).map(({ name }) => name),
    alsoNamedMore: Math.max(0, unknown.length - ALSO_NAMED),
    terms: termRows(analysis, background),
    timeline: timeline.length > LEAST_DATES ? timeline : [],
    aged: agedNotice(analysis, today),
  };
}

/** Whether the records say anything of an entity. */
const isKnown = ({ about }: Background, id: string): boolean => about[id] !== undefined;

/** The best, one a figure and few of one subject: three of one thing are one. */
function firstFindings({ findings, figures }: Analysis): Finding[] {
  const figuresTold = new Set<number>();
  const ofSubject = new Map<string, number>();
  const first: Finding[] = [];
  for (const finding of findings.filter(({ worth }) => worth >= LEAST_WORTH)) {
    const { figure } = finding.about;
    const subject = subjectOf(finding, figures);
    const told = subject === null ? 0 : (ofSubject.get(subject) ?? 0);
    if (told >= OF_ONE_SUBJECT || (figure !== undefined && figuresTold.has(figure))) continue;
    if (figure !== undefined) figuresTold.add(figure);
    if (subject !== null) ofSubject.set(subject, told + 1);
    first.push(finding);
    if (first.length === FINDINGS) break;
  }
  return first;
}

/** Whom a finding is about: the entity itself, or whose its figure is. */
const subjectOf = ({ about: { figure, entity } }: Finding, figures: Analysis['figures']): string | null =>
  entity ?? (figure === undefined ? null : figures[figure]?.subject) ?? null;

function agedNotice({ article, findings }: Analysis, today: string | null): Message | null {
  const published = article?.published?.slice(0, 10) ?? null;
  if (!published || !today || (Date.parse(today) - Date.parse(published)) / DAY_MS < OLD_DAYS) return null;
  const isNewer = findings.some(({ relation, kind }) => relation === 'newer' || kind === 'since-then');
  return isNewer ? ageOf(published, today) : null;
}
