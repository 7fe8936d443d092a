import { signal } from '@preact/signals';
import { readAnswer, writeAnswer } from '../../utils/browser/answer-cache.ts';
import { browser } from '../../utils/browser/browser.ts';
import { liveSourcesItem } from '../../utils/browser/live-settings.ts';
import { report } from '../../utils/browser/log.ts';
import { logRequest } from '../../utils/browser/request-log.ts';
import type { Entity } from '../../utils/core/model/entity.ts';
import type { LiveAnswer, SourceId } from '../../utils/core/model/live-answer.ts';
import { createAsk } from '../../utils/sources/ask.ts';
import { askAboutEntity } from '../../utils/sources/ask-about-entity.ts';
import { explainFailure } from '../../utils/sources/live-source.ts';

const CONTACT = 'https://sidelight.example; contact@sidelight.example';

const ask = createAsk({
  fetch: (input, options) => fetch(readdress(input), options),
  now: () => Date.now(),
  wait: (milliseconds, signal) =>
    new Promise((done, stopped) => {
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        stopped(signal.reason);
      });
    }),
  cache: { read: readAnswer, write: writeAnswer },
  log: (line) => void logRequest(line),
  complain: (error) => {
    report('keeping answers', error);
    return null;
  },
  agent: `Sidelight/${browser.runtime.getManifest().version} (${CONTACT})`,
});

/** In the build for end-to-end tests every host is played by the test's own server, whose address the test has left in this page's storage. */
function readdress(input: RequestInfo | URL): RequestInfo | URL {
  const stand = import.meta.env.MODE === 'e2e' && localStorage.getItem('e2e-live-origin');
  if (!stand) return input;
  const { hostname, pathname, search } = new URL(String(input));
  return `${stand}/${hostname}${pathname}${search}`;
}

export const liveSources = signal<readonly SourceId[]>(await liveSourcesItem.get());
liveSourcesItem.watch((next) => {
  liveSources.value = next;
});

/** Answers so far, by source and entity; gone with the panel, the kept ones come back from the cache. */
export const liveAnswers = signal<ReadonlyMap<string, LiveAnswer>>(new Map());

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());

/** Asks one source about one entity, because the reader pressed its button. */
export async function askLive(source: SourceId, entity: Entity, lang: string): Promise<void> {
  const key = `${source} ${entity.id}`;
  const put = (answer: LiveAnswer) => {
    liveAnswers.value = new Map(liveAnswers.value).set(key, answer);
  };
  put({ kind: 'asking' });
  try {
    put(await askAboutEntity(ask, source, entity, lang, leaving.signal));
  } catch (error) {
    report('asking a live source', error);
    put({ kind: 'failed', why: explainFailure({ kind: 'stopped' }) });
  }
}
