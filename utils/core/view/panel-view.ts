import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import { type Brief, briefOf } from './brief.ts';
import { type ClaimRow, claimRows } from './claim-rows.ts';
import { type EntityGroup, groupEntities } from './entity-groups.ts';
import { type FigureGroup, groupFigures } from './figure-groups.ts';
import { type Scene, sceneOf } from './locator-map.ts';
import { withShownNames } from './shown-names.ts';
import { type SourceLedger, sourceLedger } from './source-ledger.ts';

/** All the panel shows of one analysis. */
export interface PanelView {
  readonly brief: Brief;
  readonly figures: readonly FigureGroup[];
  readonly claims: readonly ClaimRow[];
  readonly names: readonly EntityGroup[];
  readonly sources: SourceLedger;
  /** Where it takes place. */
  readonly scene: Scene;
}

/** `today` is an ISO day: how old the story is, is told against it. */
export function viewPanel(read: Analysis, background: Background, today: string | null = null): PanelView {
  const analysis = withShownNames(read, background);
  return {
    brief: briefOf(analysis, background, today),
    figures: groupFigures(analysis, background),
    claims: claimRows(analysis),
    names: groupEntities(analysis, background),
    sources: sourceLedger(analysis),
    scene: sceneOf(analysis.entities, background),
  };
}

/** The tab something is listed under. */
export type PanelTab = 'brief' | 'figures' | 'names' | 'sources';
