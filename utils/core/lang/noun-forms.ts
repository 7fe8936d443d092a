/** How a language's nouns tell one from many. Both take a word in lower case. */
export interface NounForms {
  isPlural(word: string): boolean;
  singular(word: string): string;
  /** Whether two plurals in a row are one name: "sales offices". Else the first plural is what is counted, its adjectives behind it. */
  readonly pluralsStack: boolean;
  /** Ends a word that says how something is, never what it is: "four-sided". */
  readonly participleEnding: string | null;
}

/** Plural ending and what stands for it in the singular. */
export type NounEnding = readonly [plural: RegExp, singular: string];

/** Nouns told by their endings alone: good for naming what is counted, not for a dictionary. */
export function nounsByEnding(
  endings: readonly NounEnding[],
  unchanged: string,
  isPlural: (word: string) => boolean,
): NounForms {
  const same: ReadonlySet<string> = new Set(unchanged.split(/\s+/).filter(Boolean));
  const one = (word: string): string => {
    const ending = same.has(word) ? undefined : endings.find(([plural]) => plural.test(word));
    return ending ? word.replace(ending[0], ending[1]) : word;
  };
  return {
    isPlural,
    // "sages-femmes", "ciudades-estado": each part for itself.
    singular: (word) => word.split('-').map(one).join('-'),
    pluralsStack: false,
    participleEnding: null,
  };
}

/** A plural in "s" or "x". */
export const endsInS = (word: string): boolean => word.length > 3 && /[sx]$/.test(word);
