import { useUi } from './say.ts';

/** How many readings the reader has hidden on this page, and the way back. */
export function HiddenLine({ count, onShow }: { readonly count: number; readonly onShow: () => void }) {
  const say = useUi();
  if (!count) return null;
  return (
    <p class="coverage">
      {say('hidden_by_you', count)}{' '}
      <button type="button" class="link" data-action="show-hidden" onClick={onShow}>
        {say('show_hidden')}
      </button>
    </p>
  );
}
