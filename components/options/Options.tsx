import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MendedLine } from '../shared/MendedLine.tsx';
import { useUi } from '../shared/say.ts';
import { Wordmark } from '../shared/Wordmark.tsx';
import { AboutPane } from './AboutPane.tsx';
import { DataPane } from './DataPane.tsx';
import { KeysPane } from './KeysPane.tsx';
import { LivePane } from './LivePane.tsx';
import type { OptionsProps } from './options-props.ts';
import { Packs } from './Packs.tsx';
import { PANES, type PaneId } from './panes.ts';
import { ReadingPane } from './ReadingPane.tsx';
import { SitesPane } from './SitesPane.tsx';
import { VisitsPane } from './VisitsPane.tsx';

const PANE: Readonly<Record<PaneId, (props: OptionsProps) => ComponentChildren>> = {
  marks: (props) => <ReadingPane {...props} />,
  sites: (props) => <SitesPane {...props} />,
  keys: (props) => <KeysPane {...props} />,
  live: (props) => <LivePane {...props} />,
  packs: ({ packs }) => <Packs {...packs} />,
  visits: (props) => <VisitsPane {...props} />,
  data: (props) => <DataPane {...props} />,
  about: (props) => <AboutPane {...props} />,
};

/** Everything that can be chosen, and what is kept: one pane at a time, beside the list of all. */
export function Options(props: OptionsProps) {
  const say = useUi();
  const { pane, loaded } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(pane);
  useEffect(() => {
    // Whoever goes to another pane is led to its beginning; the first is simply there.
    if (shown.current !== pane) heading.current?.focus();
    shown.current = pane;
  }, [pane]);
  return (
    <main id="options" class="page options">
      <header>
        <Wordmark />
        <h1>{say('options_title')}</h1>
        <MendedLine mended={props.mended ?? false} />
      </header>
      <nav class="contents" aria-label={say('options_contents')}>
        <ul>
          {PANES.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === pane ? 'page' : undefined}>
                {say(title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {PANES.filter(({ id }) => id === pane).map(({ id, title }) => (
        <section key={id} data-pane={id} aria-labelledby={`title-${id}`} aria-busy={!loaded}>
          <h2 id={`title-${id}`} ref={heading} tabIndex={-1}>
            {say(title)}
          </h2>
          {loaded && <Fragment key={id}>{PANE[id](props)}</Fragment>}
        </section>
      ))}
    </main>
  );
}
