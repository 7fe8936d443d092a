import * as v from 'valibot';
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
export const INDICATORS: Readonly<Record<string, string>> = {
  population: 'SP.POP.TOTL',
  'population-growth': 'SP.POP.GROW',
  'urban-population': 'SP.URB.TOTL.IN.ZS',
  'life-expectancy': 'SP.DYN.LE00.IN',
  'birth-rate': 'SP.DYN.CBRT.IN',
  'death-rate': 'SP.DYN.CDRT.IN',
  'fertility-rate': 'SP.DYN.TFRT.IN',
  'infant-mortality': 'SP.DYN.IMRT.IN',
  'maternal-mortality': 'SH.STA.MMRT',
  'health-spending': 'SH.XPD.CHEX.GD.ZS',
  'hospital-beds': 'SH.MED.BEDS.ZS',
  physicians: 'SH.MED.PHYS.ZS',
  literacy: 'SE.ADT.LITR.ZS',
  'education-spending': 'SE.XPD.TOTL.GD.ZS',
  gdp: 'NY.GDP.MKTP.CD',
  'gdp-growth': 'NY.GDP.MKTP.KD.ZG',
  'gdp-per-head': 'NY.GDP.PCAP.CD',
  inflation: 'FP.CPI.TOTL.ZG',
  unemployment: 'SL.UEM.TOTL.ZS',
  'youth-unemployment': 'SL.UEM.1524.ZS',
  'labour-force': 'SL.TLF.TOTL.IN',
  poverty: 'SI.POV.NAHC',
  'gini-index': 'SI.POV.GINI',
  'public-debt': 'GC.DOD.TOTL.GD.ZS',
  exports: 'NE.EXP.GNFS.CD',
  imports: 'NE.IMP.GNFS.CD',
  'foreign-reserves': 'FI.RES.TOTL.CD',
  remittances: 'BX.TRF.PWKR.DT.GD.ZS',
  'tax-revenue': 'GC.TAX.TOTL.GD.ZS',
  'military-spending': 'MS.MIL.XPND.GD.ZS',
  refugees: 'SM.POP.REFG',
  homicides: 'VC.IHR.PSRC.P5',
  'electricity-access': 'EG.ELC.ACCS.ZS',
  'internet-users': 'IT.NET.USER.ZS',
};

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
