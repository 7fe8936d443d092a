/**
 * Beginnings of words that tell of harm to people, by language: where one stands in a sentence, its figures are compared with
 * nothing. Too many rather than too few. German joins words, so there a beginning may stand inside a word.
 */
export const HARM_WORDS: Readonly<Record<string, string>> = {
  en: 'kill dead death deadl die dies died dying fatal murder homicid manslaughter slain slay massacr genocid atrocit execut behead assassin perish drown bodies corpse casualt toll victim injur wound maim hurt suicid self-harm overdos abus assault rape rapist raping sexual molest harass traffick slave tortur violen domestic famin starv hunger hungry malnutri malnour stunt hostage kidnap abduct missing disappear shoot shot gunman gunmen stab bomb airstrik missile shell attack terror war wars wartime massac lynch femicid stillb miscarr orphan widow mourn grie funeral vigil burial buried grave holocaust cancer threat survivor',
  es: 'muert muri mata mató asesin homicid masacr genocid atrocid ejecut fallec víctim herid lesion suicid sobredosis abus agres viola violenc sexual acos trata esclav tortur hambr desnutri rehén rehen secuestr desaparec tirote dispar apuñal bomb misil ataq atac atentad terror guerra feminicid ahog cadáver sepult luto funeral amenaz cáncer sobreviv huérfan viud',
  fr: 'mort mour tué tuer meurt assassin homicid massacr génocid atrocit exécut décè décéd victim bless suicid overdos surdose abus agress viol sexuel harcèl traite esclav tortur famine faim malnutri dénutri otage enlev enlèv disparu tir fusillad poignard bomb missile attaqu attentat terror guerre féminicid noyé cadavre inhum deuil funér obsèq menac cancer survivant rescapé orphelin veuv',
  de: 'tot tote töt starb sterb gestorben ermord mord totschlag massaker völkermord gräuel hingericht hinricht opfer verletz verwund suizid selbstmord selbsttötung überdos missbrauch misshandl vergewaltig gewalt sexuell belästig menschenhandel sklav folter gefoltert hunger unterernähr mangelernähr geisel entführ vermisst verschwunden schieß schuss erschoss messer bombe rakete angriff anschlag attentat terror krieg femizid ertrunken ertrank leiche beerdig begräbnis trauer bedroh drohung krebs überlebend hinterblieb waisen',
  pt: 'mort morr mata matou assassin homicíd massacr genocíd atrocid execut falec vítima ferid suicíd overdose abus agress estupr viola violênc sexual assédi tráfico escrav tortur fome desnutri subnutri refém reféns sequestr raptad desaparec tirote dispar esfaque bomb míssil ataq atac atentad terror guerra feminicíd afog cadáver sepult luto funeral ameaç câncer cancro sobreviv órfã viúv',
};

/** Beginnings of words that name an epidemic: deaths of one are told by 100,000 people in any textbook. */
export const EPIDEMIC_WORDS: Readonly<Record<string, string>> = {
  en: 'covid coronavirus pandemic epidemic influenza flu cholera ebola measles malaria tuberculosis aids hiv',
  es: 'covid coronavirus pandemia epidemia gripe cólera ébola sarampión malaria tuberculosis sida',
  fr: 'covid coronavirus pandémie épidémie grippe choléra ebola rougeole paludisme tuberculose sida',
  de: 'covid corona pandemie epidemie grippe cholera ebola masern malaria tuberkulose aids',
  pt: 'covid coronavírus pandemia epidemia gripe cólera ebola sarampo malária tuberculose sida aids',
};

/** Beginnings of words that name a cause whose deaths are counted by the year. */
export const COUNTED_WORDS: Readonly<Record<string, string>> = {
  en: 'road traffic smok tobacco alcohol overdos pollut cancer heart stroke diabetes disease registered',
  es: 'tráfico carretera tabaco alcohol sobredosis contamina cáncer cardi ictus diabetes enfermedad registr',
  fr: 'route routière routier tabac alcool overdose surdose pollution cancer cardi diabète maladie enregistr',
  de: 'verkehrstot straßenverkehr rauch tabak alkohol überdos verschmutz krebs herz schlaganfall diabetes krankheit registriert',
  pt: 'estrada trânsito tabaco alcool álcool overdose poluiç câncer cancro cardí diabetes doença registad registrad',
};

/** Beginnings of words that make even a plain rate out of place: harm that people did to people or to themselves, and single disasters. */
export const VIOLENT_WORDS: Readonly<Record<string, string>> = {
  en: 'murder homicid manslaughter slain slay massacr genocid atrocit execut behead assassin suicid self-harm abus assault rape raping sexual traffick tortur violen hostage kidnap abduct shoot shot gun stab bomb airstrik missile shell attack terror war wars wartime lynch femicid holocaust famin starv quake earthquake flood storm hurricane cyclone typhoon tsunami wildfire blaze crash collapse landslide eruption heatwave wreck capsiz stampede explosion drown migrant refugee child baby infant protest police troops army military soldier rebel militia gaza',
  es: 'asesin homicid masacr genocid ejecut suicid abus agres viola violenc sexual tortur hambr rehén secuestr tirote dispar bomb misil ataq atac atentad terror guerra feminicid terremoto sismo inundac huracán ciclón tsunami incendio accidente derrumb alud naufrag explos ahog migrant refugiad niñ protest polic ejército militar soldad gaza',
  fr: 'assassin homicid massacr génocid exécut suicid abus agress viol sexuel tortur famine otage enlev fusillad bomb missile attaqu attentat terror guerre féminicid séisme tremblement inondat ouragan cyclone tsunami incendie accident effondr naufrag explos noyé migrant réfugié enfant manifest polic armée militaire soldat gaza',
  de: 'mord totschlag massaker völkermord hinricht suizid selbstmord missbrauch gewalt vergewaltig sexuell folter hunger geisel entführ schieß schuss bombe rakete angriff anschlag attentat terror krieg femizid erdbeben flut hochwasser überschwemm hurrikan sturm tsunami brand feuer unfall einsturz lawine explosion ertrunken ertrank migrant flüchtling kind protest polizei armee militär soldat gaza',
  pt: 'assassin homicíd massacr genocíd execut suicíd abus agress estupr viola violênc sexual tortur fome refém sequestr tirote dispar bomb míssil ataq atac atentad terror guerra feminicíd terremoto sismo enchente inundaç furacão ciclone tsunami incêndio acidente desab naufrág explos afog migrant refugiad crianç protest políc exército militar soldad gaza',
};
