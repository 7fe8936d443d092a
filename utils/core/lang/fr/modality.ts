import { modalityWords } from '../modality-words.ts';

export const modality = modalityWords(
  {
    condition: 'si, s’il, s’ils, à moins que, au cas où, pourvu que, à condition que, imaginez, supposons',
    conditional:
      'pourrait, pourraient, serait, seraient, aurait, auraient, devrait, devraient, coûterait, atteindrait, peut-être',
    planned:
      'sera, seront, aura, auront, coûtera, coûteront, atteindra, accueillera, comptera, prévoit, prévoient, plan, plans, projet, projets, projette, veut, veulent, vise, visent, objectif, objectifs, propose, proposent, proposé, proposition, promet, promettent, promis, entend, compte atteindre, compte ouvrir, doubler, tripler, va, vont, agrandir',
    expected:
      'attendu, attendue, attendus, attendues, prévu, prévue, prévus, prévues, prévision, prévisions, devrait atteindre, probablement, s’attend à, s’attendent à',
    denied:
      'ne, n’, jamais, nie, nient, nié, dément, démentent, démenti, doute, doutent, faux, fausse, faussement, mythe, erroné, erronée, à tort, au lieu de, plutôt que',
    asked: 'combien, se demande, demande si',
    except:
      'ne compte que, n’est autre que, ne compte pas moins de, sans doute, non seulement, a mis en doute, va et vient, ne dépasse que',
  },
  { conditional: 'si, s’il, s’ils, à moins que', denied: 'est faux, c’est faux', except: 'même si, comme si' },
);
