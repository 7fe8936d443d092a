import type { Span } from '../../model/span.ts';
import { wholeWords } from './whole-words.ts';

/** What a figure is held against, as far as its words may tell that it is something else. */
export type Yardstick =
  | 'change'
  | 'population'
  | 'gdp'
  | 'prices'
  | 'jobs'
  | 'prisons'
  | 'rate'
  | 'money'
  | 'debt'
  | 'plan'
  | 'part'
  | 'time';

/**
 * Words that make an amount one of another kind than what it would be held against: real for nominal, a head for all, a flow for a
 * stock, a part for the whole, a city's surroundings for the city, a forecast for a count. Where one stands nothing is compared.
 */
const OTHERWISE: Readonly<Record<Yardstick, RegExp>> = {
  // Changes that are reckoned on other numbers than the two that are shown.
  change: wholeWords(
    'real terms|constant currenc\\p{L}+|currency-neutral|like-for-like|organic(ally)?|adjusted|annuali[sz]ed|on an annual basis|a year on average|each year|every year|per year|an? (?:year|month|week|quarter)|annually|yearly|on average|compound|seasonally|excluding|except|stripping out|al año|por año|par an|pro Jahr|jährlich|por ano|bereinigt|ajustado|corrigé',
  ),
  population: wholeWords(
    'metro(politan)?|greater|urban area|agglomeration|conurbation|suburb\\p{L}*|region|province|district|working-age|adult|young|elderly|voting-age|registered|migrants?|foreign|rural|urban|density|projected|forecast|born|male|female|muslims?|christians?|catholics?|jews|jewish|hindus?|indigenous|black|white|eligible|metropolitana|área metropolitana|agglomération|métropole|Großraum|Ballungsraum|rurale?|urbaine?|adulta?',
  ),
  gdp: wholeWords(
    "per (capita|head|person)|a head|real|constant|PPP|purchasing power|adjusted|quarter(ly)?|monthly|trimestre|Quartal|pro Kopf|por habitante|par habitant|share|growth|grew|shrank|contracted|forecast|projected|loans?|deficit|debt|lost|losses|cost|costs|digital|informal|shadow|state['’]s",
  ),
  prices: wholeWords(
    'core|underlying|food|energy|fuel|services|rent|wages?|wholesale|producers?|month-on-month|on the month|monthly|in the month|hourly|since|cumulative|forecast|target|expected|projected|subyacente|sous-jacente|Kerninflation|mensual|mensuelle|monatlich\\p{L}*',
  ),
  jobs: wholeWords(
    'youth|young|long-term|among|black|women|men|female|male|graduates?|veterans?|disabled|seasonally|juvenil|jeunes|Jugend\\p{L}*|jovens|forecast|projected|expected|benefits?|claims?',
  ),
  prisons: wholeWords(
    'federal|state|county|women|female|foreign|juvenile|pre-?trial|awaiting|remand|immigration|political|life|death row|private|sentenced|military',
  ),
  rate: wholeWords(
    'live births|births|women|men|boys|girls|children|students|adults|drivers|vehicles|workers|pupils|patients|passengers|kilomet\\p{L}+|miles|flights|voters|households|homes|beds|a (day|week|month)|per (day|week|month)|daily|weekly|monthly|age-adjusted|standardi[sz]ed|under|aged|nacidos|naissances|Geburten|nascidos|mujeres|femmes|Frauen|mulheres',
  ),
  money: wholeWords(
    'australian|canadian|new zealand|hong kong|singapore|jamaican|taiwan\\p{L}*|A\\$|C\\$|NZ\\$|HK\\$|S\\$',
  ),
  // Of another size of debt, a target, a promise; of a part of the people; of a month or a quarter.
  debt: wholeWords(
    'external|foreign|household|corporate|private|net|local|municipal|new|forecast|projected|expected|target|limit|ceiling|average|externa|extérieure|Auslands\\p{L}*',
  ),
  plan: wholeWords(
    'forecast|projected|projection|expected|estimates? for|target(ed)?|goal|pledge[ds]?|promise[ds]?|commit(ted|ment)?|aims?|at least|minimum|guideline|rais(e|ing)|increase (it )?to|by 20\\d\\d|NATO|average|previsto|objetivo|meta|objectif|Ziel|prévu',
  ),
  part: wholeWords(
    'women|men|boys|girls|female|male|rural|urban|cities|city|capital|region\\p{L}*|province|state|county|district|among|black|white|indigenous|native|migrants?|foreign|average|healthy|lost|gained|mujeres|hombres|femmes|hommes|Frauen|Männer|mulheres|homens|regi[oó]n|ciudad|ville|Stadt|cidade',
    'forecast|projected|expected|replacement|target|needed|required',
  ),
  time: wholeWords(
    'quarter\\p{L}*|month\\p{L}*|annuali[sz]ed|trimestre|trimestral|Quartal\\p{L}*|mes|mois|Monat\\p{L}*|first half|second half|forecast|projected|expected|target|average|PPP|purchasing power|adjusted|region|province|state|city|previsto|prévu|erwartet',
  ),
};

/** Whether nothing in the words of a span says that a figure there is of another kind than the yardstick. */
export const isPlainly = (text: string, span: Span, yardstick: Yardstick): boolean =>
  !OTHERWISE[yardstick].test(text.slice(...span));
