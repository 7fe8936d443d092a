import { endsInS, type NounEnding, type NounForms, nounsByEnding } from '../noun-forms.ts';

const ENDINGS: readonly NounEnding[] = [
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/eux$/, 'eu'],
  [/([^s])s$/, '$1'],
];

export const NOUNS: NounForms = nounsByEnding(
  ENDINGS,
  'décès fois pays mois corps procès accès succès bras cas temps avis poids prix voix choix croix discours parcours tapis bus virus colis logis repas refus recours univers os héros',
  endsInS,
);
