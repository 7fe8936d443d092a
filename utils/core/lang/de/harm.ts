import type { HarmWords } from '../harm-words.ts';

/** How German tells of harm to people. */
export const harm: HarmWords = {
  harm: 'tote. toten. toter. tödl todes töt starb sterb gestorben ermord mord totschlag massaker völkermord gräuel hingericht hinricht opfer verletz verwund suizid selbstmord selbsttötung überdos missbrauch misshandl vergewaltig gewalt sexuell belästig menschenhandel sklav folter gefoltert hunger unterernähr mangelernähr geisel entführ vermisst verschwunden schieß schüsse schusswaffe schusswechsel warnschuss erschoss messerstech messerattack messerangriff bombe rakete angriff (?<!ver)anschlag attentat terror (?<!be)krieg(?!en.|t.) femizid ertrunken ertrank (?<![gl])leiche(?!n?r) leichnam beerdig begräbnis trauer bedroh drohung krebs überlebend hinterblieb waisen',
  epidemic: 'covid corona pandemie epidemie grippe cholera ebola masern malaria tuberkulose aids',
  counted:
    'verkehrstot straßenverkehr rauch tabak alkohol überdos verschmutz krebs herz schlaganfall diabetes krankheit registriert',
  violent:
    'mord totschlag massaker völkermord hinricht suizid selbstmord missbrauch gewalt vergewaltig sexuell folter hunger geisel entführ schieß schüsse schusswaffe schusswechsel warnschuss bombe rakete angriff (?<!ver)anschlag attentat terror (?<!be)krieg(?!en.|t.) femizid erdbeben flut hochwasser überschwemm hurrikan sturm tsunami brand(?!enburg) feuer unfall einsturz lawine explosion ertrunken ertrank migrant flüchtling kind protest polizei armee militär soldat gaza',
  joinsWords: true,
};
