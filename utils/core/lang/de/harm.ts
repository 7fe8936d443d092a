import type { HarmWords } from '../harm-words.ts';

/** How German tells of harm to people. */
export const harm: HarmWords = {
  harm: 'tot tote töt starb sterb gestorben ermord mord totschlag massaker völkermord gräuel hingericht hinricht opfer verletz verwund suizid selbstmord selbsttötung überdos missbrauch misshandl vergewaltig gewalt sexuell belästig menschenhandel sklav folter gefoltert hunger unterernähr mangelernähr geisel entführ vermisst verschwunden schieß schuss erschoss messer bombe rakete angriff anschlag attentat terror krieg femizid ertrunken ertrank leiche beerdig begräbnis trauer bedroh drohung krebs überlebend hinterblieb waisen',
  epidemic: 'covid corona pandemie epidemie grippe cholera ebola masern malaria tuberkulose aids',
  counted:
    'verkehrstot straßenverkehr rauch tabak alkohol überdos verschmutz krebs herz schlaganfall diabetes krankheit registriert',
  violent:
    'mord totschlag massaker völkermord hinricht suizid selbstmord missbrauch gewalt vergewaltig sexuell folter hunger geisel entführ schieß schuss bombe rakete angriff anschlag attentat terror krieg femizid erdbeben flut hochwasser überschwemm hurrikan sturm tsunami brand feuer unfall einsturz lawine explosion ertrunken ertrank migrant flüchtling kind protest polizei armee militär soldat gaza',
  joinsWords: true,
};
