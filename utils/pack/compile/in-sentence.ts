const TAKES_ARTICLE =
  /States|Kingdom|Emirates|Republic|Islands|Territories|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Congo/;

/** A country's English name as it stands in a sentence: "the United States", "France". */
export const inSentence = (country: string): string => (TAKES_ARTICLE.test(country) ? `the ${country}` : country);
