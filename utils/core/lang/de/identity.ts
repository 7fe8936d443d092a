import { hashesOf } from '../../text/word-set.ts';
import { type IdentityWords, jobsOf } from '../identity-words.ts';

export const identity: IdentityWords = {
  jobs: jobsOf(`klempner=plumber klempnerin=plumber dachdecker=roofer metzger=butcher landwirt=farmer landwirtin=farmer bauer=farmer bäuerin=farmer
    krankenschwester=nurse krankenpfleger=nurse elektriker=electrician student studentin=student lehrling=apprentice tischlerlehrling=apprentice
    auszubildende=apprentice auszubildender=apprentice bäcker=baker bäckerin=baker mechaniker=mechanic lehrer=teacher lehrerin=teacher
    fahrer=driver busfahrer=driver busfahrerin=driver tischler=carpenter maurer=builder kellner=waiter kellnerin=waitress fischer=fisherman
    gärtner=gardener friseur=hairdresser friseurin=hairdresser schäfer=shepherd rentner=pensioner rentnerin=pensioner feuerwehrmann=firefighter
    briefträger=postman koch=cook köchin=cook schüler=pupil schülerin=pupil hausmeister=caretaker`),
  beforeAge: hashesOf(''),
  afterAge: hashesOf('jahre'),
  from: hashesOf('aus von in'),
  things: hashesOf('variante stamm regenwald fluss becken planet liga labor kabel anschluss test'),
  homes: ['DE', 'AT', 'CH'],
  companiesTakeArticles: false,
  areas: {},
};
