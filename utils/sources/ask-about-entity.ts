import type { Entity } from '../core/model/entity.ts';
import type { Fact } from '../core/model/knowledge.ts';
import type { LiveAnswer } from '../core/model/live-answer.ts';
import type { Ask } from './ask.ts';
import { failed } from './live-source.ts';
import { buildWikidataRequests, readWikidataResponse, type WikidataStatement } from './wikidata.ts';
import { buildWikipediaRequests, readWikipediaResponse } from './wikipedia.ts';

const NO_PAGE: LiveAnswer = failed({ kind: 'not-found' });
const NOTHING: LiveAnswer = failed({ kind: 'empty' });

/** Asks one source about one entity. `lang` chooses the Wikipedia. Never throws: a failure says why. */
export async function askAboutEntity(
  ask: Ask,
  source: 'wikipedia' | 'wikidata',
  entity: Pick<Entity, 'name' | 'wikidata'>,
  lang: string,
  signal: AbortSignal,
): Promise<LiveAnswer> {
  return source === 'wikidata' ? askWikidata(ask, entity, signal) : askWikipedia(ask, entity, lang, signal);
}

async function askWikipedia(
  ask: Ask,
  { name, wikidata }: Pick<Entity, 'name' | 'wikidata'>,
  lang: string,
  signal: AbortSignal,
): Promise<LiveAnswer> {
  const [request] = buildWikipediaRequests([name], lang);
  if (!request) return NO_PAGE;
  const answer = await ask(request, readWikipediaResponse(lang), signal);
  if (!answer.ok) return failed(answer.error);
  const page = answer.value.value.get(name);
  // A page of that name about something else is no answer.
  if (!page || (wikidata && page.wikidata && page.wikidata !== wikidata)) return NO_PAGE;
  return {
    kind: 'extract',
    at: answer.value.at,
    extract: page.extract,
    title: page.title,
    url: page.url,
    licence: page.licence,
    confirmed: wikidata !== null && page.wikidata === wikidata,
  };
}

async function askWikidata(
  ask: Ask,
  { name, wikidata }: Pick<Entity, 'name' | 'wikidata'>,
  signal: AbortSignal,
): Promise<LiveAnswer> {
  const [request] = wikidata ? buildWikidataRequests([wikidata]) : [];
  if (!request || !wikidata) return NOTHING;
  const answer = await ask(request, readWikidataResponse, signal);
  if (!answer.ok) return failed(answer.error);
  const statements = answer.value.value.get(wikidata) ?? [];
  if (!statements.length) return NOTHING;
  const { at } = answer.value;
  return { kind: 'facts', at, facts: statements.map((statement) => factOf(statement, name, wikidata, at)) };
}

function factOf(statement: WikidataStatement, name: string, id: string, at: number): Fact {
  return {
    property: statement.property,
    value: statement.value,
    unit: null,
    asOf: statement.asOf,
    until: null,
    bound: '=',
    attribution: null,
    reliability: 'normal',
    remark: null,
    source: {
      // A link is called by where it leads: to what the statement leans on, where it names that.
      title: statement.reference ? new URL(statement.reference).hostname : name,
      publisher: 'Wikidata',
      url: statement.reference ?? `https://www.wikidata.org/wiki/${id}`,
      asOf: statement.asOf,
      retrieved: new Date(at).toISOString().slice(0, 10),
      licence: 'CC0-1.0',
    },
  };
}
