import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Entity } from '../../utils/core/model/entity.ts';
import { useUi } from '../shared/say.ts';

/** Where a rejection holds. */
export type RejectScope = 'site' | 'everywhere';

/** Tells that an entity is not the one meant; null where the surface has no way to remember it. */
export const RejectContext = createContext<((entity: Entity, scope: RejectScope) => void) | null>(null);

/** "Not this one": the reader says that a name was taken for the wrong one, here or everywhere. Unknown names have nobody to reject. */
export function NotThisOne({ entity }: { readonly entity: Entity }) {
  const words = useUi();
  const reject = useContext(RejectContext);
  const [asked, setAsked] = useState(false);
  if (!reject || entity.id.startsWith('text:')) return null;
  if (!asked)
    return (
      <button
        type="button"
        class="link quiet"
        data-action="not-this-one"
        aria-label={words('reject_of', entity.name)}
        onClick={() => setAsked(true)}
      >
        {words('reject')}
      </button>
    );
  return (
    <p class="quiet" role="status">
      {words('reject_where')}{' '}
      {(['site', 'everywhere'] as const).map((scope) => (
        <button
          key={scope}
          type="button"
          class="link"
          data-reject={scope}
          onClick={() => {
            setAsked(false);
            reject(entity, scope);
          }}
        >
          {words(`reject_${scope}`)}
        </button>
      ))}
    </p>
  );
}
