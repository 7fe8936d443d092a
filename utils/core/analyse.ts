import { findAttributions } from './attributions/find-attributions.ts';
import { checkEach } from './checks/check-each.ts';
import { findClaims } from './claims/find-claims.ts';
import type { WorthModel } from './claims/worth/worth-model.ts';
import { findDates } from './dates/find-dates.ts';
import { withoutCounts } from './dates/without-counts.ts';
import { findFigures } from './figures/find-figures.ts';
import { findFindings } from './findings/find-findings.ts';
import type { Glossary } from './glossary/glossary.ts';
import { spotTerms } from './glossary/spot-terms.ts';
import { languageOf } from './lang/languages.ts';
import { readDoc } from './lang/read-doc.ts';
import { linkEntities } from './linking/link-entities.ts';
import type { Analysis } from './model/analysis.ts';
import type { Article, PageKind } from './model/article.ts';
import type { EntityId } from './model/entity.ts';
import { namePublisher } from './model/find-publisher.ts';
import { measureCoverage, UNKNOWN_LANGUAGE } from './model/measure-coverage.ts';
import { findMentions } from './names/find-mentions.ts';
import type { Names } from './names/names.ts';
import { findPerspectives } from './perspective/find-perspectives.ts';
import { relateFigures } from './relations/relate-figures.ts';
import { findTies } from './relations/ties/find-ties.ts';

/** What an article is read with: the pack and the trained models. */
export interface Resources extends Names {
  /** Null where the model could not be opened: claims are then weighed by what was read alone. */
  readonly worth: WorthModel | null;
  /** Left out or null where there is none: no term is then found. */
  readonly glossary?: Glossary | null;
}

/** Reads one article from end to end. Pure: the same article and pack give the same analysis. `notRead` names what the page shows that is no text, `rejected` those the reader said are not meant. */
export function analyse(
  stated: Article,
  page: PageKind | null,
  resources: Resources,
  notRead: readonly string[] = [],
  rejected?: ReadonlySet<EntityId>,
): Analysis {
  const article = namePublisher(stated, resources.gazetteer.record);
  const doc = readDoc(article.text, article.lang, article.blocks);
  const { quotations, sentences } = doc;
  const found = findFigures(doc);
  const dates = withoutCounts(findDates(doc, article.published), found);
  const named = findMentions(doc, resources);
  const { mentions, entities } = linkEntities(doc, named, resources, article, rejected);
  const terms = resources.glossary ? spotTerms(doc, mentions, resources.glossary) : [];
  const attributions = findAttributions(doc, quotations, mentions);
  const figures = relateFigures(doc, found, { mentions, entities, dates, attributions });
  const ties = findTies(doc, { figures, mentions, dates });
  const claims = findClaims(doc, { quotations, mentions, entities, figures, dates, attributions }, resources.worth);
  const reading = { page, article, mentions, entities, figures, ties, dates, claims };
  const read = { ...reading, doc };
  const notes = checkEach(read, resources.gazetteer);
  // What nobody has verified is no yardstick.
  const perspectives = findPerspectives(read, notes, resources.gazetteer.record);
  const findings = findFindings(reading, notes, perspectives);
  const coverage = measureCoverage(
    figures,
    findings,
    languageOf(article.lang) ? notRead : [UNKNOWN_LANGUAGE, ...notRead],
  );
  return { ...reading, terms, sentences, notes, perspectives, findings, coverage };
}
