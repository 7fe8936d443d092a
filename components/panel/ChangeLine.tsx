import { amount } from '../../utils/core/messages/build.ts';
import type { Change } from '../../utils/core/view/figure-change.ts';
import { Icon } from '../shared/Icon.tsx';
import { useUi } from '../shared/say.ts';

/** From one value to another and by how much, as an arrow between the two; in words for those who hear it. */
export function ChangeLine({ change }: { readonly change: Change }) {
  const say = useUi();
  const { from, to, percent } = change;
  const [before, after] = [amount(from.value!, from.unit), amount(to.value!, to.unit)] as const;
  const by = say(percent < 0 ? 'change_down' : 'change_up', { kind: 'percent', value: Math.abs(percent), digits: 0 });
  return (
    <p class="change">
      <span class="visually-hidden">{say('change_from_to', before, after)}</span>
      <span class="change-values" aria-hidden="true">
        {say('plain', before)} <Icon name="go" /> {say('plain', after)}
      </span>
      <span class="change-by">{by}</span>
    </p>
  );
}
