import { hashesOf } from '../../text/word-set.ts';
import { type IdentityWords, jobsOf } from '../identity-words.ts';

export const identity: IdentityWords = {
  jobs: jobsOf(`fontanero=plumber fontanera=plumber carnicero=butcher agricultor=farmer agricultora=farmer ganadero=farmer enfermero=nurse
    enfermera=nurse electricista=electrician estudiante=student panadero=baker panadera=baker mecánico=mechanic maestro=teacher maestra=teacher
    profesor=teacher profesora=teacher conductor=driver conductora=driver carpintero=carpenter albañil=builder camarero=waiter camarera=waiter
    pescador=fisherman jardinero=gardener peluquero=hairdresser peluquera=hairdresser jubilado=pensioner jubilada=pensioner
    bombero=firefighter taxista=driver camionero=driver limpiadora=cleaner cocinero=cook cocinera=cook`),
  beforeAge: hashesOf('de'),
  afterAge: hashesOf('año años'),
  from: hashesOf('de en'),
  things: hashesOf('variante cepa selva río cuenca planeta liga laboratorio cable puerto prueba'),
  homes: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE'],
  companiesTakeArticles: false,
  areas: {},
};
