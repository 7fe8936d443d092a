/** Files outside utils/core/lang that still hold words of a language. The list may only shrink: take a file from it once it is clean. */
export const WITH_WORDS: ReadonlySet<string> = new Set([]);
