import { phrases } from '../../text/phrases.ts';
import type { SpeechWords } from '../speech-words.ts';

const NONE = phrases();

/** Present and preterite of regular verbs: "betont, betonen, betonte, betonten". */
const weak = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => [`${stem}t`, `${stem}en`, `${stem}te`, `${stem}ten`])
    .join(', ');

const DAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];

export const speech: SpeechWords = {
  verbs: phrases(
    weak('sag beton bestätig erläuter warn kritisier konter bekräftig berichte urteil resümier beteuer'),
    'erklärte, erklärten, erklärt, fordert, fordern, forderte, forderten, behauptet, behaupten, behauptete, behaupteten, versichert, versichern, versicherte, versicherten, erläutert, schrieb, schrieben, schreibt, schreiben, meldet, melden, meldete, meldeten, berichtet, berichten, berichtete, berichteten, unterstrich, unterstreicht, entgegnete, entgegnet, erwiderte, erwidert, versprach, verspricht, verkündete, verkündet, äußerte, beklagte, beklagt, betonte',
    'mitteilte, mitteilten, mitgeteilt, bekanntgab, bekannt gab, angab, angaben, ankündigte, ankündigten, einräumte, hinzufügte, erklärt hat, gesagt hat, zugab, gesagt',
  ),
  weakVerbs: phrases(
    'schätzt, schätzen, schätzte, schätzten, zeigt, zeigen, zeigte, ergab, ergibt, ergaben, rechnet, rechnen, rechnete, geht davon aus, gehen davon aus, ging davon aus, prognostiziert, meint, meinte, glaubt, findet, hofft, hoffte, erwartet, erwarten, erwartete, nennt, nannte, vermutet, vermuteten, argumentiert, argumentierte, geht, gehen',
  ),
  afterQuotes: phrases(
    weak('klag mahn lob hoff mein frag lach spott scherz jubel ergänz resümier seufz witzel kontert zürn'),
    'so, erzählt, erzählte, erzählen, findet, fand, glaubt, glaubte, ergänzt, ergänzte, räumt, räumte, räumt ein, lautet, hieß, antwortet, antwortete, bilanziert, bilanzierte, scherzt, kommentiert, kommentierte, fordert, erinnert sich, erinnerte sich, freut sich, freute sich, wundert sich, sorgt sich, ärgert sich, beschreibt, beschrieb, schwärmt, schwärmte, bedauert, bedauerte, argumentiert, argumentierte, fährt, ruft, rief, sorgt, vermutet, weiß, wusste, begründet, begründete, verspricht, gesteht, gestand, sinniert',
  ),
  splitVerbs: [
    { verb: phrases('teilte, teilten, teilt, teilen'), particle: phrases('mit') },
    { verb: phrases('kündigte, kündigten, kündigt, kündigen, gab, gaben, gibt, geben'), particle: phrases('an') },
    { verb: phrases('gab, gaben, gibt, geben'), particle: phrases('bekannt, zu, preis') },
    { verb: phrases('räumte, räumten, räumt, räumen, wandte, wendet'), particle: phrases('ein') },
    { verb: phrases('fügte, fügten, fügt'), particle: phrases('hinzu, an') },
    { verb: phrases('stellte, stellten, stellt'), particle: phrases('klar, fest') },
    { verb: phrases('hob, heben, hebt'), particle: phrases('hervor') },
  ],
  verbsWithPronoun: NONE,
  ambiguous: phrases('fügte, fügten, fügt'),
  clauses: phrases('dass, „, “, ", :'),
  openers: phrases('dass, „, “, ", :'),
  before: phrases(
    'laut, nach angaben von, nach angaben der, nach angaben des, nach angaben, gemäß, nach schätzungen, nach schätzung, nach einschätzung, nach berechnungen, nach worten, nach den worten, nach auskunft, nach ansicht, nach darstellung, hieß es in, hieß es aus, hieß es von, heißt es in, heißt es aus, heißt es von, hieß es beim, hieß es bei, hieß es vom, heißt es beim, heißt es vom',
  ),
  after: phrases('zufolge'),
  inTheEyesOf: NONE,
  recipients: phrases('auf x, auf twitter, der nachrichtenagentur, in einer mitteilung, der deutschen presse-agentur'),
  roles: phrases(
    'sprecher, sprecherin, minister, ministerin, ministerium, präsident, präsidentin, polizei, staatsanwaltschaft, behörden, behörde, regierung, bundesregierung, analysten, ökonomen, forscher, experten, anwalt, anwältin, richter, richterin, bürgermeister, direktor, direktorin, ärzte, arzt, ärztin, zeugen, anwohner, anwohnerin, aktivisten, unternehmen, agentur, gewerkschaft, armee, opposition, ministeriums, unternehmens, verband, verbandes, verbands, verbände, umweltverbände, betreiber, betreibers, gericht, gerichts, amt, amtes, kammer, stadt, feuerwehr, wirtschaftsministerium, innenministerium, finanzministerium, verkehrsministerium, bauministerium, umweltministerium, gesundheitsministerium, außenministerium, justizministerium, verteidigungsministerium, vorstand, vorstandschef, vorstandschefin, sprechers, polizeisprecher, wirtschaftsministeriums, innenministeriums, institut, instituts, mieterbund, mieterverein, vereins, verein, konzern, konzerns, forscherin, expertin, experte, ministers, senatorin, senator, bürgermeisterin, geschäftsführer, geschäftsführerin, landrat, landrätin, rektorin, rektor, betriebsrätin, betriebsrat, trainer, trainerin, leiter, leiterin, chef, chefin, chefs, professorin, professor, lehrer, lehrerin, abgeordnete, abgeordneter, kanzler, kanzlerin, bundeskanzler, staatsoberhaupt, historiker, historikerin, kommissar, kommissarin, bauer, bauern, wirt, wirtin, polizeisprecherin, staatsanwalt, staatsanwältin, oberbürgermeister, oberbürgermeisterin, vorsitzende, vorsitzender, bundesamt, landesamt, bundesamts, bundesamtes',
  ),
  documents: phrases(
    'bericht, studie, umfrage, dokument, mitteilung, zensus, daten, statistik, analyse, gesetz, urteil, zahlen, untersuchung, angaben, erklärung, stellungnahme, gutachten',
  ),
  unnamed: phrases('medienberichten, medienberichte, berichten, insidern, kreisen, medien'),
  pronouns: phrases('er, sie, es'),
  persons: phrases('er'),
  things: phrases('es'),
  relatives: phrases('der, die, das, dessen, deren'),
  fronted: phrases('das, dies, so'),
  between: phrases(
    'hat, haben, hatte, hatten, auch, zudem, am, später, zuvor, außerdem, gestern, heute, nun, dann, jetzt, im anschluss, sich',
    DAYS.join(', '),
  ),
  when: phrases(
    DAYS.flatMap((day) => [`am ${day}`, `am ${day}abend`, `am ${day}morgen`, `am ${day}nachmittag`]).join(', '),
    'gestern, heute, zuvor, am abend, am morgen, am nachmittag, später, danach, auch, zudem, dazu, nun, daraufhin',
  ),
  joiners: phrases('von, der, des, für, im, vom'),
  prepositions: phrases(
    'an, am, auf, aus, bei, beim, bis, durch, für, gegen, hinter, im, in, ins, laut, mit, nach, neben, ohne, seit, trotz, über, um, unter, von, vom, vor, während, wegen, zu, zum, zur, zwischen',
  ),
  articles: phrases('der, die, das, dem, den, des, ein, eine, einer, einem'),
  definite: phrases('der, die, das'),
  determiners: phrases(
    'der, die, das, dem, den, des, ein, eine, einer, einem, eines, sein, seine, ihr, ihre, mehrere, einige, viele',
  ),
  nobody: phrases(
    'und, oder, aber, dass, nicht, ist, sind, war, waren, hat, haben, wird, werden, mit, ohne, für, von, vom, bei, beim, in, im, an, am, auf, aus, nach, zu, zum, zur, über, unter, vor, seit, bis, gegen, durch, um, als, wie, wenn, weil, während, obwohl, tag, woche, monat, jahr, mal, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, steht, stand, gilt',
  ),
  clauseOpeners: phrases('nachdem, weil, während, als, obwohl, bevor, seit, bis, wenn, aber, doch'),
  subjectless: false,
  anybodyLeads: false,
  verbSecond: true,
  verbInsideQuotes: false,
  adverbEnding: '',
  possessiveS: false,
};
