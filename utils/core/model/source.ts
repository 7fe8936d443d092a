/** Where something shown comes from. A note without one does not exist. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** What day, month or year the statement is about; ISO, null where the source gives none. */
  readonly asOf: string | null;
  /** When it was looked up; ISO day. */
  readonly retrieved: string | null;
  /** SPDX id or the source's own words. */
  readonly licence: string;
  /** Title of the imported pack that says so: nobody has verified it. Absent where Sidelight's own records do. */
  readonly pack?: string;
}

export type NonEmpty<T> = readonly [T, ...T[]];
