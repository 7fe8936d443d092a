import type { Tokens } from '../text/tokens.ts';
import type { EntityNumber, Gazetteer, NameNumber } from './gazetteer.ts';
import type { NameStrength } from './name-index.ts';

/** An imported pack with its entities' numbers in the whole. */
export interface NumberedPack {
  readonly gazetteer: Gazetteer;
  readonly numbers: Uint32Array;
}

interface Row {
  readonly entity: EntityNumber;
  readonly strength: NameStrength;
  readonly capitalsOnly: boolean;
}

/**
 * Names of several packs. A name that only the records know has their row number. One that an imported pack knows gets rows of
 * its own behind them, put together the first time it is met: as many as the packs have names, however long the text.
 */
export class JointNames {
  readonly #records: Gazetteer;
  readonly #packs: readonly NumberedPack[];
  readonly #fameOf: (entity: EntityNumber) => number;
  /** Rows of joint names, one name after the other. */
  readonly #rows: Row[] = [];
  readonly #last: boolean[] = [];
  /** First row of a joint name, by its rows in each pack. */
  readonly #known = new Map<string, NameNumber>();
  /** The rows found in each pack by the look-up at hand. */
  readonly #found: Int32Array;

  constructor(records: Gazetteer, packs: readonly NumberedPack[], fameOf: (entity: EntityNumber) => number) {
    this.#records = records;
    this.#packs = packs;
    this.#fameOf = fameOf;
    this.#found = new Int32Array(packs.length);
  }

  find(tokens: Tokens, start: number, end: number): NameNumber {
    const own = this.#records.findName(tokens, start, end);
    let imported = false;
    for (let i = 0; i < this.#packs.length; i++) {
      this.#found[i] = this.#packs[i]!.gazetteer.findName(tokens, start, end);
      if (this.#found[i]! >= 0) imported = true;
    }
    if (!imported) return own;
    const key = `${own} ${this.#found.join(' ')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const first = this.#join(own);
    this.#known.set(key, first);
    return first;
  }

  entityAt(row: NameNumber): EntityNumber {
    return this.#at(row)?.entity ?? this.#records.entityAt(row);
  }

  strengthAt(row: NameNumber): NameStrength {
    return this.#at(row)?.strength ?? this.#records.strengthAt(row);
  }

  capitalsOnlyAt(row: NameNumber): boolean {
    return this.#at(row)?.capitalsOnly ?? this.#records.capitalsOnlyAt(row);
  }

  nextRow(row: NameNumber): NameNumber {
    const joint = row - this.#records.nameCount;
    if (joint < 0) return this.#records.nextRow(row);
    return this.#last[joint] ? -1 : row + 1;
  }

  #at(row: NameNumber): Row | undefined {
    return this.#rows[row - this.#records.nameCount];
  }

  /** Rows for the name found: what the records mean by it, and what packs mean by it that the records do not know. */
  #join(own: NameNumber): NameNumber {
    const rows = new Map<EntityNumber, Row>();
    for (let row = own; row >= 0; row = this.#records.nextRow(row)) {
      const { entity, ...rest } = readRow(this.#records, row);
      if (!rows.has(entity)) rows.set(entity, { entity, ...rest });
    }
    this.#packs.forEach(({ gazetteer, numbers }, i) => {
      for (let row = this.#found[i]!; row >= 0; row = gazetteer.nextRow(row)) {
        const { entity, ...rest } = readRow(gazetteer, row);
        const number = numbers[entity]!;
        // A name that the records know does not come to mean another of theirs.
        if (rows.has(number) || (own >= 0 && number < this.#records.entityCount)) continue;
        rows.set(number, { entity: number, ...rest });
      }
    });
    const sorted = [...rows.values()].sort(
      (a, b) => a.strength - b.strength || this.#fameOf(b.entity) - this.#fameOf(a.entity) || a.entity - b.entity,
    );
    const first = this.#records.nameCount + this.#rows.length;
    sorted.forEach((row, i) => {
      this.#rows.push(row);
      this.#last.push(i === sorted.length - 1);
    });
    return first;
  }
}

const readRow = (gazetteer: Gazetteer, row: NameNumber): Row => ({
  entity: gazetteer.entityAt(row),
  strength: gazetteer.strengthAt(row),
  capitalsOnly: gazetteer.capitalsOnlyAt(row),
});
