import { hashesOf } from '../../text/word-set.ts';
import { type DescriptionWords, describingNouns } from '../description-words.ts';

export const descriptions: DescriptionWords = {
  determiners: hashesOf('der die das dem den dieser diese dieses diesem diesen'),
  of: hashesOf('von'),
  breaks: hashesOf(
    'von in im an am auf zu zum zur für mit und oder aber als dass der die das wo wenn ist war sind waren wird wurde hat haben hatte soll kann muss',
  ),
  nouns: describingNouns({
    person:
      'präsident=president präsidentin=president kanzler=chancellor kanzlerin=chancellor minister ministerin=minister könig=king königin=queen gouverneur=governor bürgermeister=mayor bürgermeisterin=mayor senator ministerpräsident=minister papst=pope',
    organisation:
      'unternehmen=company firma=company konzern=company bank fluggesellschaft=airline zeitung=newspaper gruppe=group partei=party behörde=agency ministerium=ministry regierung=government kommission=commission parlament=parliament senat=senate gericht=court gewerkschaft=union bündnis=alliance organisation universität=university mannschaft=team klub=club verein=club liga=league polizei=police armee=army',
    place:
      'land=country nation=country republik=republic bundesland=state provinz=province region stadt=city hauptstadt=capital dorf=village insel=island fluss=river see=lake',
    facility:
      'gefängnis=prison haftanstalt=prison flughafen=airport stadion=stadium krankenhaus=hospital werk=plant fabrik=factory raffinerie=refinery brücke=bridge staudamm=dam hafen=port palast=palace dom=cathedral museum botschaft=embassy',
    event:
      'krieg=war gipfel=summit turnier=tournament festival erdbeben=earthquake hurrikan=hurricane pandemie=pandemic',
    law: 'gesetz=law vertrag=treaty abkommen=agreement verfassung=constitution',
    work: 'film buch=book roman=novel lied=song serie=series',
  }),
  others: hashesOf(
    'andere anderen anderer nächste nächsten vorige ehemalige ehemaligen alte alten erste ersten zweite zweiten dritte dritten benachbarte benachbarten',
  ),
};
