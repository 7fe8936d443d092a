import * as v from 'valibot';
import { MEASURE_IDS, measureRow } from '../core/measures/measures.ts';
import { err, ok } from '../core/model/result.ts';
import type { ReadResponse, SourceRequest } from './live-source.ts';

export interface IndicatorValue {
  /** ISO 3166-1 alpha-3 code. */
  readonly country: string;
  readonly indicator: string;
  readonly title: string;
  /** Year. */
  readonly asOf: string;
  readonly value: number;
}

const Reply = v.tuple([
  v.object({ page: v.number() }),
  v.nullable(
    v.array(
      v.object({
        indicator: v.object({ id: v.string(), value: v.string() }),
        countryiso3code: v.string(),
        date: v.string(),
        value: v.nullable(v.number()),
      }),
    ),
  ),
]);
/** A refusal comes with status 200, as an array of one. */
const Refusal = v.tuple([v.object({ message: v.array(v.object({ id: v.string() })) })]);

/** Measures the World Bank counts by country and year, with its codes: datahelpdesk.worldbank.org, World Development Indicators. */
export const INDICATORS: Readonly<Record<string, string>> = Object.fromEntries(
  MEASURE_IDS.flatMap((id) => {
    const { worldBank } = measureRow(id);
    return worldBank === undefined ? [] : [[id, worldBank] as const];
  }),
);

const NEWEST = 10;

/** The newest ten values of one indicator for one country (ISO 3166-1 alpha-3). */
export function buildWorldBankRequest(country: string, indicator: string): SourceRequest {
  return {
    source: 'world-bank',
    url: `https://api.worldbank.org/v2/country/${encodeURIComponent(country)}/indicator/${encodeURIComponent(indicator)}?format=json&mrnev=${NEWEST}`,
    asks: `${indicator}, ${country}`,
    format: 'json',
    identify: false,
    cacheable: true,
  };
}

/** Values, oldest first; years without one are left out. */
export const readWorldBankResponse: ReadResponse<readonly IndicatorValue[]> = (body) => {
  if (v.is(Refusal, body)) return err({ kind: 'not-found' });
  const reply = v.safeParse(Reply, body);
  if (!reply.success) return err({ kind: 'malformed' });
  const values = (reply.output[1] ?? []).flatMap(({ indicator, countryiso3code, date, value }) =>
    value === null
      ? []
      : [{ country: countryiso3code, indicator: indicator.id, title: indicator.value, asOf: date, value }],
  );
  return ok(values.sort((a, b) => a.asOf.localeCompare(b.asOf)));
};
