import { CURRENCIES } from '../figures/units/currencies.ts';
import type { MessageArg } from '../model/note.ts';
import type { Candidate } from './candidate.ts';

const CODES: ReadonlyMap<string, string> = new Map(CURRENCIES.map(({ name, code }) => [name, code]));

/** Countries whose own money is written "$" or called dollar or peso: there a bare "$" may be either. */
const OWN_DOLLAR: ReadonlySet<string> = new Set(
  'CA AU NZ HK SG TW JM BB BS BZ FJ GY LR NA TT SR SB BN KY XC AR CL CO MX UY DO CU PH NI ZW'.split(' '),
);

/** ISO 4217 code of a figure's money; null where a bare "$" might be another country's, and for coins and rates ("dollar per barrel"). */
export function currencyOf({ figure, is, place, scene, publishedIn, sentence }: Candidate): string | null {
  if (figure.kind !== 'money' || figure.unit === null) return null;
  const code = CODES.get(figure.unit.replace(/ per year$/, '')) ?? null;
  if (code === null || code === 'XXX' || code === 'BTC' || figure.unit === 'ether') return null;
  if (code !== 'USD' || is.usDollars.test(sentence)) return code;
  if (is.ownDollarSign) return is.namedDollars.test(sentence) && !OWN_DOLLAR.has(place?.code ?? '') ? code : null;
  return [place?.code, scene?.code, publishedIn].some((country) => OWN_DOLLAR.has(country ?? '')) ? null : code;
}

export const money = (value: number, currency: string): MessageArg => ({ kind: 'money', value, currency });
