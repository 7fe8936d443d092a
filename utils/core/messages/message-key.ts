import type catalogue from '../../../public/_locales/en/messages.json';

/** A key as the catalogue writes it: forms of the plural stand by themselves. */
type Entry = keyof typeof catalogue;
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Counted = Entry extends infer Key ? (Key extends `${infer Stem}_one` ? Stem : never) : never;

/** A key of the English catalogue, which the other catalogues follow; what has forms of the plural is asked for without them. */
export type MessageKey = Exclude<Entry, `${Counted}_${PluralForm}`> | Counted;

/** An id as the catalogue can write it: its format allows no hyphens. */
export type Underscored<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Id;

export const underscored = <Id extends string>(id: Id): Underscored<Id> => id.replaceAll('-', '_') as Underscored<Id>;

/** Ids of the interface's words: their keys without `ui_`. */
export type UiId = MessageKey extends infer Key ? (Key extends `ui_${infer Id}` ? Id : never) : never;
