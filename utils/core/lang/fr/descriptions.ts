import { hashesOf } from '../../text/word-set.ts';
import { type DescriptionWords, describingNouns } from '../description-words.ts';

export const descriptions: DescriptionWords = {
  determiners: hashesOf('le la ce cet cette'),
  of: hashesOf('de du d'),
  breaks: hashesOf(
    'de du des d en à au aux avec par pour et ou que qui dont où quand si est était sont sera a ont avait sans sur dans',
  ),
  nouns: describingNouns({
    person:
      'président=president présidente=president chancelier=chancellor chancelière=chancellor ministre=minister roi=king reine=queen gouverneur=governor maire=mayor sénateur=senator dirigeant=leader pape=pope',
    organisation:
      'entreprise=company société=company firme=firm groupe=group banque=bank compagnie=company quotidien=newspaper journal=newspaper parti=party agence=agency ministère=ministry gouvernement=government commission parlement=parliament sénat=senate tribunal=court cour=court syndicat=union alliance organisation université=university équipe=team club ligue=league police armée=army',
    place:
      'pays=country nation=country république=republic état=state province région=region ville=city capitale=capital village île=island fleuve=river lac=lake',
    facility:
      'prison aéroport=airport stade=stadium hôpital=hospital usine=plant raffinerie=refinery pont=bridge barrage=dam port palais=palace cathédrale=cathedral musée=museum ambassade=embassy',
    event: 'guerre=war sommet=summit tournoi=tournament festival séisme=earthquake ouragan=hurricane pandémie=pandemic',
    law: 'loi=law traité=treaty accord=agreement constitution',
    work: 'film livre=book roman=novel chanson=song série=series',
  }),
  others: hashesOf(
    'autre prochain prochaine précédent précédente ancien ancienne premier première deuxième second seconde troisième voisin voisine',
  ),
};
