import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Background } from '../../model/background.ts';
import type { Message, Note } from '../../model/note.ts';
import type { Perspective } from '../../model/perspective.ts';
import type { Source } from '../../model/source.ts';
import { textOf } from '../../model/span.ts';
import { spanOf } from '../choose-marks.ts';
import { coverageLine } from '../coverage-line.ts';
import type { FigureGroup, FigureRow } from '../figure-groups.ts';
import { measureMessage } from '../measure-message.ts';
import { type PanelView, viewPanel } from '../panel-view.ts';
import type { Say } from '../say.ts';
import { dateArg, relationWord, typeWord, ui } from '../words.ts';
import { heading, item, type Line, plain } from './report-line.ts';
import { sourceLine } from './source-line.ts';

export interface ReportOptions {
  readonly format: 'text' | 'markdown';
  /** Adds which rule read what, and what was concluded; null for readers. */
  readonly explain: Explanation | null;
  /** Readings the reader has hidden; they are left out already. */
  readonly hidden?: number;
}

/** What is added for whoever improves the rules: a line under a figure and under a claim (by index), and what stands at the end. */
export interface Explanation {
  readonly figure: (index: number) => string;
  readonly claim: (index: number) => string;
  readonly end: readonly Line[];
}

/** Claims less worth checking than this are left out of a reader's report; `--format json` and `--explain` have them all. */
const WORTH_TELLING = 0.5;

/** What the side panel would say, as plain text or Markdown: headline, coverage, figures with their notes and sources, claims, who and where, who says so. */
export function writeReport(analysis: Analysis, background: Background, say: Say, options: ReportOptions): string {
  const view = viewPanel(analysis, background);
  const { explain } = options;
  const lines: Line[] = [
    ...head(analysis, background, say, options.hidden ?? 0),
    ...findings(analysis, say),
    ...figures(view.figures, explain, say),
    ...claims(view, explain, say),
    ...people(view, say),
    ...terms(view, say),
    ...whoSaysSo(view, say),
    ...consulted(view.sources.consulted, say),
    ...(explain?.end ?? []),
  ];
  return `${lines
    .map(options.format === 'markdown' ? asMarkdown : asText)
    .join('\n')
    .trim()}\n`;
}

function head({ article, coverage }: Analysis, { compiled }: Background, say: Say, hidden: number): Line[] {
  const told = [
    article?.publisher?.name,
    article?.authors.join(', '),
    article?.published ? say({ key: 'ui_plain', args: [dateArg(article.published)] }) : null,
    isRewritten(article) ? `${say(ui('modified'))}: ${say(ui('plain', dateArg(article?.modified ?? '')))}` : null,
    article?.url,
  ].filter(Boolean);
  return [
    heading(1, article?.title ?? say(ui('untitled'))),
    ...(told.length ? [plain(told.join(' · '))] : []),
    plain(coverageLine(coverage).map(say).join(' ')),
    ...(hidden ? [plain(say(ui('hidden_by_you', hidden)))] : []),
    ...(compiled ? [plain(say(ui('pack_date', dateArg(compiled))))] : []),
  ];
}

/** Whether a page says that it was changed on a later day than it was put out. */
const isRewritten = (article: Article | null): boolean =>
  article?.published != null &&
  article.modified != null &&
  article.modified.slice(0, 10) > article.published.slice(0, 10);

/** The findings, best first: each with the article's words, what is said of them and where that comes from. */
function findings(analysis: Analysis, say: Say): Line[] {
  if (!analysis.findings.length) return [];
  return [
    heading(2, say(ui('findings'))),
    ...analysis.findings.flatMap(({ about, relation, message, working, sources }) => {
      const span = spanOf(analysis, about);
      const words = span && analysis.article ? `“${textOf(analysis.article.text, span)}” · ` : '';
      return [
        item(1, `${words}${relation ? `${say(relationWord(relation))}: ` : ''}${say(message)}`),
        ...(working.length ? [item(2, `${say(ui('perspective_working'))}: ${working.map(say).join('; ')}`)] : []),
        ...sources.map((source) => item(2, sourceLine(source, say))),
      ];
    }),
  ];
}

function figures(groups: readonly FigureGroup[], explain: Explanation | null, say: Say): Line[] {
  const lines = [heading(2, say(ui('tab_figures')))];
  if (!groups.length) return [...lines, plain(say(ui('none_figures')))];
  for (const { name, rows, bar } of groups) {
    lines.push(heading(3, name ?? say(ui('figures_without_subject'))));
    if (bar) {
      const [part, whole] = [bar.part.value!, bar.whole.value!];
      lines.push(plain(say(ui('bar_caption', { kind: 'percent', value: bar.share * 100, digits: 0 }, part, whole))));
    }
    for (const row of rows) lines.push(...figure(row, explain, say));
  }
  return lines;
}

