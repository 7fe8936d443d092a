import type { LiveAnswer, SourceId } from '../core/model/live-answer.ts';
import type { Message } from '../core/model/note.ts';
import type { Result } from '../core/model/result.ts';

/** Why a live source gave no answer. Each is shown as a plain "unchecked: why". */
export type SourceFailure =
  | { readonly kind: 'offline' | 'slow' | 'malformed' | 'too-large' | 'redirected' | 'stopped' }
  /** `not-found`: no page of that name. `empty`: it answered that it holds nothing on this. `no-key`: the reader has entered none. */
  | { readonly kind: 'not-found' | 'empty' | 'no-key' | 'key-refused' }
  | { readonly kind: 'refused'; readonly status: number }
  /** `again` is how many seconds the server asked us to wait. */
  | { readonly kind: 'rate-limited'; readonly again: number };

/** One request to one host, and in plain words what it asks for: what the request log shows. */
export interface SourceRequest {
  readonly source: SourceId;
  readonly url: string;
  /** Ids, titles and codes asked for; for Wayback the page's address, for Fact Check the claim's words. Never a key. */
  readonly asks: string;
  /** `json` unless the answer is a table of comma-separated values. */
  readonly format: 'json' | 'csv';
  /** Wikimedia asks for a contact in `Api-User-Agent`; other hosts get no header of ours. */
  readonly identify: boolean;
  /** Whether the answer may be kept. */
  readonly cacheable: boolean;
}

/** Reads one answer; throws nothing. `null` in a result's place means the source answered that it holds nothing. */
export type ReadResponse<T> = (body: unknown) => Result<T, SourceFailure>;

/** What the reader is told of a failure, as a key of the catalogue. */
export function explainFailure(failure: SourceFailure): Message {
  switch (failure.kind) {
    case 'rate-limited':
      return { key: 'source_failed_rate_limited', args: [{ kind: 'number', value: failure.again, digits: 0 }] };
    case 'refused':
      return { key: 'source_failed_refused', args: [{ kind: 'text', text: String(failure.status) }] };
    default:
      return { key: `source_failed_${failure.kind.replace('-', '_')}`, args: [] };
  }
}

export const failed = (failure: SourceFailure): LiveAnswer => ({ kind: 'failed', why: explainFailure(failure) });
