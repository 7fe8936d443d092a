import * as v from 'valibot';
import { MEASURE_IDS, measureRow } from '../core/measures/measures.ts';
import { err, ok } from '../core/model/result.ts';
import type { ReadResponse, SourceRequest } from './live-source.ts';

export interface ChartRow {
  readonly entity: string;
  /** ISO 3166-1 alpha-3 code, or Our World in Data's own for a region. */
  readonly code: string;
  /** Year or day. */
  readonly asOf: string;
  readonly value: number;
}

export interface ChartAbout {
  readonly title: string;
  /** Of the first data column; empty where there is none. */
  readonly unit: string;
  readonly citation: string;
  readonly url: string;
}

/** Measures that Our World in Data draws by country and year, with the short names of its charts. */
export const CHARTS: Readonly<Record<string, string>> = Object.fromEntries(
  MEASURE_IDS.flatMap((id) => {
    const { chart } = measureRow(id);
    return chart === undefined ? [] : [[id, chart] as const];
  }),
);

const Metadata = v.object({
  chart: v.object({
    title: v.string(),
    citation: v.optional(v.string(), ''),
    originalChartUrl: v.pipe(v.string(), v.regex(/^https:\/\//)),
  }),
  columns: v.optional(v.record(v.string(), v.object({ unit: v.optional(v.string(), '') })), {}),
});

const parameters = (country: string) =>
  `useColumnShortNames=true&csvType=filtered&country=~${encodeURIComponent(country)}`;

/** Data and description of one chart for one country (ISO 3166-1 alpha-3): two requests. */
export function buildChartRequests(slug: string, country: string): { data: SourceRequest; about: SourceRequest } {
  const request = (extension: 'csv' | 'metadata.json', format: 'csv' | 'json'): SourceRequest => ({
    source: 'our-world-in-data',
    url: `https://ourworldindata.org/grapher/${encodeURIComponent(slug)}.${extension}?${parameters(country)}`,
    asks: `${slug}, ${country}`,
    format,
    identify: false,
    cacheable: true,
  });
  return { data: request('csv', 'csv'), about: request('metadata.json', 'json') };
}

/** Rows of the first data column; rows without a number are left out. */
export const readChartRows: ReadResponse<readonly ChartRow[]> = (body) => {
  if (typeof body !== 'string') return err({ kind: 'malformed' });
  const [header, ...lines] = body.trim().split(/\r?\n/);
  if (!header || !/^Entity,Code,(Year|Day),/.test(header)) return err({ kind: 'malformed' });
  const rows: ChartRow[] = [];
  for (const line of lines) {
    const cells = cellsOf(line);
    const [entity, code, asOf, value] = cells;
    if (!entity || !asOf || !value || !Number.isFinite(Number(value))) continue;
    rows.push({ entity, code: code ?? '', asOf, value: Number(value) });
  }
  return ok(rows);
};

export const readChartAbout: ReadResponse<ChartAbout> = (body) => {
  const reply = v.safeParse(Metadata, body);
  if (!reply.success) return err({ kind: 'malformed' });
  const { title, citation, originalChartUrl } = reply.output.chart;
  const unit = Object.values(reply.output.columns)[0]?.unit ?? '';
  return ok({ title, unit, citation, url: originalChartUrl });
};

/** Cells of one line of comma-separated values; a quoted cell may hold commas and doubled quotes (RFC 4180). */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const char = line[i]!;
    if (quoted && char === '"' && line[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (char === '"') quoted = !quoted;
    else if (char === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  cells.push(cell);
  return cells;
}
