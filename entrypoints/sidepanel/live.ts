import { signal } from '@preact/signals';
import { readAnswer, writeAnswer } from '../../utils/browser/answer-cache.ts';
import { browser } from '../../utils/browser/browser.ts';
import { factCheckKeyItem, liveSourcesItem } from '../../utils/browser/live-settings.ts';
import { report } from '../../utils/browser/log.ts';
import { logRequest } from '../../utils/browser/request-log.ts';
import type { LiveAnswer, SourceId } from '../../utils/core/model/live-answer.ts';
import { type LiveQuestion, questionKey } from '../../utils/core/model/live-question.ts';
import { createAsk } from '../../utils/sources/ask.ts';
import { askQuestion } from '../../utils/sources/ask-question.ts';
import { failed } from '../../utils/sources/live-source.ts';

const manifest = browser.runtime.getManifest();

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
  agent: `Sidelight/${manifest.version} (${manifest.homepage_url})`,
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

/** Answers so far, by {@link questionKey}; gone with the panel, the kept ones come back from the cache. */
export const liveAnswers = signal<ReadonlyMap<string, LiveAnswer>>(new Map());

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());

/** Asks one source one question, because the reader pressed its button. `lang` is the article's language. */
export async function askLive(question: LiveQuestion, lang: string): Promise<void> {
  const put = (answer: LiveAnswer) => {
    liveAnswers.value = new Map(liveAnswers.value).set(questionKey(question), answer);
  };
  put({ kind: 'asking' });
  try {
    const key = question.source === 'fact-check' ? await factCheckKeyItem.get() : '';
    put(await askQuestion(ask, question, { lang, key }, leaving.signal));
  } catch (error) {
    report('asking a live source', error);
    put(failed({ kind: 'stopped' }));
  }
}
