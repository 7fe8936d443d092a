import type { LiveAnswer } from '../core/model/live-answer.ts';
import type { Ask } from './ask.ts';
import { failed } from './live-source.ts';
import { buildSnapshotsRequest, MOST_VERSIONS, readSnapshotsResponse, type Snapshot } from './wayback.ts';

/**
 * Asks the Internet Archive which versions of a page it holds. It compares what the server sent, byte for byte: a change may
 * lie outside the article. Never throws: a failure says why.
 */
export async function askForVersions(ask: Ask, page: string, signal: AbortSignal): Promise<LiveAnswer> {
  const answer = await ask(buildSnapshotsRequest(page), readSnapshotsResponse(page), signal);
  if (!answer.ok) return failed(answer.error);
  const { at, value: snapshots } = answer.value;
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  return {
    kind: 'versions',
    at,
    versions: snapshots.map(({ at: captured, url }) => ({ at: captured, url })),
    whole: snapshots.length < MOST_VERSIONS,
    calendar: `https://web.archive.org/web/*/${page}`,
    compared:
      first && last && first !== last
        ? `https://web.archive.org/web/diff/${stampOf(first)}/${stampOf(last)}/${page}`
        : null,
  };
}

const stampOf = ({ at }: Snapshot): string => at.replace(/\D/g, '');
