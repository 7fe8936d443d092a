/** What the extension keeps in this browser, in bytes. */
export interface StorageUsed {
  readonly settings: number;
  /** What was read of open pages, until the browser is shut. */
  readonly reading: number;
  readonly answers: number;
  readonly packs: number;
  /** Figures of what was read, where the reader has them remembered. */
  readonly visits: number;
  readonly log: number;
  /** As the browser itself counts databases, and how much it would allow; null where it does not say. */
  readonly whole: { readonly used: number; readonly allowed: number } | null;
}
