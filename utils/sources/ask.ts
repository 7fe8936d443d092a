import { err, ok, type Result } from '../core/model/result.ts';
import type { ReadResponse, SourceFailure, SourceRequest } from './live-source.ts';

/** One line of the request log. */
export interface LogLine {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly host: string;
  readonly asks: string;
  readonly source: SourceRequest['source'];
  /** Bytes of the answer; 0 where there was none. */
  readonly bytes: number;
  readonly outcome: 'answered' | SourceFailure['kind'];
}

/** Answers kept on this machine, by request. */
export interface AnswerCache {
  read(url: string): Promise<{ readonly body: string; readonly at: number } | null>;
  write(url: string, body: string, at: number): Promise<void>;
}

/** The world a client lives in; tests pass their own. */
export interface AskWorld {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly cache: AnswerCache;
  readonly log: (line: LogLine) => void;
  /** Told of a cache that fails, which stops nothing. */
  readonly complain: (error: unknown) => null;
  /** Who we are, for Wikimedia's `Api-User-Agent`: "Sidelight/1.0 (contact)". */
  readonly agent: string;
}

export interface Answer<T> {
  readonly value: T;
  /** When the source said so, milliseconds since 1970; older than now where it came from the cache. */
  readonly at: number;
}

export type Ask = <T>(
  request: SourceRequest,
  read: ReadResponse<T>,
  signal: AbortSignal,
) => Promise<Result<Answer<T>, SourceFailure>>;

const AT_ONCE = 2;
const PATIENCE = 8_000;
const MAX_BYTES = 4_000_000;
const KEEP = 7 * 24 * 3600_000;
/** Longest wait a server may ask for before we say so instead of waiting. */
const LONGEST_WAIT = 10_000;

/**
 * Asks live sources: at most two at once, patient for eight seconds, one more try after a short Retry-After, answers kept for a
 * week and given with their age. Sends no cookies and no referrer, follows no redirect, reads no more than 4 MB. Never throws.
 */
export function createAsk(world: AskWorld): Ask {
  let running = 0;
  const waiting: (() => void)[] = [];
  /** Hosts that told us to wait: since when, and until when. Outside of that, also where the clock was set back, they may be asked. */
  const closed = new Map<string, { readonly from: number; readonly until: number }>();

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  }

  /** What is kept of an earlier answer; null where nothing is, or it is too old or cannot be read. */
  const readKept = async <T>(request: SourceRequest, read: ReadResponse<T>): Promise<Answer<T> | null> => {
    if (!request.cacheable) return null;
    const kept = await world.cache.read(request.url).catch(world.complain);
    // What was kept at a time that is still to come was kept before the clock was set back: its age is not known.
    const age = kept ? world.now() - kept.at : KEEP;
    if (!kept || age < 0 || age >= KEEP) return null;
    const value = readBody(request, kept.body, read);
    return value.ok ? { value: value.value, at: kept.at } : null;
  };

  /** Waits until a host that wants to be left alone may be asked again; says so where that is too long, or was waited for once. */
  const waitFor = async (host: string, isFirst: boolean, signal: AbortSignal): Promise<SourceFailure | null> => {
    if (signal.aborted) return { kind: 'stopped' };
    const { from, until } = closed.get(host) ?? { from: 0, until: 0 };
    const now = world.now();
    if (now < from || now >= until) return null;
    const pause = until - now;
    if (pause > LONGEST_WAIT || !isFirst) return { kind: 'rate-limited', again: Math.ceil(pause / 1000) };
    await world.wait(pause, signal);
    return null;
  };

  /** The answer's body; a host that wants to be left alone for a short while is asked once more after it. */
  const fetchPatiently = async (
    request: SourceRequest,
    host: string,
    log: (bytes: number, outcome: LogLine['outcome']) => void,
    signal: AbortSignal,
  ): Promise<Result<Fetched, SourceFailure>> => {
    for (let isFirst = true; ; isFirst = false) {
      const refused = await waitFor(host, isFirst, signal);
      if (refused) return err(refused);
      const fetched = await fetchBody(world, request, signal);
      if (fetched.ok) return fetched;
      log(0, fetched.error.kind);
      if (fetched.error.kind !== 'rate-limited') return fetched;
      const pause = fetched.error.again * 1000;
      const now = world.now();
      closed.set(host, { from: now, until: now + pause });
      if (!isFirst || pause > LONGEST_WAIT) return fetched;
      await world.wait(pause, signal);
      closed.delete(host);
    }
  };

  return async (request, read, signal) => {
    const kept = await readKept(request, read);
    if (kept) return ok(kept);
    return inTurn(async () => {
      const host = new URL(request.url).host;
      const log = (bytes: number, outcome: LogLine['outcome']) =>
        world.log({ at: world.now(), host, asks: request.asks, source: request.source, bytes, outcome });
      const fetched = await fetchPatiently(request, host, log, signal);
      if (!fetched.ok) return fetched;
      const { body, bytes } = fetched.value;
      const value = readBody(request, body, read);
      log(bytes, value.ok ? 'answered' : value.error.kind);
      if (!value.ok) return value;
      const at = world.now();
      // An answer that cannot be kept is still an answer.
      if (request.cacheable) await world.cache.write(request.url, body, at).catch(world.complain);
      return ok({ value: value.value, at });
    });
  };
}

function readBody<T>(request: SourceRequest, body: string, read: ReadResponse<T>): Result<T, SourceFailure> {
  if (request.format === 'csv') return read(body);
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return err({ kind: 'malformed' }); // said to the reader as such
  }
  return read(parsed);
}

/** An answer as it came. */
interface Fetched {
  readonly body: string;
  readonly bytes: number;
}

async function fetchBody(
  world: AskWorld,
  request: SourceRequest,
  signal: AbortSignal,
): Promise<Result<Fetched, SourceFailure>> {
  const slow = new AbortController();
  const timer = new AbortController();
  world.wait(PATIENCE, timer.signal).then(
    () => slow.abort(),
    () => undefined, // the answer came first
  );
  try {
    const response = await world.fetch(request.url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.any([signal, slow.signal]),
      ...(request.identify ? { headers: { 'Api-User-Agent': world.agent } } : {}),
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      return err({ kind: 'redirected' });
    }
    if (response.status === 404) return err({ kind: 'not-found' });
    if (response.status === 429 || response.status === 503) {
      return err({ kind: 'rate-limited', again: secondsToWait(response.headers.get('retry-after'), world.now()) });
    }
    if (!response.ok) return err({ kind: 'refused', status: response.status });
    return await readLimited(response);
  } catch {
    if (signal.aborted) return err({ kind: 'stopped' });
    return err({ kind: slow.signal.aborted ? 'slow' : 'offline' });
  } finally {
    timer.abort();
  }
}

/** Seconds from a Retry-After header: a number or an HTTP date; a minute where it says neither. */
function secondsToWait(header: string | null, now: number): number {
  if (header && /^\d+$/.test(header.trim())) return Number(header);
  const until = header ? Date.parse(header) : Number.NaN;
  return Number.isNaN(until) ? 60 : Math.max(1, Math.ceil((until - now) / 1000));
}

async function readLimited(response: Response): Promise<Result<Fetched, SourceFailure>> {
  if (Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) return err({ kind: 'too-large' });
  const reader = response.body?.getReader();
  if (!reader) return ok({ body: '', bytes: 0 });
  const decoder = new TextDecoder();
  let body = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ok({ body: body + decoder.decode(), bytes });
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      return err({ kind: 'too-large' });
    }
    body += decoder.decode(value, { stream: true });
  }
}
