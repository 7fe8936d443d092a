import { report } from '../../utils/browser/log.ts';
import { type Failure, handle, type ToContent } from '../../utils/browser/messages.ts';
import { displayItem } from '../../utils/browser/settings.ts';
import { err, ok, type Result } from '../../utils/core/model/result.ts';
import { isPrerendering, listen } from '../../utils/page/dom.ts';
import { NEW_SESSION, type SessionEvent } from '../../utils/page/page-session.ts';
import { watchPage } from '../../utils/page/watch-page.ts';
import { watchSecrets } from '../../utils/page/watch-secrets.ts';
import { makeDesk } from './desk.ts';
import type { MarkedPage } from './marked-page.ts';
import { runSession } from './run-session.ts';

/** Reads, marks and watches the page it is in until the signal aborts or the extension under it is gone. */
export function startReader(contextSignal: AbortSignal): void {
  const silence = new AbortController();
  const signal = AbortSignal.any([contextSignal, silence.signal]);
  const desk = makeDesk(document, () => tell({ kind: 'gone' }));
  const session = runSession(
    NEW_SESSION,
    desk,
    () => silence.abort(),
    () => lookAgain(),
  );
  const tell = (event: SessionEvent) => {
    if (!signal.aborted) session.tell(event);
  };
  const onPage = (act: (page: MarkedPage) => void): Result<null, Failure> => {
    if (desk.marked) act(desk.marked.page);
    return ok(null);
  };
  const answers = {
    'page/read-now': ({ anyway }) => session.ask({ kind: 'asked', anyway }),
    'selection/read': ({ words, inFrame }) => session.ask({ kind: 'selected', words, inFrame }),
    'page/still-there': () => (session.state.hasRead ? ok({ document: desk.document }) : err({ kind: 'no-answer' })),
    'page/clear': () => {
      tell({ kind: 'cleared' });
      return ok(null);
    },
    'page/mark': (marks) => {
      desk.replace(marks);
      return ok(null);
    },
    'mark/reveal': ({ span }) => onPage((page) => page.reveal(span)),
    'mark/step': ({ direction }) => onPage((page) => page.step(direction)),
    'mark/open-card': () => onPage((page) => page.openCurrent()),
  } satisfies Parameters<typeof handle<ToContent>>[0];
  const stops = [desk.clear, handle<ToContent>(answers, () => true), displayItem.watch(desk.show)];
  for (const stop of stops) signal.addEventListener('abort', () => quietly(stop));
  const look = watchSecrets(document, (reason) => tell({ kind: 'secret', reason }), signal);
  const lookAgain = watchPage(
    window,
    () => desk.marked,
    {
      onRest: look,
      onNavigate: () => tell({ kind: 'navigated' }),
      onUnread: () => tell({ kind: 'rested' }),
      onChange: () => tell({ kind: 'changed', held: desk.marked?.page.hasCard ?? false }),
      onTouch: () => desk.marked?.page.reassert(),
    },
    signal,
  );
  window.addEventListener('pagehide', () => tell({ kind: 'left' }), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && tell({ kind: 'restored' }), { signal });
  const start = () => tell({ kind: 'rested' });
  if (isPrerendering(document)) listen(document, 'prerenderingchange', start, { once: true, signal });
  else start();
}

/** Under a reloaded extension its own interfaces throw when they are let go; there is nothing left to let go of. */
function quietly(stop: () => void): void {
  try {
    stop();
  } catch (error) {
    report('leaving the page', error);
  }
}
