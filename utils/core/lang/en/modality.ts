import { modalityWords } from '../modality-words.ts';

export const modality = modalityWords(
  {
    condition:
      'if, unless, provided that, providing that, in case, in the event, otherwise, imagine, suppose, supposing, hypothetical, assuming',
    conditional: 'would, could, might, may, should',
    planned:
      'will, plan, plans, planned, planning, aim, aims, aiming, aimed, set to, due to open, due to be, proposed, propose, proposes, proposal, proposals, target, targets, goal, goals, intend, intends, intended, intending, hope, hopes, hoped, hoping, pledge, pledged, pledges, promise, promised, promises, designed to reach, double, triple, expand, expands, expanded, expanding, expansion, wants to, want to, ll, seeks to',
    expected:
      'expected to, expected, expects, expect, projected, projects, forecast, forecasts, predicted, predicts, likely, poised to',
    denied:
      'not, never, no longer, denies, deny, denied, doubt, doubts, doubted, doubtful, dispute, disputes, disputed, false, falsely, myth, wrong, wrongly, instead of, rather than, n’t, untrue, incorrectly',
    asked: 'whether, how many, asked if',
    except: 'not only, not just, not least, not to mention, goal of the, no doubt, wrong side',
  },
  { conditional: 'if, unless, provided that', denied: 'is false, is wrong, is not true', except: 'even if, as if' },
);
