type Words = ReadonlySet<number>;

/** Sports, as the pack names a country's team in each. */
export const SPORTS = [
  'football',
  'soccer',
  'rugby',
  'cricket',
  'basketball',
  'baseball',
  'hockey',
  'volleyball',
  'handball',
] as const;
export type Sport = (typeof SPORTS)[number];

/** How reports of sport are told from others, and where a place's name in them means its team. Words as token hashes. */
export interface TeamWords {
  /** Words of reports of sport. */
  readonly sport: Words;
  /** Before a team, in such a report. */
  readonly before: Words;
  /** After one. */
  readonly after: Words;
  /** The same, in any text: "Alabama versus Florida State". */
  readonly surelyBefore: Words;
  readonly surelyAfter: Words;
  /** Without one of these a club's nickname is no club. */
  readonly match: Words;
  /** The one word a report has for each sport. */
  readonly sports: Readonly<Record<Sport, string>>;
}
