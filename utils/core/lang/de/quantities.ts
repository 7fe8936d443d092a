import { phrases, values, words } from '../../text/lexicon.ts';
import type { QuantityWords } from '../quantity-words.ts';

export const QUANTITIES: QuantityWords = {
  ofAge: phrases`alt, alte, alten, alter, altes`,
  aged: phrases`im alter von, alter von, alter von etwa`,
  yearsOld: words`jährige jährigen jähriger jähriges jährig`,
  yearsAreAges: true,
  persons: words``,
  tradeEndings: [],
  notTrades: words``,
  originEndings: [],
  from: words`von vom`,
  to: words`auf bis zu`,
  between: words`zwischen`,
  but: words`aber`,
  or: words`oder`,
  than: words`als`,
  stop: words`
    der die das den dem des ein eine einen einem einer eines dieser diese dieses und oder noch aber sondern dass ob weil
    wenn als wie wo wer was nicht kein keine in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter
    hinter neben zwischen durch für gegen ohne um bis seit während wegen laut sich er sie es wir ihr ich sein seine ihre
    ihrem ihren ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen
    mehr weniger sehr schon auch nur dann danach zuvor heute gestern morgen jeder jede jedes alle allen pro je sagte
    sagt kamen gibt starben
  `,
  nounsToo: words``,
  extra: words`weitere weiteren`,
  determiners: words`der die das den dem des`,
  who: words``,
  months: words`
    januar februar märz maerz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug
    sep sept okt nov dez jänner
  `,
  monthsHaveCapitals: false,
  stopIsOrdinal: true,
  ordinalSuffixes: words``,
  ordinals: words``,
  dayNames: words``,
  hourBefore: words``,
  hourAfter: phrases``,
  clock: words`uhr`,
  yearBefore: words`
    in im seit bis vor nach jahr jahre jahren anfang ende mitte frühjahr sommer herbst winter januar februar märz april
    mai juni juli august september oktober november dezember zwischen von ab waren
  `,
  yearArticles: words``,
  neverYears: words`menschen männer frauen kinder arbeiter soldaten stellen arbeitsplätze häuser wohnungen mitglieder einwohner studenten schüler fälle tote migranten flüchtlinge häftlinge punkte stimmen sitze wörter beschäftigte mitarbeiter patienten tickets fans demonstranten kalorien exemplare personen`,
  numbered: words`
    firmware software windows android ios macos iphone ipad galaxy playstation xbox airbus boeing artikel art kapitel seite seiten abschnitt absatz paragraph gesetz nummer nr telefon tel gruppe phase stufe route
    autobahn bundesstraße ausfahrt flug straße kanal saal zimmer etage linie gleis spieltag
    staffel folge version bus klasse typ modell zone bezirk anhang runde etappe block los wohnung startnummer aktenzeichen referenz serie tabelle abbildung sektor kategorie liga formel platz rang top apollo
  `,
  alwaysNumbered: words`firmware software windows android ios macos iphone ipad galaxy playstation xbox airbus boeing apollo formel platz rang top typ phase artikel art kapitel seite seiten abschnitt kategorie flug kanal nummer nr`,
  prefixes: words`sub prä post`,
  skippable: words`nur die der das den dem ein eine einen weitere weiteren`,
  overWords: words``,
  lasts: words``,
  notBeforeOne: words``,
  notAfterOne: words``,
  agoBefore: words`vor`,
  agoAfter: words`zuvor später danach`,
  several: words`mehrere mehreren einige einigen viele wenige paar`,
  vagueSizes: values`dutzende dutzenden = 12, hunderte hunderten = 100, tausende tausenden = 1e3, zehntausende zehntausenden = 1e4, hunderttausende hunderttausenden = 1e5, millionen = 1e6, milliarden = 1e9`,
  halfBefore: words``,
  halfAfter: words``,
  average: words``,
  averageBefore: words``,
  auxiliaries: words`wurden sind waren haben hatten`,
  roundNumbers: words``,
  idioms: phrases`
    eins zu eins, ein für alle mal, null und nichtig, stunde null, nullrunde, auf null, rund um die eins
  `,
  ordinalParts: words``,
  confidence: phrases`ki, konfidenzintervall, konfidenz, vertrauensintervall`,
  ordinalUnits: words``,
  comparatives: words``,
  streets: words``,
  streetEndings: ['straße', 'strasse', 'platz', 'allee', 'gasse', 'weg', 'ufer', 'damm', 'ring', 'markt'],
  phoneVerbs: words`wählen wählt anrufen rufnummer notruf hotline nummer`,
  eras: phrases`v. chr., n. chr., v.chr., n.chr., vor christus, nach christus, vor unserer zeit`,
  dayParts: phrases`uhr, uhr morgens`,
  yearNouns: words``,
  stretches: words`spielzeiten spiele sitzungen runden`,
  plusMinus: phrases`plus/minus, plus minus, plus oder minus, plus-minus`,
  scoresHaveColon: true,
  sport: words`tor tore sieg siegte siegten gewann gewannen schlug besiegte unterlag verlor niederlage unentschieden spiel finale halbfinale endstand rückstand führung liga pokal satz sätze stimmen`,
};
