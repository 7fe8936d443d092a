import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../../core/knowledge/gazetteer.ts';
import { readDoc } from '../../core/lang/read-doc.ts';
import { choose } from '../../core/linking/choose.ts';
import { CANDIDATE_EVIDENCE, NOBODY_EVIDENCE } from '../../core/linking/evidence.ts';
import { decideNames } from '../../core/linking/link-entities.ts';
import type { Article, Block } from '../../core/model/article.ts';
import type { Span } from '../../core/model/span.ts';
import { findMentions } from '../../core/names/find-mentions.ts';
import type { Names } from '../../core/names/names.ts';

/** Names of one text whose meaning is known. */
export interface LinkedText {
  readonly text: string;
  readonly lang: string;
  readonly published: string | null;
  /** By span as "start|end": the Wikidata id or the record's id meant, null for nobody on record. */
  readonly meant: ReadonlyMap<string, string | null>;
}

/** One name with all it could mean: the values of the evidence for nobody and for each candidate, by id of the evidence. */
export interface LinkCase {
  /** Row that is right: 0 is nobody. */
  readonly right: number;
  readonly rows: readonly ReadonlyMap<string, number>[];
}

/** Licence class A: may be used and passed on. */
const CORPORA = ['el-oke/oke-2015-train.jsonl', 'el-wikifair2/dev.jsonl', 'el-gum/train.jsonl'];

interface Label {
  readonly span: Span;
  readonly qid?: string | null;
  readonly coref?: unknown;
  readonly optional?: unknown;
  readonly parent?: unknown;
}
interface Row {
  readonly text: string;
  readonly evaluation_span?: Span;
  readonly labels?: readonly Label[];
  readonly mentions?: readonly Label[];
}

/** The texts of the corpora with what their names mean. What is marked as optional or as said again is left open. */
export function readLinkedCorpora(folder: string): LinkedText[] {
  return CORPORA.flatMap((path) =>
    readFileSync(join(folder, path), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => linkedText(JSON.parse(line) as Row)),
  );
}

function linkedText({ text, labels, mentions = [], evaluation_span: part = WHOLE }: Row): LinkedText {
  const meant = new Map<string, string | null>();
  for (const label of labels ?? mentions) {
    const { span, qid = null } = label;
    if (isOpen(label) || span[0] < part[0] || span[1] > part[1]) continue;
    const start = /^the /i.test(text.slice(...span)) ? span[0] + 4 : span[0];
    if (qid || labels) meant.set(`${start}|${span[1]}`, qid && /^Q\d+$/.test(qid) ? qid : null);
  }
  return { text, lang: 'en', published: null, meant };
}

const WHOLE: Span = [0, Number.POSITIVE_INFINITY];

/** Said again, optional, or a part of another name. */
const isOpen = ({ coref, optional, parent }: Label): boolean => Boolean(coref || optional) || parent != null;

const NO_PAGE = { url: null, title: null, authors: [], modified: null, publisher: null, links: [] };

/** A line is a paragraph. */
function splitBlocks(text: string): Article['blocks'] {
  const blocks: Block[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g))
    blocks.push({ kind: 'paragraph', span: [index, index + line.length] });
  return blocks;
}

/** What each known name of a text could mean, by the reading as it is. */
export function casesOf({ text, lang, published, meant }: LinkedText, names: Names): LinkCase[] {
  const cases: LinkCase[] = [];
  const article: Article = {
    ...NO_PAGE,
    text,
    lang,
    published,
    blocks: splitBlocks(text),
  };
  const doc = readDoc(text, lang, article.blocks);
  const { gazetteer } = names;
  decideNames(doc, findMentions(doc, names), names, article, (group, candidates, setting) => {
    const known = group.members
      .map(({ first, end }) => `${doc.tokens.starts[first]}|${doc.tokens.ends[end - 1]}`)
      .find((key) => meant.has(key));
    const id = known === undefined ? undefined : meant.get(known);
    if (id !== undefined && candidates.length) {
      const at = candidates.findIndex(({ entity }) => idsOf(entity, gazetteer).includes(id ?? ''));
      const { name, members } = group;
      const rows = [
        valuesOf(NOBODY_EVIDENCE, { name, members, setting, gazetteer }),
        ...candidates.map((one) =>
          valuesOf(CANDIDATE_EVIDENCE, { name, members, setting, gazetteer, candidates, ...one }),
        ),
      ];
      cases.push({ right: at + 1, rows });
    }
    return choose(group, candidates, setting, gazetteer);
  });
  return cases;
}

const idsOf = (entity: number, gazetteer: Gazetteer): (string | null)[] => [
  gazetteer.idOf(entity),
  gazetteer.wikidataOf(entity),
];

function valuesOf<Case>(
  evidence: readonly { readonly id: string; readonly value: (one: Case) => number }[],
  one: Case,
): Map<string, number> {
  const values = new Map<string, number>();
  for (const { id, value } of evidence) {
    const held = value(one);
    if (held !== 0) values.set(id, held);
  }
  return values;
}
