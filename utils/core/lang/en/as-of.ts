import { asOfWords } from '../as-of-words.ts';

export const asOf = asOfWords({
  stretches: 'since, until, till, before, after, from, between, through, starting, beginning',
  comparing: 'than, what, compared, versus, twice',
  levels: 'level, levels, baseline, figure, figures',
  founding:
    'founded, opened, built, established, created, inaugurated, launched, formed, incorporated, born, set up, completed, unveiled, reopened, renovated, dating',
});
