/** An imported pack as it is kept on this machine, without its bytes. */
export interface KeptPack {
  /** SHA-256 of the file, 64 hexadecimal digits: the same file is the same pack. */
  readonly id: string;
  readonly title: string;
  /** Who says they made it. */
  readonly publisher: string;
  /** ISO day, as stated. */
  readonly made: string;
  readonly licence: string;
  readonly entities: number;
  readonly facts: number;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly importedAt: number;
  /** Whether articles are read with it. */
  readonly on: boolean;
}
