import * as v from 'valibot';
import type { FactValue } from '../core/model/knowledge.ts';
import { err, ok } from '../core/model/result.ts';
import type { ReadResponse, SourceRequest } from './live-source.ts';

/** One statement of an item: what it says, as of when, and the link it leans on. */
export interface WikidataStatement {
  readonly property: string;
  readonly value: FactValue;
  readonly asOf: string | null;
  readonly preferred: boolean;
  /** The first reference's address, where it has one. */
  readonly reference: string | null;
}

/** Properties we read and the name of each here. Labels as used in wikibase-sdk's and other public code. */
const PROPERTIES: Readonly<Record<string, string>> = {
  P1082: 'population',
  P1083: 'capacity',
  P1128: 'employees',
  P571: 'founded',
  P1619: 'opened',
  P569: 'born',
  P570: 'died',
};
const POINT_IN_TIME = 'P585';
const REFERENCE_URL = 'P854';
const IDS_A_CALL = 50;

const Time = v.object({ time: v.string(), precision: v.number() });
const Quantity = v.object({ amount: v.string() });
const Snak = v.object({
  snaktype: v.string(),
  datavalue: v.optional(v.object({ type: v.string(), value: v.unknown() })),
});
const Statement = v.object({
  mainsnak: Snak,
  rank: v.string(),
  qualifiers: v.optional(v.record(v.string(), v.array(Snak))),
  references: v.optional(v.array(v.object({ snaks: v.record(v.string(), v.array(Snak)) }))),
});
const Reply = v.object({
  entities: v.record(
    v.string(),
    v.object({ missing: v.optional(v.unknown()), claims: v.optional(v.record(v.string(), v.array(v.unknown()))) }),
  ),
});

/** One request for each fifty ids. */
export function buildWikidataRequests(ids: readonly string[]): SourceRequest[] {
  const requests: SourceRequest[] = [];
  for (let i = 0; i < ids.length; i += IDS_A_CALL) {
    const asked = ids.slice(i, i + IDS_A_CALL);
    const parameters = new URLSearchParams({
      action: 'wbgetentities',
      format: 'json',
      origin: '*',
      props: 'claims',
      ids: asked.join('|'),
    });
    requests.push({
      source: 'wikidata',
      url: `https://www.wikidata.org/w/api.php?${parameters}`,
      asks: asked.join(', '),
      format: 'json',
      identify: true,
      cacheable: true,
    });
  }
  return requests;
}

/** Statements of the best rank by item id, dated ones in order of date. Deprecated ones, unknown values and other properties are left out. */
export const readWikidataResponse: ReadResponse<ReadonlyMap<string, readonly WikidataStatement[]>> = (body) => {
  const reply = v.safeParse(Reply, body);
  if (!reply.success) return err({ kind: 'malformed' });
  const found = new Map<string, WikidataStatement[]>();
  for (const [id, { claims }] of Object.entries(reply.output.entities)) {
    const statements = Object.entries(PROPERTIES)
      .flatMap(([code, property]) =>
        bestRanked((claims?.[code] ?? []).flatMap((raw) => readStatement(raw, property) ?? [])),
      )
      .sort((a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? ''));
    if (statements.length) found.set(id, statements);
  }
  return ok(found);
};

/** Where some are preferred, the others are what was once believed or once so. */
function bestRanked(statements: readonly WikidataStatement[]): readonly WikidataStatement[] {
  const preferred = statements.filter((statement) => statement.preferred);
  return preferred.length ? preferred : statements;
}

function readStatement(raw: unknown, property: WikidataStatement['property']): WikidataStatement | null {
  const statement = v.safeParse(Statement, raw);
  if (!statement.success || statement.output.rank === 'deprecated') return null;
  const { mainsnak, qualifiers, references, rank } = statement.output;
  const value = statedValue(mainsnak);
  return value
    ? {
        property,
        value,
        asOf: dateOf(qualifiers?.[POINT_IN_TIME]?.[0]),
        preferred: rank === 'preferred',
        reference: addressOf(references),
      }
    : null;
}

function statedValue(snak: v.InferOutput<typeof Snak>): FactValue | null {
  if (snak.snaktype !== 'value' || !snak.datavalue) return null;
  const { type, value } = snak.datavalue;
  if (type === 'quantity') {
    const quantity = v.safeParse(Quantity, value);
    const number = quantity.success ? Number(quantity.output.amount) : Number.NaN;
    return Number.isFinite(number) ? { kind: 'number', value: number } : null;
  }
  const date = type === 'time' ? dateOf(snak) : null;
  return date ? { kind: 'date', date } : null;
}

/** ISO day, month or year of a time: Wikidata's precision 11 is a day, 10 a month, 9 a year; coarser ones are left out. */
function dateOf(snak: v.InferOutput<typeof Snak> | undefined): string | null {
  const time = v.safeParse(Time, snak?.datavalue?.value);
  if (!time.success) return null;
  const match = /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(time.output.time);
  if (!match || time.output.precision < 9) return null;
  return match.slice(1, time.output.precision - 7).join('-');
}

function addressOf(references: v.InferOutput<typeof Statement>['references']): string | null {
  for (const { snaks } of references ?? []) {
    const address = snaks[REFERENCE_URL]?.[0]?.datavalue?.value;
    if (typeof address === 'string' && /^https?:\/\//.test(address) && URL.canParse(address)) return address;
  }
  return null;
}
