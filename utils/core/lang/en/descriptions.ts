import { hashesOf } from '../../text/word-set.ts';
import { type DescriptionWords, describingNouns } from '../description-words.ts';

export const descriptions: DescriptionWords = {
  determiners: hashesOf('the this'),
  of: hashesOf('of'),
  breaks: hashesOf(
    'of in on at to for from by with and or but as that which who whom whose where when if is was were are be been has have had will would could should may might must',
  ),
  nouns: describingNouns({
    person: `president premier chancellor minister secretary senator congressman congresswoman governor mayor king queen prince princess emperor
      pope bishop archbishop cardinal ceo chairman chairwoman founder billionaire tycoon businessman businesswoman leader dictator
      spokesman spokeswoman ambassador diplomat general admiral judge lawyer prosecutor attorney coach manager striker midfielder
      goalkeeper champion actor actress singer rapper musician author writer novelist journalist scientist professor politician
      lawmaker candidate incumbent nominee suspect defendant whistleblower activist astronaut republican democrat`,
    organisation: `company firm corporation manufacturer automaker carmaker retailer airline bank lender startup conglomerate publisher broadcaster
      newspaper magazine network group gang cartel militia party agency ministry department bureau administration government committee
      commission council parliament senate court tribunal union alliance bloc coalition organisation organization charity foundation
      institute university college team club federation league regulator watchdog army navy police`,
    place:
      'country nation=country republic kingdom state province region territory city capital town village island archipelago peninsula river lake continent county district neighborhood neighbourhood',
    facility: `prison jail=prison penitentiary=prison facility airport stadium arena hospital plant factory refinery base camp bridge tunnel dam port harbour
      harbor station palace castle cathedral church mosque temple museum theatre theater hotel tower building headquarters embassy`,
    event:
      'war conflict summit election referendum tournament championship festival earthquake hurricane typhoon pandemic coup uprising',
    law: 'law bill treaty act agreement accord constitution amendment pact legislation',
    work: 'film movie book novel album song series painting documentary',
  }),
  others: hashesOf(
    'other another next previous former rival neighbouring neighboring old older first second third fourth latter different separate similar nearby',
  ),
};
