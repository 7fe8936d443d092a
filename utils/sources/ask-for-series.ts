import { iso31661Alpha2ToAlpha3 } from 'iso-3166/1-a2-to-1-a3.js';
import type { LiveAnswer } from '../core/model/live-answer.ts';
import type { AskedCountry, CountrySource } from '../core/model/live-question.ts';
import type { Ask } from './ask.ts';
import { failed } from './live-source.ts';
import { buildChartRequests, CHARTS, readChartAbout, readChartRows } from './our-world-in-data.ts';
import { buildWorldBankRequest, INDICATORS, readWorldBankResponse } from './world-bank.ts';

/** Values kept of a long series: the newest. */
const NEWEST = 10;

/** Measures each source can be asked for. */
export const MEASURES_OF: Readonly<Record<CountrySource, readonly string[]>> = {
  'world-bank': Object.keys(INDICATORS),
  'our-world-in-data': Object.keys(CHARTS),
};

/** Asks a source for the dated values of one measure of one country. Never throws: a failure says why. */
export async function askForSeries(
  ask: Ask,
  source: CountrySource,
  measure: string,
  country: AskedCountry,
  signal: AbortSignal,
): Promise<LiveAnswer> {
  const code = iso31661Alpha2ToAlpha3[country.code];
  const name = source === 'world-bank' ? INDICATORS[measure] : CHARTS[measure];
  if (!code || !name) return failed({ kind: 'empty' });
  return source === 'world-bank' ? askWorldBank(ask, code, name, signal) : askOurWorldInData(ask, code, name, signal);
}

async function askWorldBank(ask: Ask, country: string, indicator: string, signal: AbortSignal): Promise<LiveAnswer> {
  const answer = await ask(buildWorldBankRequest(country, indicator), readWorldBankResponse, signal);
  if (!answer.ok) return failed(answer.error);
  const { at, value: values } = answer.value;
  const last = values.at(-1);
  if (!last) return failed({ kind: 'empty' });
  return {
    kind: 'series',
    at,
    title: last.title,
    values: values.map(({ asOf, value }) => ({ asOf, value })),
    source: {
      title: last.title,
      publisher: 'World Bank',
      url: `https://data.worldbank.org/indicator/${encodeURIComponent(indicator)}?locations=${country}`,
      asOf: last.asOf,
      retrieved: dayOf(at),
      licence: 'CC BY 4.0',
    },
  };
}

async function askOurWorldInData(ask: Ask, country: string, slug: string, signal: AbortSignal): Promise<LiveAnswer> {
  const { data, about } = buildChartRequests(slug, country);
  const [rows, chart] = await Promise.all([ask(data, readChartRows, signal), ask(about, readChartAbout, signal)]);
  if (!rows.ok) return failed(rows.error);
  if (!chart.ok) return failed(chart.error);
  const values = rows.value.value
    .filter((row) => row.code === country)
    .map(({ asOf, value }) => ({ asOf, value }))
    .sort((a, b) => a.asOf.localeCompare(b.asOf));
  const last = values.at(-1);
  if (!last) return failed({ kind: 'empty' });
  const { title, unit, citation, url } = chart.value.value;
  const at = Math.min(rows.value.at, chart.value.at);
  return {
    kind: 'series',
    at,
    title: unit ? `${title} (${unit})` : title,
    values: values.slice(-NEWEST),
    source: {
      title: citation || title,
      publisher: 'Our World in Data',
      url,
      asOf: last.asOf,
      retrieved: dayOf(at),
      licence: 'CC BY 4.0',
    },
  };
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
