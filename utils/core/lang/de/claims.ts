import { phrases } from '../../text/phrases.ts';
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  events: {
    opened: phrases('eröffnet, eröffnete, eingeweiht'),
    founded: phrases('gegründet, gründete'),
    closed: phrases('geschlossen, schloss'),
    born: phrases('geboren'),
    died: phrases('starb, gestorben, verstarb'),
    elected: phrases('gewählt, wahl, wiedergewählt'),
    'took-office': phrases('trat sein amt an, trat ihr amt an, übernahm das amt, kam an die macht, vereidigt'),
  },
  be: phrases('wurde, wurden, ist, war, worden, seine, ihre, seiner, ihrer'),
  beforeDate: phrases('im, am, anfang, ende, mitte'),
  unreal: phrases(
    'wird, werden, soll, sollen, sollte, geplant, könnte, kann, falls, wenn, nicht, nie, nach, vor, seit, bis, will, wollen',
  ),
  beside: phrases('wurde, war, ist, auch, später, dann, und'),
  who: phrases('er, sie, und, der, die'),
  offices: phrases(
    'präsident, präsidentin, bundespräsident, bundespräsidentin, bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, ministerpräsident, ministerpräsidentin, premierminister, premierministerin, könig, königin, papst, minister, ministerin, außenminister, außenministerin, finanzminister, finanzministerin, innenminister, innenministerin, verteidigungsminister, bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin, generalsekretär, generalsekretärin, gouverneur, botschafter, botschafterin, staatspräsident',
  ),
  formerly: phrases(
    'früherer, frühere, früheren, ehemaliger, ehemalige, ehemaligen, damaliger, damalige, damaligen, künftiger, künftige, künftigen, designierter, designierte, ex',
  ),
  beforeOffice: phrases('der, die, dem, den, unter, und, von, mit, durch, für'),
  ofOffice: phrases('von, der, des, in'),
  relatives: phrases('der, die, das, dessen, deren'),
  partOf: phrases('der, von, des, aller'),
  boilerplate: phrases(
    'copyright, alle rechte vorbehalten, abonnieren, abonnieren sie, abo, newsletter, anmelden, datenschutz, datenschutzerklärung, impressum, getty images, foto:, bild:, hier klicken, klicken sie, rabattcode, gutscheincode, kostenlos testen, kostenloser versand, folgen sie uns, kontaktieren sie, lesen sie auch, lesen sie mehr, mehr zum thema, anzeige, gesponsert von, unsere app, doi:, ©, min lesezeit, minuten lesezeit',
  ),
  worth: { scale: 0.5, figure: 1.1 },
};
