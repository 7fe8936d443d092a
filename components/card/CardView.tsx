import type { Card } from '../../utils/core/view/card.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { Icon } from '../shared/Icon.tsx';
import { NoteList } from '../shared/NoteList.tsx';
import { SourceLink } from '../shared/SourceLink.tsx';
import { useSay, useUi } from '../shared/say.ts';

/** What was read, what follows from it, and the ways out. */
export function CardView({
  card,
  onClose,
  onPanel,
  onStep,
}: {
  readonly card: Card;
  readonly onClose: () => void;
  /** Null where there is no panel to open. */
  readonly onPanel: (() => void) | null;
  /** Goes to the card of the next or previous mark; null where there is only this one. */
  readonly onStep: ((direction: 'next' | 'previous') => void) | null;
}) {
  const say = useSay();
  const words = useUi();
  const about = [
    card.measure && say(card.measure),
    card.subject,
    card.asOf && words('as_of', dateArg(card.asOf)),
    card.saidBy && words('said_by', card.saidBy),
  ].filter(Boolean);
  return (
    <div class="card-body">
      <p class="card-read" dir="auto">
        {card.words}
      </p>
      {card.description && <p class="card-about">{say(card.description)}</p>}
      {card.pack !== null && <p class="unverified">{words('unverified_pack', card.pack)}</p>}
      {about.length > 0 && <p class="card-about">{about.join(' · ')}</p>}
      <NoteList notes={card.notes} />
      {card.perspective && (
        <div class="perspective">
          <p class="perspective-text">{say(card.perspective.message)}</p>
          <p class="note-sources">
            <SourceLink source={card.perspective.sources[0]} />
          </p>
        </div>
      )}
      {card.notes.length === 0 && !card.perspective && !card.description && (
        <p class="card-about">{words(card.isClaim ? 'card_claim' : 'nothing_on_record')}</p>
      )}
      {card.link && (
        <p class="card-about">
          <a href={card.link} target="_blank" rel="noopener noreferrer">
            {words('card_link', URL.parse(card.link)?.hostname ?? card.link)}
          </a>
        </p>
      )}
      {onPanel && (
        <div class="card-exits">
          <button type="button" onClick={onPanel}>
            {card.more > 0 ? words('card_more', card.more) : words('open_panel')}
          </button>
          {onStep && (
            <span class="card-steps">
              <button type="button" aria-label={words('previous_mark')} onClick={() => onStep('previous')}>
                <Icon name="back" />
              </button>
              <button type="button" aria-label={words('next_mark')} onClick={() => onStep('next')}>
                <Icon name="go" />
              </button>
            </span>
          )}
        </div>
      )}
      <button type="button" class="card-close" onClick={onClose} aria-label={words('close')}>
        <Icon name="close" />
      </button>
    </div>
  );
}
