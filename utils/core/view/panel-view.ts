import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import { type ClaimRow, claimRows } from './claim-rows.ts';
import { type EntityGroup, groupEntities } from './entity-groups.ts';
import { type FigureGroup, groupFigures } from './figure-groups.ts';
import { type Overview, overviewOf } from './overview.ts';
import { type SourceLedger, sourceLedger } from './source-ledger.ts';

/** All the panel shows of one analysis. */
export interface PanelView {
  readonly overview: Overview;
  readonly figures: readonly FigureGroup[];
  readonly claims: readonly ClaimRow[];
  readonly people: readonly EntityGroup[];
  readonly sources: SourceLedger;
}

export function viewPanel(analysis: Analysis, background: Background): PanelView {
  return {
    overview: overviewOf(analysis, background),
    figures: groupFigures(analysis, background),
    claims: claimRows(analysis),
    people: groupEntities(analysis, background),
    sources: sourceLedger(analysis),
  };
}

/** The rows that hold some words, in any letter case; all of them for no words. */
export function filterView(view: PanelView, words: string): PanelView {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return view;
  const holds = (...texts: readonly (string | null)[]) => texts.some((text) => text?.toLowerCase().includes(wanted));
  return {
    ...view,
    figures: view.figures
      .map((group) => ({
        ...group,
        rows: group.rows.filter(({ words: own, measure, excerpt, attribution }) =>
          holds(own, measure, excerpt.before + own + excerpt.after, group.name, attribution.text),
        ),
      }))
      .filter(({ rows }) => rows.length),
    claims: view.claims.filter(({ words: own, attribution }) => holds(own, attribution.text)),
    people: view.people
      .map((group) => ({
        ...group,
        rows: group.rows.filter(({ entity, description }) => holds(entity.name, description)),
      }))
      .filter(({ rows }) => rows.length),
  };
}

/** The tab something is listed under. */
export type PanelTab = 'overview' | 'figures' | 'claims' | 'people' | 'sources';
