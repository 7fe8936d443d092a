import { phrases } from '../../text/phrases.ts';
import type { SpeechWords } from '../speech-words.ts';

const NONE = phrases();
const HAVE = [
  'a',
  'ont',
  'avait',
  'avaient',
  'a notamment',
  'a également',
  'a aussi',
  'a ainsi',
  'a ensuite',
  'a encore',
];
const ASKED = ['a-t-il', 'a-t-elle', 'a-t-on', 'ont-ils', 'ont-elles', 'avait-il', 'avait-elle'];

const SAID =
  'déclaré dit affirmé annoncé assuré ajouté expliqué indiqué précisé souligné estimé confirmé averti reconnu insisté rappelé dénoncé écrit prévenu promis regretté admis prétendu soutenu ' +
  'martelé rapporté rétorqué répliqué confié commenté détaillé déploré observé signalé répété';
const TOLD =
  'plaisanté lancé réagi raconté répondu résumé poursuivi témoigné conclu tranché glissé noté jugé salué critiqué ironisé fustigé considéré tempéré nuancé complété renchéri balayé tonné';

const perfect = (participles: string): string =>
  participles
    .split(' ')
    .flatMap((verb) => HAVE.map((have) => `${have} ${verb}`))
    .join(', ');
const asked = (participles: string): string =>
  participles
    .split(' ')
    .flatMap((verb) => ASKED.map((have) => `${have} ${verb}`))
    .join(', ');
/** Present and imperfect of verbs in -er. */
const er = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => [`${stem}e`, `${stem}ent`, `${stem}ait`, `${stem}aient`])
    .join(', ');

const DAYS = 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche';

