import type { Figure } from '../../utils/core/model/figure.ts';
import type { MessageArg } from '../../utils/core/model/note.ts';
import type { Bar } from '../../utils/core/view/figure-groups.ts';
import { dateArg, saying, ui } from '../../utils/core/view/words.ts';
import { useUi } from '../shared/say.ts';

/** A part of a stated whole, drawn to scale; where there is more than the whole holds, the whole is marked on the bar. */
export function OccupancyBar({ bar, subject }: { readonly bar: Bar; readonly subject: string | null }) {
  const say = useUi();
  const percent = say('plain', { kind: 'percent', value: bar.share * 100, digits: 0 });
  const over = bar.share > 1;
  // The drawing is as wide as the larger of the two.
  const held = over ? 100 : 100 * bar.share;
  const room = over ? 100 / bar.share : 100;
  const caption = say('bar_caption', percent, asStated(bar.part), asStated(bar.whole));
  return (
    <figure class="bar" data-bar>
      <figcaption class="bar-caption">
        <span class="bar-percent">{percent}</span>
        <span>
          {subject && <span class="bar-subject">{subject}</span>}
          <span class="bar-words">{say('bar_of_capacity')}</span>
        </span>
      </figcaption>
      <svg class="bar-drawing" viewBox="0 0 100 7" preserveAspectRatio="none" role="img" aria-label={caption}>
        <rect class="bar-track" width={room} height="7" />
        <rect class="bar-fill" width={Math.min(held, room)} height="7" />
        {over && <rect class="bar-over" x={room} width={held - room} height="7" />}
        {over && <rect class="bar-full" x={room - 0.4} width="0.8" height="7" />}
      </svg>
      <p class="bar-ends" aria-hidden="true">
        <span>{say('bar_held', asStated(bar.part))}</span>
        <span>{say('bar_capacity', asStated(bar.whole))}</span>
      </p>
      {bar.part.asOf && <p class="quiet">{say('as_of', dateArg(bar.part.asOf))}</p>}
    </figure>
  );
}

/** A value with its hedge: "about 14,500". */
function asStated({ value, bound }: Figure): MessageArg {
  const number: MessageArg = { kind: 'number', value: value ?? 0 };
  if (bound === '~') return saying(ui('about', number));
  if (bound === '>') return saying(ui('over', number));
  if (bound === '<') return saying(ui('under', number));
  return number;
}
