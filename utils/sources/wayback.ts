import * as v from 'valibot';
import { err, ok } from '../core/model/result.ts';
import type { ReadResponse, SourceRequest } from './live-source.ts';

/** One stored version of a page. Two with the same digest hold the same bytes. */
export interface Snapshot {
  /** ISO date-time, UTC. */
  readonly at: string;
  readonly digest: string;
  readonly url: string;
}

const Rows = v.array(v.array(v.string()));
/** Versions a call; a page with more is told as such. */
export const MOST_VERSIONS = 100;

/** Asks which versions of a page are stored. Sends the page's exact address: shown to the reader before it is sent. */
export function buildSnapshotsRequest(page: string): SourceRequest {
  const parameters = new URLSearchParams({
    url: page,
    output: 'json',
    fl: 'timestamp,digest',
    filter: 'statuscode:200',
    collapse: 'digest',
    limit: String(MOST_VERSIONS),
  });
  return {
    source: 'wayback',
    url: `https://web.archive.org/cdx/search/cdx?${parameters}`,
    asks: page,
    format: 'json',
    identify: false,
    cacheable: false,
  };
}

/** Versions, oldest first. An empty array of arrays is how the index says that it holds none. */
export function readSnapshotsResponse(page: string): ReadResponse<readonly Snapshot[]> {
  return (body) => {
    const reply = v.safeParse(Rows, body);
    if (!reply.success) return err({ kind: 'malformed' });
    const [header, ...rows] = reply.output;
    if (!header) return ok([]);
    const stampAt = header.indexOf('timestamp');
    const digestAt = header.indexOf('digest');
    if (stampAt < 0 || digestAt < 0) return err({ kind: 'malformed' });
    const snapshots: Snapshot[] = [];
    for (const row of rows) {
      const stamp = row[stampAt] ?? '';
      const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(stamp);
      if (!match) continue;
      const [, year, month, day, hour, minute, second] = match;
      snapshots.push({
        at: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
        digest: row[digestAt] ?? '',
        url: `https://web.archive.org/web/${stamp}/${page}`,
      });
    }
    return ok(snapshots.sort((a, b) => a.at.localeCompare(b.at)));
  };
}
