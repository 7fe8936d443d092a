import { hashesOf } from '../../text/word-set.ts';
import { type IdentityWords, jobsOf } from '../identity-words.ts';

export const identity: IdentityWords = {
  jobs: jobsOf(`encanador=plumber canalizador=plumber açougueiro=butcher agricultor=farmer agricultora=farmer enfermeiro=nurse enfermeira=nurse
    eletricista=electrician estudante=student padeiro=baker padeira=baker mecânico=mechanic professor=teacher professora=teacher
    motorista=driver taxista=driver carpinteiro=carpenter pedreiro=builder garçom=waiter garçonete=waitress pescador=fisherman
    jardineiro=gardener cabeleireiro=hairdresser cabeleireira=hairdresser aposentado=pensioner aposentada=pensioner
    reformado=pensioner bombeiro=firefighter carteiro=postman cozinheiro=cook cozinheira=cook`),
  beforeAge: hashesOf('de'),
  afterAge: hashesOf('ano anos'),
  from: hashesOf('de em'),
  things: hashesOf('variante cepa floresta rio bacia planeta liga laboratório cabo porto teste'),
  homes: ['BR', 'PT'],
  companiesTakeArticles: true,
  areas: {},
};
