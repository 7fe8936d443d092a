import type { HarmWords } from '../harm-words.ts';

/** How French tells of harm to people. */
export const harm: HarmWords = {
  harm: 'mort mour tué tuer meurt assassin homicid massacr génocid atrocit exécution exécuté. décè décéd victim bless suicid overdos surdose abus agress viol. viols. violé viole. violen violer sexuel harcèl traite\\sdes\\s esclav tortur famine faim malnutri dénutri otage enlev enlèv disparu tir. tirs. tireur tirer. fusillad poignard bomb missile attaqu attentat terror guerre féminicid noyé cadavre inhum deuil funér obsèq menac cancer survivant rescapé orphelin veuv',
  epidemic: 'covid coronavirus pandémie épidémie grippe choléra ebola rougeole paludisme tuberculose sida',
  counted: 'route routière routier tabac alcool overdose surdose pollution cancer cardi diabète maladie enregistr',
  violent:
    'assassin homicid massacr génocid exécution exécuté. suicid abus agress viol. viols. violé viole. violen violer sexuel tortur famine otage enlev fusillad bomb missile attaqu attentat terror guerre féminicid séisme tremblement inondat ouragan cyclone tsunami incendie accident effondr naufrag explos noyé migrant réfugié enfant manifest polic armée militaire soldat gaza',
  joinsWords: false,
};
