import type { HarmWords } from '../harm-words.ts';

/** How Spanish tells of harm to people. */
export const harm: HarmWords = {
  harm: 'muert muri mata mató asesin homicid masacr genocid atrocid ejecut fallec víctim herid lesion suicid sobredosis abus agres viola violenc sexual acos trata esclav tortur hambr desnutri rehén rehen secuestr desaparec tirote dispar apuñal bomb misil ataq atac atentad terror guerra feminicid ahog cadáver sepult luto funeral amenaz cáncer sobreviv huérfan viud',
  epidemic: 'covid coronavirus pandemia epidemia gripe cólera ébola sarampión malaria tuberculosis sida',
  counted: 'tráfico carretera tabaco alcohol sobredosis contamina cáncer cardi ictus diabetes enfermedad registr',
  violent:
    'asesin homicid masacr genocid ejecut suicid abus agres viola violenc sexual tortur hambr rehén secuestr tirote dispar bomb misil ataq atac atentad terror guerra feminicid terremoto sismo inundac huracán ciclón tsunami incendio accidente derrumb alud naufrag explos ahog migrant refugiad niñ protest polic ejército militar soldad gaza',
  joinsWords: false,
};
