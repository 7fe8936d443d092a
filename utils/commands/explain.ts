import type { Analysis } from '../core/model/analysis.ts';
import { heading, item, type Line } from '../core/view/export/report-line.ts';
import type { Explanation } from '../core/view/export/write-report.ts';

/** What `--explain` adds: ids of the rules that read something, what was concluded, and why names were linked or not. For whoever improves them. */
export function explain(analysis: Analysis, links: readonly string[] = []): Explanation {
  return {
    figure: (index) => explainFigure(analysis, index),
    claim: (index) => explainClaim(analysis, index),
    end: [...explainPage(analysis), ...explainDates(analysis), ...explainMentions(analysis), ...explainLinks(links)],
  };
}

function explainFigure({ figures }: Analysis, index: number): string {
  const { rule, kind, value, low, high, bound, change, unit, of, implied } = figures[index]!;
  const amount = value ?? `${low} to ${high}`;
  const parts = [`${rule}: ${kind} ${bound} ${amount}`, unit ?? 'no unit'];
  if (change) parts.push(change);
  if (of !== null) parts.push(`of figure ${of}`);
  if (implied.length) parts.push(`concluded: ${implied.join(', ')}`);
  return `[figure ${index}] ${parts.join('; ')}`;
}

function explainClaim({ claims, notes }: Analysis, index: number): string {
  const claim = claims[index]!;
  const parts = [`worth ${claim.score.toFixed(2)}`];
  if (claim.figures.length) parts.push(`figures ${claim.figures.join(', ')}`);
  if (claim.kind === 'rank')
    parts.push(
      `${claim.rank.order} ${claim.rank.noun} in ${claim.rank.scope ?? 'no scope'}`,
      `subject ${claim.subject}`,
    );
  if (claim.kind === 'date') parts.push(`${claim.event} of ${claim.subject}`);
  if (claim.kind === 'role') parts.push(`${claim.holder} is ${claim.office}`);
  const checks = notes.filter(({ about }) => about.claim === index).map(({ check }) => check);
  if (checks.length) parts.push(checks.join(', '));
  return `[claim ${index}] ${parts.join('; ')}`;
}

function explainPage({ page }: Analysis): Line[] {
  if (!page) return [];
  return [
    heading(2, 'Why this page'),
    ...[`${page.kind}, probability ${page.score.toFixed(2)}`, ...page.signals].map((signal) => item(1, signal)),
  ];
}

function explainDates({ article, dates }: Analysis): Line[] {
  if (!dates.length) return [];
  return [
    heading(2, 'Dates read'),
    ...dates.map(({ span, timex, start, end, rule }) =>
      item(
        1,
        `“${article?.text.slice(...span)}” ${rule}: ${timex}, ${start ?? 'unresolved'} to ${end ?? 'unresolved'}`,
      ),
    ),
  ];
}

function explainMentions({ article, mentions }: Analysis): Line[] {
  if (!mentions.length) return [];
  return [
    heading(2, 'Names read'),
    ...mentions.map(({ span, type, entity, form, rule }) =>
      item(1, `“${article?.text.slice(...span)}” ${rule}: ${form}, ${type}, ${entity ?? 'not linked'}`),
    ),
  ];
}

/** Why each name was linked, or was not (explain-links.ts). */
function explainLinks(links: readonly string[]): Line[] {
  return links.length ? [heading(2, 'Who is meant'), ...links.map((line) => item(1, line))] : [];
}
