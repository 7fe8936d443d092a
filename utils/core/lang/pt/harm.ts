import type { HarmWords } from '../harm-words.ts';

/** How Portuguese tells of harm to people. */
export const harm: HarmWords = {
  harm: 'mort morr mata. matam. matar mataram matança matou assassin homicíd massacr genocíd atrocid execução execuções executado executados falec vítima ferid suicíd overdose abus agress estupr violad violação violador violênc sexual assédi tráfico escrav tortur fome desnutri subnutri refém reféns sequestr raptad desaparec tirote dispar esfaque bomb míssil ataq atac atentad terror guerra feminicíd afog cadáver sepult luto funeral ameaç câncer cancro sobreviv órfã viúv',
  epidemic: 'covid coronavírus pandemia epidemia gripe cólera ebola sarampo malária tuberculose sida aids',
  counted:
    'estrada trânsito tabaco alcool álcool overdose poluiç câncer cancro cardí diabetes doença registad registrad',
  violent:
    'assassin homicíd massacr genocíd execução execuções executado executados suicíd abus agress estupr violad violação violador violênc sexual tortur fome refém sequestr tirote dispar bomb míssil ataq atac atentad terror guerra feminicíd terremoto sismo enchente inundaç furacão ciclone tsunami incêndio acidente desab naufrág explos afog migrant refugiad crianç protest políc exército militar soldad gaza',
  joinsWords: false,
};
