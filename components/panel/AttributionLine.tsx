import type { Attribution } from '../../utils/core/model/attribution.ts';
import { useUi } from '../shared/say.ts';

/** Who says so, in the article's words; that nobody was found is said too. */
export function AttributionLine({ attribution }: { readonly attribution: Attribution }) {
  const say = useUi();
  return (
    <p class="item-about">
      {attribution.text ? say(`attribution_${attribution.kind}`, attribution.text) : say('attribution_none')}
    </p>
  );
}
