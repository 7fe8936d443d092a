import { useUi } from '../shared/say.ts';

/** Sites under a rule, each of which can be taken out of it. */
export function SiteList({
  title,
  none,
  sites,
  onRemove,
}: {
  readonly title: string;
  readonly none: string;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly onRemove: (id: string) => void;
}) {
  const say = useUi();
  return (
    <>
      <h3>{title}</h3>
      {sites.length ? (
        <ul class="rows">
          {sites.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <button type="button" class="button" aria-label={say('remove_of', name)} onClick={() => onRemove(id)}>
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="quiet">{none}</p>
      )}
    </>
  );
}
