import { useUi } from './say.ts';

/** Says that a stored setting was found damaged and has been set back. */
export function MendedLine({ mended }: { readonly mended: boolean }) {
  const say = useUi();
  return mended ? (
    <p class="quiet" role="status" data-mended>
      {say('setting_mended')}
    </p>
  ) : null;
}
