import { hashesOf } from '../../text/word-set.ts';
import type { NameWords } from '../name-words.ts';

export const names: NameWords = {
  nounsAreCapitalised: true,
  peoplesAreCapitalised: false,
  hasDictionary: false,
  genitive: 's',
  taggerClass: 1,
  articles: hashesOf('der die das den dem des'),
  determiners: hashesOf('dieser diese dieses ein eine einen einem einer eines'),
  articlesInNames: hashesOf(''),
  elided: hashesOf(''),
  conjunctions: hashesOf('und oder'),
  at: hashesOf('in nach'),
  leading: hashesOf('in im am an auf aus bei mit nach von vom zu zum zur für gegen über unter'),
  prepositions: hashesOf(
    'laut nach mit bei im am in an auf aus für gegen über unter vor seit von vom zu zum zur ohne um wegen trotz während wenn weil als ob',
  ),
  shortTitles: hashesOf(''),
  directions: hashesOf('norden süden westen osten nord süd ost west nordosten nordwesten südosten südwesten'),
  surnameParticles: hashesOf('von van de zu der den vom zum zur'),
  inPeople: hashesOf('und'),
  acronymSkips: hashesOf('der die das des und für in im von zur'),
  calendar: hashesOf(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember',
  ),
  teamOrParty: hashesOf('mannschaft partei'),
  buttons: hashesOf('teilen senden folgen drucken'),
  buttonWords: hashesOf('auf über per mit diesen dieses artikel seite uns teilen senden'),
  alsoWords: hashesOf(
    `essen halle bergen singen regen siegen leer hof welt zeit bild stern post bahn spiegel focus fest wald see ort ende tor kant mark
    kinder norden süden westen osten enge baden wiesen winden sorge mitte linie union front stadt land rat löhne mut lage besuch kunden
    börse plan ruhe wende weiden haren gut hagen ulmen weg ziel hoffnung freude kurs preis teil licht nacht haus mann frau kind leben
    lauf ruf ton last nutzen wagen sitten stab rand senden kehl wangen zell werden rennen lohn ehre sinn wohl grund bund stand rest
    ansicht aussicht bescheid bote bezirk dabei danach damit dazu dafür davon`,
  ),
  kin: hashesOf('vater mutter bruder schwester oma opa papa mama onkel tante großmutter großvater eltern'),
  otherSenses: hashesOf('rand real won lira tripper typhus franken mers prep ela depression krebs grippe'),
  definiteArticles: hashesOf('der dem den des'),
  alternatives: hashesOf('oder'),
  employers: hashesOf(''),
  verbEndings: [],
  afterBody: hashesOf(''),
  saints: hashesOf(''),
  peopleEndings: [],
  facility: hashesOf('flughafen stadion brücke bahnhof gefängnis schloss dom turm kraftwerk justizvollzugsanstalt'),
  confinement: hashesOf(''),
  law: hashesOf('gesetz vertrag abkommen verfassung richtlinie verordnung'),
  event: hashesOf(
    'krieg wahl wahlen weltmeisterschaft europameisterschaft gipfel festival referendum schlacht erdbeben hurrikan',
  ),
};
