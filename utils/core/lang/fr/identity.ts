import { hashesOf } from '../../text/word-set.ts';
import { type IdentityWords, jobsOf } from '../identity-words.ts';

export const identity: IdentityWords = {
  jobs: jobsOf(`plombier=plumber couvreur=roofer boucher=butcher bouchère=butcher agriculteur=farmer agricultrice=farmer éleveur=farmer
    éleveuse=farmer infirmier=nurse infirmière=nurse électricien=electrician étudiant=student étudiante=student boulanger=baker
    boulangère=baker mécanicien=mechanic instituteur=teacher institutrice=teacher professeur=teacher chauffeur=driver charpentier=carpenter
    maçon=builder serveur=waiter serveuse=waitress pêcheur=fisherman jardinier=gardener coiffeur=hairdresser coiffeuse=hairdresser
    berger=shepherd retraité=pensioner retraitée=pensioner pompier=firefighter facteur=postman
    cuisinier=cook cuisinière=cook lycée=school collège=school`),
  beforeAge: hashesOf('de'),
  afterAge: hashesOf('an ans'),
  from: hashesOf('de à'),
  things: hashesOf('variant souche forêt fleuve bassin planète ligue laboratoire câble port test'),
  homes: ['FR', 'BE', 'CH'],
  companiesTakeArticles: false,
  areas: {},
};
