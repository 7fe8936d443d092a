import type { Article } from '../../utils/core/model/article.ts';
import type { Background } from '../../utils/core/model/background.ts';
import type { Entity } from '../../utils/core/model/entity.ts';
import type { NoteTarget } from '../../utils/core/model/note.ts';
import type { ClaimRow } from '../../utils/core/view/claim-rows.ts';
import type { SourceLedger } from '../../utils/core/view/source-ledger.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { SourceLink } from '../shared/SourceLink.tsx';
import { useUi } from '../shared/say.ts';
import { AskShowing } from './AskShowing.tsx';
import type { Reveal } from './GoToText.tsx';
import { PublisherCard } from './PublisherCard.tsx';
import { SpeakersView } from './SpeakersView.tsx';

/** What the article leans on, who publishes it, where it links to, and what was consulted beside it. */
export function SourcesView({
  ledger,
  claims,
  entities,
  selected,
  searching,
  article,
  background,
  compiled,
  onReveal,
  onOpen,
}: {
  readonly ledger: SourceLedger;
  readonly claims: readonly ClaimRow[];
  readonly entities: readonly Entity[];
  readonly selected: NoteTarget | null;
  /** The reader has searched: what is left of the statements is shown. */
  readonly searching: boolean;
  readonly article: Article | null;
  readonly background: Background;
  readonly compiled: string | null;
  readonly onReveal: Reveal;
  readonly onOpen: (target: NoteTarget) => void;
}) {
  const say = useUi();
  return (
    <>
      {article && (
        <section class="group">
          <h2 class="group-title">{say('sources_article')}</h2>
          <dl class="about">
            {article.publisher && (
              <Entry term={say('publisher')} words={`${article.publisher.name} (${article.publisher.domain})`} />
            )}
            {article.authors.length > 0 && <Entry term={say('authors')} words={article.authors.join(', ')} />}
            {article.published && <Entry term={say('published')} words={say('plain', dateArg(article.published))} />}
            {article.modified && article.modified !== article.published && (
              <Entry term={say('modified')} words={say('plain', dateArg(article.modified))} />
            )}
          </dl>
          {article.publisher && <PublisherCard background={background} />}
          {article.url && (
            <AskShowing
              question={{ source: 'wayback', page: article.url }}
              title={say('history')}
              about={null}
              sent={article.url}
            />
          )}
        </section>
      )}
      <section class="group">
        <h2 class="group-title">{say('sources_said_by')}</h2>
        <SpeakersView
          rows={claims}
          entities={entities}
          selected={selected}
          searching={searching}
          onReveal={onReveal}
          onOpen={onOpen}
        />
      </section>
      <section class="group">
        <h2 class="group-title">{say('sources_links')}</h2>
        {ledger.links.length ? (
          <ul class="links">
            {ledger.links.map(({ href, words, inside }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {words || href}
                </a>
                <span class="quiet"> {inside ? say('link_inside') : URL.parse(href)?.hostname}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p class="nothing">{say('none_links')}</p>
        )}
      </section>
      <section class="group">
        <h2 class="group-title">{say('sources_consulted')}</h2>
        {ledger.consulted.length ? (
          <ul class="links">
            {ledger.consulted.map((source) => (
              <li key={source.url + source.title}>
                <SourceLink source={source} />
              </li>
            ))}
          </ul>
        ) : (
          <p class="nothing">{say('none_consulted')}</p>
        )}
        {compiled && <p class="quiet">{say('pack_date', dateArg(compiled))}</p>}
      </section>
    </>
  );
}

function Entry({ term, words }: { readonly term: string; readonly words: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{words}</dd>
    </div>
  );
}
