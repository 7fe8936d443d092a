/** Titles and offices, as token hashes. */
export interface OfficeWords {
  /** Stand before a person's name and are no part of it ("President Nayib Bukele"). King, queen, prince, pope, lord and saint are not among them: "Prince Harry" is nobody without. */
  readonly titles: ReadonlySet<number>;
  /** Are held for a country, a state or a town, and stand between its name and their holder's: "German Chancellor Vera Holm". */
  readonly offices: ReadonlySet<number>;
}
