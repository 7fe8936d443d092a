import type { LanguageCode } from '../../../../../utils/core/lang/code.ts';

/** Sentences by language. */
type Sentences = Readonly<Record<LanguageCode, readonly [string, ...string[]]>>;

/** Sentences in which a rule must find a tie and in which it must find none: at least one of each in every language. */
export interface RuleSentences {
  readonly examples: Sentences;
  readonly silences: Sentences;
}
