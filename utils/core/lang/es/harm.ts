import type { HarmWords } from '../harm-words.ts';

/** How Spanish tells of harm to people. */
export const harm: HarmWords = {
  harm: 'muert muri mata. matan. matar mataron matanza mató asesin homicid masacr genocid atrocid ejecución ejecuciones ejecutado ejecutados ejecutaron fallec víctim herid lesion suicid sobredosis abus agres viola. violó violad violación violador violenc sexual acos trata\\sde\\s(?:person|blancas|mujer) esclav tortur hambr desnutri rehén rehen secuestr desaparec tirote dispar apuñal bomba bombarde misil ataq atac atentad terror guerra feminicid ahog cadáver sepult luto funeral amenaz cáncer sobreviv huérfan viud',
  epidemic: 'covid coronavirus pandemia epidemia gripe cólera ébola sarampión malaria tuberculosis sida',
  counted: 'tráfico carretera tabaco alcohol sobredosis contamina cáncer cardi ictus diabetes enfermedad registr',
  violent:
    'asesin homicid masacr genocid ejecución ejecuciones ejecutado ejecutados ejecutaron suicid abus agres viola. violó violad violación violador violenc sexual tortur hambr rehén secuestr tirote dispar bomba bombarde misil ataq atac atentad terror guerra feminicid terremoto sismo inundac huracán ciclón tsunami incendio accidente derrumb alud naufrag explos ahog migrant refugiad niñ protest polic ejército militar soldad gaza',
  joinsWords: false,
};
