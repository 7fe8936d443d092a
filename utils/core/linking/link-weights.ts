/** Log-odds a unit of each evidence (evidence.ts), by its id. */
export type LinkWeights = Readonly<Record<string, number>>;

/** Set by hand and adjusted on the development parts of News-Fair and Wiki-Fair. */
export const LINK_WEIGHTS: LinkWeights = {
  fame: 1.1,
  alias: -0.5,
  'derived name': -2.5,
  'place that speaks': -2,
  'other type': 1,
  'full name of a person': 1,
  'first name alone': -3,
  'somebody else of that surname': -8,
  'also a word of the text': -3,
  'capital only at a beginning': -3,
  'a people': 5,
  'a people or a first name': -9.5,
  'former country': -3,
  'other sport': -5,
  "another country's court": -5,
  'nickname without a match': -5,
  'full name of a body': 0.7,
  'country spoken of': 1.2,
  'other country': -1.2,
  'words of its description': 0.9,
  'unknown of its type': 1,
  'short acronym': 1,
  'part of the compass': 4,
  'named again': -1,
};
