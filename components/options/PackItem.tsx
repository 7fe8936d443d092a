import type { KeptPack } from '../../utils/core/model/kept-pack.ts';
import { sizeArg } from '../../utils/core/view/size-arg.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { Switch } from '../shared/Switch.tsx';
import { useUi } from '../shared/say.ts';
import { PackHash } from './PackHash.tsx';

/** An imported pack: what it says of itself, that nobody has verified it, and what can be done with it. */
export function PackItem({
  pack,
  onTurn,
  onRemove,
  onExport,
  onCopy,
}: {
  readonly pack: KeptPack;
  readonly onTurn: (on: boolean) => void;
  readonly onRemove: () => void;
  readonly onExport: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
}) {
  const say = useUi();
  const { id, title, publisher, made, licence, entities, facts, bytes, importedAt, on } = pack;
  const importedOn = new Date(importedAt).toISOString().slice(0, 10);
  return (
    <li class="pack" data-pack={id}>
      <p class="pack-head">
        <span class="pack-title" dir="auto">
          {title}
        </span>
        <span class="pack-mark">{say('unverified')}</span>
      </p>
      <p class="quiet">{say('pack_by', publisher, dateArg(made), licence)}</p>
      <p class="quiet">{say('pack_holds', entities, facts, sizeArg(bytes), dateArg(importedOn))}</p>
      <PackHash id={id} title={title} onCopy={onCopy} />
      <Switch name={`pack-${id.slice(0, 8)}`} label={say('pack_on', title)} on={on} onTurn={onTurn} />
      <div class="actions">
        <button type="button" class="button" aria-label={say('pack_export_of', title)} onClick={onExport}>
          {say('pack_export')}
        </button>
        <button
          type="button"
          class="button"
          data-action="remove-pack"
          aria-label={say('remove_of', title)}
          onClick={onRemove}
        >
          {say('remove')}
        </button>
      </div>
    </li>
  );
}
