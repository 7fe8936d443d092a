import type { EntityType } from '../model/entity.ts';
import { hashWord } from '../text/tokens.ts';

/** Nouns that say what kind of thing a description means. Lower case, one word. */
const NOUNS: readonly (readonly [type: EntityType, words: string])[] = [
  [
    'person',
    `president premier chancellor minister secretary senator congressman congresswoman governor mayor king queen prince princess emperor
    pope bishop archbishop cardinal ceo chairman chairwoman founder billionaire tycoon businessman businesswoman leader dictator
    spokesman spokeswoman ambassador diplomat general admiral judge lawyer prosecutor attorney coach manager striker midfielder
    goalkeeper champion actor actress singer rapper musician author writer novelist journalist scientist professor politician
    lawmaker candidate incumbent nominee suspect defendant whistleblower activist astronaut republican democrat`,
  ],
  [
    'organisation',
    `company firm corporation manufacturer automaker carmaker retailer airline bank lender startup conglomerate publisher broadcaster
    newspaper magazine network group gang cartel militia party agency ministry department bureau administration government committee
    commission council parliament senate court tribunal union alliance bloc coalition organisation organization charity foundation
    institute university college team club federation league regulator watchdog army navy police`,
  ],
  [
    'place',
    'country nation republic kingdom state province region territory city capital town village island archipelago peninsula river lake continent county district neighborhood neighbourhood',
  ],
  [
    'facility',
    `prison jail penitentiary facility airport stadium arena hospital plant factory refinery base camp bridge tunnel dam port harbour
    harbor station palace castle cathedral church mosque temple museum theatre theater hotel tower building headquarters embassy`,
  ],
  [
    'event',
    'war conflict summit election referendum tournament championship festival earthquake hurricane typhoon pandemic coup uprising',
  ],
  ['law', 'law bill treaty act agreement accord constitution amendment pact legislation'],
  ['work', 'film movie book novel album song series painting documentary'],
];

/** By the noun's hash. */
export const DESCRIBING_NOUNS: ReadonlyMap<number, EntityType> = new Map(
  NOUNS.flatMap(([type, words]) => words.split(/\s+/).map((word) => [hashWord(word), type] as const)),
);
