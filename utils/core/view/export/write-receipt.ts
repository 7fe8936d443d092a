import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Background } from '../../model/background.ts';
import type { Source } from '../../model/source.ts';
import { figureRow } from '../figure-groups.ts';
import { measureMessage } from '../measure-message.ts';
import type { Say } from '../say.ts';
import { sourceLedger } from '../source-ledger.ts';
import { dateArg, relationWord, ui } from '../words.ts';
import { sourceLine } from './source-line.ts';

/** A reading to keep or to send, in plain text: whose story, its figures in the order they come with what was said of them, every source, how many readings the reader hid, the day of the records. */
export function writeReceipt(analysis: Analysis, { compiled }: Background, say: Say, hidden = 0): string {
  const { article, figures } = analysis;
  const { consulted } = sourceLedger(analysis);
  const parts = [
    headLines(article, say),
    [say(ui('tab_figures')), ...(figures.length ? [] : [say(ui('none_figures'))])],
    ...figures.map((_, index) => figureLines(analysis, index, say)),
    [
      say(ui('sources_consulted')),
      ...(consulted.length ? consulted.map((source) => fullSource(source, say)) : [say(ui('none_consulted'))]),
    ],
    hidden ? [say(ui('hidden_by_you', hidden))] : [],
    compiled ? [say(ui('pack_date', dateArg(compiled)))] : [],
  ];
  return `${parts
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Title, publisher and day, address: one line each, as far as the page states them. */
export function headLines(article: Article | null, say: Say): string[] {
  const whose = [article?.publisher?.name, article?.published && say(ui('plain', dateArg(article.published)))];
  return [article?.title ?? say(ui('untitled')), whose.filter(Boolean).join(', '), article?.url ?? ''].filter(Boolean);
}

function figureLines(analysis: Analysis, index: number, say: Say): string[] {
  const { words, measure, asOf, perspective, notes } = figureRow(analysis, index);
  const about = [
    `“${words}”`,
    measure ? say(measureMessage(measure)) : null,
    asOf ? say(ui('as_of', dateArg(asOf))) : null,
  ];
  return [
    about.filter(Boolean).join(', '),
    ...(perspective
      ? [
          `  ${say(ui('perspective'))}: ${say(perspective.message)}`,
          `    ${say(ui('perspective_working'))}: ${perspective.working.map(say).join('; ')}`,
          ...perspective.sources.map((source) => `    ${sourceLine(source, say)}`),
        ]
      : []),
    ...notes.flatMap(({ relation, message, sources }) => [
      `  ${say(relationWord(relation))}: ${say(message)}`,
      ...sources.map((source) => `    ${sourceLine(source, say)}`),
    ]),
  ];
}

function fullSource(source: Source, say: Say): string {
  const retrieved = source.retrieved ? `, ${say(ui('source_retrieved', dateArg(source.retrieved)))}` : '';
  return `- ${sourceLine(source, say)}${retrieved}`;
}
