import { hashesOf } from '../../text/word-set.ts';
import { type DescriptionWords, describingNouns } from '../description-words.ts';

export const descriptions: DescriptionWords = {
  determiners: hashesOf('el la este esta ese esa'),
  of: hashesOf('de del'),
  breaks: hashesOf(
    'de del en a al con por para y o u e que cuyo donde cuando si es fue era son está han ha había será sin sobre',
  ),
  nouns: describingNouns({
    person:
      'presidente=president presidenta=president canciller=chancellor ministro=minister ministra=minister rey=king reina=queen gobernador=governor alcalde=mayor senador=senator líder=leader papa=pope',
    organisation:
      'empresa=company compañía=company firma=firm banco=bank aerolínea=airline diario=newspaper periódico=newspaper partido=party agencia=agency ministerio=ministry gobierno=government comisión=commission parlamento=parliament senado=senate tribunal=court sindicato=union alianza=alliance organización=organisation universidad=university equipo=team club liga=league policía=police ejército=army',
    place:
      'país=country nación=country república=republic estado=state provincia=province región=region ciudad=city capital pueblo=town isla=island río=river lago=lake',
    facility:
      'prisión=prison cárcel=prison penal=prison aeropuerto=airport estadio=stadium hospital planta=plant refinería=refinery puente=bridge presa=dam puerto=port palacio=palace catedral=cathedral museo=museum embajada=embassy',
    event:
      'guerra=war cumbre=summit torneo=tournament festival terremoto=earthquake huracán=hurricane pandemia=pandemic',
    law: 'ley=law tratado=treaty acuerdo=agreement constitución=constitution',
    work: 'película=film libro=book novela=novel canción=song serie=series',
  }),
  others: hashesOf(
    'otro otra próximo anterior antiguo primer primera segundo segunda tercer tercera vecino vecina distinto',
  ),
};
