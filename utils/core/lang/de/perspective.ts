import { anywhere, before, beginnings, behind, type PerspectiveWords, wordSet } from '../perspective-words.ts';

/** By what German puts a figure beside something, or leaves it alone. */
export const perspective: PerspectiveWords = {
  peopleNouns: wordSet(`
    person mensch menschen personen einwohner einwohnerin einwohnerinnen bürger bürgerin arbeiter beschäftigte arbeitnehmer
    schüler schülerin student studentin studierende migrant flüchtling flüchtlinge geflüchtete asylbewerber häftling gefangener
    gefangene insasse wähler wählerin soldat soldatin demonstrant demonstrantin demonstrierende vertriebene rentner rentnerin
    patient patientin arbeitslose teilnehmer teilnehmerin teilnehmende zuschauer zuschauerin veteran veteranen kind kinder
    jugendliche erwachsene pendler mieter zuwanderer ukrainer ukrainerin ukrainerinnen detainee prisoner inmate people
    veteran stromkunde stromkunden alleinerziehende bundesbürger bürger steuerzahler mieter unterzeichner empfänger bezieher ausländer lehrer lehrkräfte ärzte pflegekräfte landwirte pendler versicherte
  `),
  workNouns: wordSet('job arbeitsplatz arbeitsplätze beschäftigte arbeitnehmer stelle stellen'),
  things: wordSet(`
    auto autos pkw fahrzeug fahrzeuge lkw fahrräder handys smartphones hunde katzen kühe schweine bücher pakete hotels fahrrad roller wohnung wohnungen haus häuser gebäude baum bäume test tests dosis dosen
    impfung impfungen handy smartphone computer waffe waffen hund hunde katze kuh schwein huhn buch firma firmen
    unternehmen betrieb betriebe schule schulen hotel zimmer bett betten besucher fahrgast
    fahrgäste passagier passagiere paket pakete kamera kameras windrad ladesäule ladesäulen
  `),
  saysShare:
    /(per|pro|auf|je) (100[.\s\u202f\u00a0]?000|1[.\s\u202f\u00a0]?000) |pro kopf|je einwohner|der (gesamt)?bevölkerung|jede[rs]? (dritte|vierte|fünfte|zehnte)/iu,
  saysOneIn:
    /\b(jede[rs]?) (zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)|\b(ein|zwei|drei|vier|neun|\d+) von (drei|vier|fünf|zehn|\d+)\b/iu,
  worldwide: anywhere('weltweit, auf der welt, global'),
  elsewhere: /(?<!\p{L})und (im ausland|anderswo)/iu,
  ofPopulation: behind('der (?:gesamt)?bevölkerung, der einwohner, der einwohnerinnen'),
  ofMany:
    /^\s*(?:von ihnen(?!\p{L})|(?:der|aller|dieser|unserer|ihrer|seiner|von|von den|unter den)\s+(?:(?:befragten|deutschen|österreichischen|schweizer|weltweiten|[\p{Ll}]+en)\s+){0,2}?(Menschen|Personen|Leute|Kinder|Männer|\p{Lu}[\p{L}-]{2,}(?<!ung|heit|keit|schaft|ion|tät)(?:en|er|ler|innen|fälle|züge|städte|häuser|verträge|firmen|e))(?!\p{L}))/u,
  masses: wordSet(`
    kosten einnahmen ausgaben erlöse umsätze gewinne mittel emissionen ersparnisse exporte importe reserven schulden steuern
    preise löhne daten energie fläche menge masse summe größe höhe breite länge strecke zeit dauer produktionskosten aktien
    anteile welle wärme ware wirtschaft wasser zucker feuer alter körper leistung einer leben wert lebens jahre
    materialien stunden tage monate wochen punkte summe hilfe ernte quelle erde seite rente familie rate beute schule woche
  `),
  theyDo: behind(
    'sagten, sagen, gaben, geben an, glauben, glaubten, meinen, wollen, wollten, finden, fanden, fühlen, lehnen, lehnten, befürworten, befürworteten, unterstützen, unterstützten, stimmten, stimmen, halten, hielten, sprachen sich, antworteten, wünschen, erwarten, rechnen, sehen, vertrauen, leben',
  ),
  ranked: before('reichsten, ärmsten, obersten, untersten, oberen, unteren, besten, größten'),
  by: before(
    'um, auf, plus, minus, weitere, weiteren, von, zu, mit, bei, bis zu, wuchs, stieg, fiel, als, zins(?:en)? von',
  ),
  counts: anywhere('menschen, personen, million, millionen'),
  apart: /(?<!\p{L})(aus|gegen|außerhalb|nahe)\s+((den|dem|der)\s+)?$/iu,
  rates: {
    'incarceration-rate': anywhere('inhaftierungsrate, gefangenenrate'),
    'youth-unemployment': anywhere('jugendarbeitslosigkeit'),
    unemployment: anywhere('arbeitslosenquote, arbeitslosigkeit'),
    inflation: anywhere('inflation, inflationsrate, teuerung, teuerungsrate'),
    'gdp-growth': anywhere('(?:die Wirtschaft|Wirtschaftsleistung|das BIP) (?:wuchs|stieg), wirtschaftswachstum'),
    'fertility-rate': anywhere('geburtenrate, fertilitätsrate, geburtenziffer'),
    'life-expectancy': anywhere('lebenserwartung'),
    literacy: anywhere('alphabetisierungsrate'),
    obesity: anywhere('adipositasrate'),
    'internet-users': anywhere('zugang zum internet, internetzugang'),
    'electricity-access': anywhere('zugang zu strom'),
    'public-debt': anywhere('staatsverschuldung, schuldenquote, staatsschulden'),
    'military-spending': anywhere('verteidigungsausgaben, militärausgaben'),
    'tax-revenue': anywhere('steuereinnahmen'),
    remittances: anywhere('rücküberweisungen'),
    'urban-population': anywhere('stadtbevölkerung'),
    'median-age': anywhere('medianalter'),
  },
  births: /^(kind|kinder|count)( (pro|je|per) frau)?$/i,
  narrower: anywhere(
    'jugend, jugendarbeitslosigkeit, kerninflation, kern, lebensmittel, energie, erzeuger, frauen, männer, monatlich, gegenüber dem vormonat, prognose, erwartet, ziel, eurozone, euroraum',
  ),
  youth: /jugend/i,
  whereas: /, während /,
  toLevel: /(?<!\p{L})(auf|bei)\s+(([\p{L}]+)\s+){0,3}$/iu,
  gdp: anywhere('BIP, bruttoinlandsprodukts?'),
  ofGdp: /^\s*(?:des|vom|am|seines|ihres) (?:\p{L}+en )?(?:BIP|Bruttoinlandsprodukts?|Wirtschaftsleistung)(?!\p{L})/iu,
  emissions: /emission|CO2|CO₂/i,
  electricity: /strom/i,
  consumed: /verbrauch/i,
  noLand: /(?<!\p{L})(meer|wohnung|büro|etage|lager|pro )/iu,
  noWay: /(?<!\p{L})(breit|durchmesser|radius|dick|mond|planet|asteroid|komet|umlaufbahn)/iu,
  comingTime: before('(?:den|die|der) (?:nächsten|kommenden)'),
  agoBefore: before('vor(?: (?:rund|etwa|fast|gut|knapp|ungefähr|mehr als|über))?'),
  agoAfter: null,
  high: behind('hoch, hohe[nrms]?'),
  pace: /(?<!\p{L})(pro tag|täglich|seit|insgesamt|bisher|erste[ns]?)/iu,
  publicMoney: beginnings('ausgeb, ausgaben, ausgab, investi, haushalt, schulden, spar, hilfe'),
  each: /^\s*([\p{L}-]+\s+){0,2}(jeweils|pro|je)\b/iu,
  fine: beginnings('geldstrafe, bußgeld, strafe, bestech, betrug, lösegeld, preisgeld, lotto, jackpot'),
  adjusted: /inflation|kaufkraft|heutige|inflationsbereinigt|preisbereinigt|in preisen von/i,
  several: before('mehrere[rn]?, einige[rn]?'),
  dollars: /\$|\b(dollars?|USD|US-Dollar)\b/i,
  euros: /€|\b(euros?|EUR)\b/i,
  namedDollars: /dollars?/i,
  usDollars: /\bUS ?\$|\bUSD\b|US-Dollar/,
  ownDollarSign: false,
  namedByLength: anywhere(
    'lauf, sprint, hürden, staffel, marathon, halbmarathon, finale, freistil, brust, schmetterling, kaliber, elfmeter, strafstoß, freistoß, bildschirm, bildschirmdiagonale, display, zoll, diagonale, oled, lcd, tv, fernseher, laptop, monitor, smartphone, iphone, tablet, felgen',
  ),
  paid: anywhere('zahl\\w*, bezahl\\w*, kost\\w*, preis\\w*, gebühr, wert, verdien\\w*'),
  compound: /^\s+(pro|je|in der) (sekunde|minute|stunde|tag|woche|jahr|kopf|person)(?!\p{L})/iu,
  began: /(\d\s?['’′]|fuß|pfund)\s?(und\s)?$/iu,
  rise: /(?<!\p{L})(um|von|unter|über|zwischen|erwärmung|anstieg|ziel)\s+(etwa |rund |fast |mehr als |mindestens |bis zu )?$/iu,
  warmer: /^\s*(wärmer|kälter|höher|heißer|kühler|über|unter|erwärmung|ziel|grenze)/iu,
  milesAndFeet: false,
  average:
    /(?<!\p{L})(?:durchschnittlich|im durchschnitt|im schnitt|durchschnitts\p{L}+|im mittel)(?: [\p{L}-]+){0,3}\s*$/iu,
  median: /median/i,
  surveyOf:
    /(?<!\p{L})(?:umfrage (?:unter|mit)|befragung (?:unter|von)|befragte|befragt wurden|stichprobe von)(?: (?:rund|etwa|mehr als|knapp|insgesamt))*\s*$/iu,
  wereAsked: /^(?: [\p{L}-]+){0,3} (?:wurden )?(?:befragt|befragten)(?!\p{L})/iu,
  errorMargin: /fehlertoleranz|fehlermarge|schwankungsbreite|±/i,
  annualised: /annualisiert|aufs jahr hochgerechnet|auf das jahr hochgerechnet/i,
  quarter: /quartal/i,
  of: behind('der, von, des'),
  numbered: /\d[^.;]{0,50}[,(–—]\s*((etwa|rund|oder|also)\s+)*$/iu,
};