function figure(row: FigureRow, explain: Explanation | null, say: Say): Line[] {
  const { words, measure, asOf, attribution, notes, perspective, index } = row;
  const about = [
    measure ? say(measureMessage(measure)) : null,
    asOf ? say(ui('as_of', dateArg(asOf))) : null,
    attribution.kind === 'none' ? null : say(ui(`attribution_${attribution.kind}`, attribution.text ?? '')),
  ].filter(Boolean);
  return [
    item(1, [`“${words}”`, ...about].join(' · ')),
    ...(perspective ? perspectiveLines(perspective, say) : []),
    ...notes.flatMap((note) => noteLines(note, say)),
    ...(explain ? [item(2, explain.figure(index))] : []),
  ];
}

function perspectiveLines({ message, working, sources }: Perspective, say: Say): Line[] {
  return [
    item(2, `${say(ui('perspective'))}: ${say(message)}`),
    item(3, `${say(ui('perspective_working'))}: ${working.map(say).join('; ')}`),
    ...sources.map((source) => item(3, sourceLine(source, say))),
  ];
}

function noteLines({ relation, message, sources }: Note, say: Say, level = 2): Line[] {
  return [
    item(level, `${say(relationWord(relation))}: ${say(message)}`),
    ...sources.map((source) => item(level + 1, sourceLine(source, say))),
  ];
}

function claims({ claims: rows }: PanelView, explain: Explanation | null, say: Say): Line[] {
  const lines = [heading(2, say(ui('claims')))];
  // What a figure's notes say stands under the figure; here only what is about the claim itself.
  const telling = rows.filter(
    ({ score, notes }) => explain || score >= WORTH_TELLING || notes.some(({ about }) => about.claim !== undefined),
  );
  if (!telling.length) return [...lines, plain(say(ui('none_claims')))];
  for (const { index, kind, words, attribution, notes } of telling) {
    const own = notes.filter(({ about }) => about.claim === index);
    const said =
      attribution.kind === 'none' ? [] : [say(ui(`attribution_${attribution.kind}`, attribution.text ?? ''))];
    lines.push(item(1, [say(ui(`claim_${kind}`)), `“${words}”`, ...said].join(' · ')));
    lines.push(...own.flatMap((note) => noteLines(note, say)));
    if (explain) lines.push(item(2, explain.claim(index)));
  }
  return lines;
}

function people({ names: groups }: PanelView, say: Say): Line[] {
  const lines = [heading(2, say(ui('tab_names')))];
  if (!groups.length) return [...lines, plain(say(ui('none_people')))];
  for (const { section, rows } of groups) {
    lines.push(heading(3, say(ui(`section_${section}`))));
    for (const { entity, description, pack, mentions } of rows) {
      const told = [
        entity.name,
        say(typeWord(entity.type)),
        entity.wikidata,
        description && say(description),
        pack && say(ui('unverified_pack', pack)),
        say(ui('named_times', mentions)),
      ];
      lines.push(item(1, told.filter(Boolean).join(' · ')));
    }
  }
  return lines;
}

/** Words of the story with what they mean; nothing where there are none. */
function terms({ brief }: PanelView, say: Say): Line[] {
  if (!brief.terms.length) return [];
  return [
    heading(2, say(ui('brief_terms'))),
    ...brief.terms.map(({ name, text }) => item(1, `${say(name)}: ${say(text)}`)),
    plain(say(ui('own_words'))),
  ];
}

function whoSaysSo({ sources }: PanelView, say: Say): Line[] {
  return [
    heading(2, say(ui('sources_said_by'))),
    ...sources.entries.map(({ kind, count, sayings }) => {
      const named: Message = ui(`ledger_${kind}`);
      return item(1, [`${say(named)}: ${count}`, ...sayings.map(({ words }) => say(ui('said_by', words)))].join(' · '));
    }),
  ];
}

function consulted(sources: readonly Source[], say: Say): Line[] {
  const lines = [heading(2, say(ui('sources_consulted')))];
  if (!sources.length) return [...lines, plain(say(ui('none_consulted')))];
  return [...lines, ...sources.map((source) => item(1, sourceLine(source, say)))];
}

function asText({ kind, level, text }: Line): string {
  if (kind === 'item') return `${'  '.repeat(level - 1)}- ${text}`;
  if (kind === 'plain') return text;
  if (level === 1) return text.toUpperCase();
  return level === 2 ? `\n${text}\n${'='.repeat([...text].length)}` : `\n${text}`;
}

function asMarkdown({ kind, level, text }: Line): string {
  const safe = text.replace(/[\\`*_<>[\]#]/g, '\\$&');
  if (kind === 'item') return `${'  '.repeat(level - 1)}- ${safe}`;
  return kind === 'heading' ? `\n${'#'.repeat(level)} ${safe}\n` : `${safe}\n`;
}
