import type { Phrases } from '../text/phrases.ts';

/** Events that a record may date, by property of the subject's record. */
const CLAIM_EVENTS = ['opened', 'founded', 'closed', 'born', 'died', 'elected', 'took-office'] as const;
export type ClaimEvent = (typeof CLAIM_EVENTS)[number];

/** The words by which a language makes claims that a record could answer, and those of lines that claim nothing. */
export interface ClaimWords {
  /** "Opened", "her election". */
  readonly events: Readonly<Record<ClaimEvent, Phrases>>;
  /** A form of "be", a possessive or the like, near which a participle is an event: "was opened". */
  readonly be: Phrases;
  /** Right behind an event, before its date: "opened in". */
  readonly beforeDate: Phrases;
  /** Before an event: not so or not yet: "is to be opened in 2026". */
  readonly unreal: Phrases;
  /** Between a name and what happened to it: "was", "also". */
  readonly beside: Phrases;
  /** Who may stand in a name's place. */
  readonly who: Phrases;
  readonly offices: Phrases;
  /** "Former": not held any more, or not yet. */
  readonly formerly: Phrases;
  /** What may stand before an office in small letters that is a country's. */
  readonly beforeOffice: Phrases;
  /** "President of". */
  readonly ofOffice: Phrases;
  /** "Quist, who was director" tells of a time. */
  readonly relatives: Phrases;
  /** "Three of the nine": the words between a part and its whole. */
  readonly partOf: Phrases;
  /** Lines that are not the story's: rights, subscriptions, offers, credits, calls to act. */
  readonly boilerplate: Phrases;
  /**
   * How the check-worthiness model, learnt from English sentences, is read in this language: its logit times `scale`, plus `figure`
   * where the sentence has an amount. Hand-set so that sentences with amounts score alike in every language.
   */
  readonly worth: { readonly scale: number; readonly figure: number };
}