export const speech: SpeechWords = {
  verbs: phrases(
    perfect(SAID),
    er('affirm déclar assur expliqu ajout soulign indiqu précis estim dénonc martel déplor'),
    'dit, disent, disait, rappelle, rappellent, reconnaît, reconnaissent, prévient, préviennent, regrette, regrettent, soutient, soutiennent, prétend, affirmera, a fait savoir, ont fait savoir, fait savoir, avait fait savoir, a fait valoir, fait valoir, dira, avertit, rétorque, réplique',
  ),
  weakVerbs: phrases(
    'révèle, a révélé, montre, montrent, a montré, conclut, a conclu, calcule, évalue, évaluent, prévoit, prévoient, a estimé, juge, jugent, pense, pensent, constate, a constaté, rapporte, rapportent, promet, écrit, écrivent, craint, craignent, espère, espèrent, note, observe, signale, signalent, confirme, confirment, annonce, annoncent, insiste, a jugé',
    perfect('jugé considéré conclu révélé montré constaté noté calculé évalué'),
  ),
  afterQuotes: phrases(
    perfect(TOLD),
    er(
      'lanc racont résum confi plaid témoign insist gliss tranch ironis observ not jug commente raill rapport consid détaill tempèr nuanc lâch pest tonn s’interrog',
    ),
    'sourit, sourient, soupire, soupirait, poursuit, poursuivait, répond, répondait, conclut, reprend, se souvient, se réjouit, se félicite, s’inquiète, s’indigne, s’exclame, s’agace, s’alarme, s’insurge, s’amuse, admet, avoue, écrit, écrivait, réagit, promet, considère, tempère, complète, résume, plaisante, plaisantait, salue, critique, martèle, renchérit, tonne, prévient, confirme, annonce, interroge, demande, regrette, explique-t-on, dixit',
    's’est félicité, s’est félicitée, s’est réjoui, s’est réjouie, s’est inquiété, s’est inquiétée, s’est indigné, s’est indignée, s’est exclamé, s’est exclamée, s’est insurgé, s’est insurgée, s’est défendu, s’est défendue, s’est souvenu, s’est souvenue, s’est interrogé, s’est interrogée, s’est agacé, s’est amusé, s’est alarmé, s’était félicité, s’était réjoui',
  ),
  splitVerbs: [],
  verbsWithPronoun: phrases(asked(SAID), asked(TOLD)),
  ambiguous: phrases('a ajouté, ont ajouté, ajoute, ajoutent, a également ajouté'),
  clauses: phrases('que, qu, «, “, ", :'),
  openers: phrases('que, qu, «, “, ", :'),
  before: phrases(
    "selon, d'après, de l'avis de, aux yeux de, selon les chiffres de, selon les données de, de l'aveu de, à en croire",
  ),
  after: NONE,
  inTheEyesOf: phrases('pour'),
  recipients: phrases(
    "à la presse, aux journalistes, sur x, sur twitter, dans un communiqué, à l'afp, dans un entretien, lors d'une conférence de presse",
  ),
  roles: phrases(
    'responsable, responsables, porte-parole, fédération, institut, service, commission, conseil, mairie, préfecture, tribunal, cour, association, organisation, entraîneur, entraîneuse, conservatrice, conservateur, médecin, présidence, sage-femme, cheffe, chef, ministre, ministres, ministère, président, présidente, police, procureur, procureure, parquet, autorités, gouvernement, analyste, analystes, économiste, économistes, chercheurs, chercheur, chercheuse, experts, expert, experte, avocat, avocate, avocats, juge, maire, gouverneur, directeur, directrice, médecins, témoins, témoin, habitants, habitant, habitante, proches, militants, militante, militant, entreprise, agence, syndicat, syndicats, armée, opposition, associations, secrétaire, députée, député, sénateur, sénatrice, élue, élu, préfet, préfète, professeur, professeure, enseignante, enseignant, patron, patronne, gérant, gérante, agriculteur, agriculteurs, éleveur, voisin, voisine, voisins, historien, historienne, sociologue, climatologue, infirmière, infirmier, délégué, déléguée, dirigeant, dirigeante, adjoint, adjointe, colonel, commissaire, ambassadeur, ambassadrice',
  ),
  documents: phrases(
    'rapport, étude, enquête, sondage, document, communiqué, recensement, données, statistiques, audit, analyse, loi, chiffres',
  ),
  unnamed: phrases('sources, médias, médias locaux, des informations, la presse'),
  pronouns: phrases('il, elle, ils, elles'),
  persons: NONE,
  things: NONE,
  relatives: phrases('qui, que, qu, dont'),
  fronted: phrases('ainsi, comme, comme l’, comme le'),
  between: phrases(
    'également, aussi, ensuite, puis, déjà, en outre, notamment, encore, ainsi, lui, leur, l, le, nous',
    DAYS,
  ),
  when: phrases(
    DAYS,
    DAYS.split(', ')
      .flatMap((day) => [`ce ${day}`, `${day} soir`, `${day} matin`])
      .join(', '),
    "hier, aujourd'hui, ce matin, ce soir, alors, ensuite, également, aussi, mardi dernier, cette semaine, cette année",
  ),
  joiners: phrases("de, du, des, par, pour, d'"),
  prepositions: phrases(
    "à, au, aux, avec, chez, contre, dans, de, du, des, d', depuis, devant, en, entre, vers, malgré, par, pour, sans, selon, sous, sur, après, avant, lors, pendant",
  ),
  articles: phrases("le, la, les, l', un, une"),
  definite: phrases("le, la, l'"),
  determiners: phrases("le, la, les, l', un, une, des, son, sa, ses, plusieurs, certains, quelques, cet, cette, ce"),
  nobody: phrases(
    'que, qu, et, ou, mais, de, du, des, en, dans, avec, sans, pour, par, à, au, aux, ne, pas, est, sont, était, a, ont, plus, moins, très, comme, quand, lorsque, alors, si, sur, sous, chez, depuis, avant, après, entre, vers, jour, semaine, mois, année, fois, chose, matin, soir, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  ),
  clauseOpeners: phrases(
    "après que, après qu', parce que, parce qu', alors que, tandis que, lorsque, quand, mais, bien que, avant que, si, puisque",
  ),
  subjectless: false,
  anybodyLeads: false,
  verbSecond: false,
  verbInsideQuotes: true,
  adverbEnding: 'ment',
  possessiveS: false,
};
