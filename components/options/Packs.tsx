import { useRef } from 'preact/hooks';
import type { KeptPack } from '../../utils/core/model/kept-pack.ts';
import { sizeArg } from '../../utils/core/view/size-arg.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { useUi } from '../shared/say.ts';
import { PackImport, type PackTask } from './PackImport.tsx';
import { PackItem } from './PackItem.tsx';

/** What the pack that comes with the extension holds. */
export interface OwnPack {
  readonly entities: number;
  readonly facts: number;
  /** ISO day. */
  readonly compiled: string;
  readonly bytes: number;
  readonly origins: readonly string[];
}

export interface PacksProps {
  /** Null where it cannot be opened; undefined while it is being opened. */
  readonly own: OwnPack | null | undefined;
  readonly packs: readonly KeptPack[];
  readonly task: PackTask | null;
  readonly onImport: (files: readonly File[]) => void;
  readonly onTurn: (pack: KeptPack, on: boolean) => void;
  readonly onRemove: (pack: KeptPack) => void;
  /** Gives the reader a pack as a file; null is the extension's own. */
  readonly onExport: (pack: KeptPack | null) => void;
  /** Answers whether the browser let it be copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The packs articles are read with: Sidelight's own, and those the reader was given. */
export function Packs({ own, packs, task, onImport, onTurn, onRemove, onExport, onCopy }: PacksProps) {
  const say = useUi();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <h3>{say('packs_own')}</h3>
      {own === null && <p role="alert">{say('knowledge_damaged')}</p>}
      {own && (
        <>
          <p>{say('records_line', own.entities, own.facts, dateArg(own.compiled))}</p>
          <details>
            <summary>{say('records_sources')}</summary>
            <ul class="rows">
              {own.origins.map((origin) => (
                <li key={origin}>{origin}</li>
              ))}
            </ul>
          </details>
          <div class="actions">
            <button type="button" class="button" data-action="export-own-pack" onClick={() => onExport(null)}>
              {say('pack_export_own', sizeArg(own.bytes))}
            </button>
          </div>
        </>
      )}
      <h3 ref={heading} tabIndex={-1}>
        {say('packs_imported')}
      </h3>
      <p class="quiet">{say('packs_imported_text')}</p>
      {packs.length > 0 ? (
        <ul class="packs">
          {packs.map((pack) => (
            <PackItem
              key={pack.id}
              pack={pack}
              onTurn={(on) => onTurn(pack, on)}
              onRemove={() => {
                onRemove(pack);
                // The button that had the focus goes with its pack.
                heading.current?.focus();
              }}
              onExport={() => onExport(pack)}
              onCopy={onCopy}
            />
          ))}
        </ul>
      ) : (
        <p class="quiet">{say('packs_none')}</p>
      )}
      <PackImport task={task} onImport={onImport} />
    </>
  );
}
