import type { StorageUsed } from '../../utils/core/model/storage-used.ts';
import { sizeArg } from '../../utils/core/view/size-arg.ts';
import { useUi } from '../shared/say.ts';

const PARTS = ['settings', 'reading', 'answers', 'packs', 'visits', 'log'] as const;

/** What is kept in this browser, by part. */
export function StorageTable({ used }: { readonly used: StorageUsed }) {
  const say = useUi();
  return (
    <>
      <dl class="sizes">
        {PARTS.map((part) => (
          <div key={part} data-stored={part}>
            <dt>{say(`stored_${part}`)}</dt>
            <dd>{used[part] ? say('plain', sizeArg(used[part])) : say('stored_nothing')}</dd>
          </div>
        ))}
      </dl>
      {used.whole && <p class="quiet">{say('stored_whole', sizeArg(used.whole.used), sizeArg(used.whole.allowed))}</p>}
    </>
  );
}
