import { runChecks } from '../../utils/core/checks/run-checks.ts';
import { findFindings } from '../../utils/core/findings/find-findings.ts';
import type { Analysis } from '../../utils/core/model/analysis.ts';
import type { Block } from '../../utils/core/model/article.ts';
import { NO_ATTRIBUTION } from '../../utils/core/model/attribution.ts';
import type { Background } from '../../utils/core/model/background.ts';
import type { Entity } from '../../utils/core/model/entity.ts';
import { measureCoverage } from '../../utils/core/model/measure-coverage.ts';
import type { Perspective } from '../../utils/core/model/perspective.ts';
import type { TabState } from '../../utils/core/model/tab-state.ts';
import { gatherBackground } from '../../utils/core/view/gather-background.ts';
import { fact, knowledgeOf } from './build-knowledge.ts';
import { dateIn, figureIn, mentionsIn, readingOf, spanIn } from './build-reading.ts';

/** An invented story about an invented prison: what panel, popup and card are built and tested with. */
const TEXT = [
  'Ministers are to decide this week whether Ashgrove Prison, on the coast north of Port Marrow, may take another 200 inmates.',
  'Crowded cells',
  'The prison was built for 1,200 inmates and opened in 1998. At the end of June 2024 it held about 1,550 inmates, some 129% of its capacity.',
  '“We are running out of beds and out of staff,” the governor, Ines Halloran, told a committee in Port Marrow on Monday. She said that 45 officers had left since January.',
  'According to people who work there, up to 30 inmates sleep in a gym. <img src=x onerror="alert(1)"> stood on a protest banner.',
  'A way out',
  'The Prison Service says that a new wing will cost £48 million. Ashgrove Prison is the largest prison on the coast.',
].join('\n');

export const SAMPLE_KNOWLEDGE = knowledgeOf({
  ashgrove: {
    name: 'Ashgrove Prison',
    type: 'facility',
    kind: 'prison',
    facts: [
      fact('capacity', 1200, '2020'),
      fact('occupancy', 1310, '2021-06-30'),
      fact('occupancy', 1478, '2023-06-30'),
      fact('occupancy', 1602, '2024-12-31'),
      fact('opened', '1999-03-01', null),
    ],
  },
  'port-marrow': { name: 'Port Marrow', type: 'place', facts: [fact('population', 81200, '2021')] },
});

const ENTITIES: readonly Entity[] = [
  { id: 'ashgrove', wikidata: null, name: 'Ashgrove Prison', type: 'facility', salience: 0.6 },
  { id: 'ines-halloran', wikidata: null, name: 'Ines Halloran', type: 'person', salience: 0.2 },
  { id: 'port-marrow', wikidata: null, name: 'Port Marrow', type: 'place', salience: 0.15 },
  { id: 'prison-service', wikidata: null, name: 'Prison Service', type: 'organisation', salience: 0.05 },
];

const HALLORAN = { kind: 'named', text: 'Ines Halloran, told a committee', entity: 'ines-halloran' } as const;
const WORKERS = { kind: 'unnamed', text: 'According to people who work there', entity: null } as const;
const SERVICE = { kind: 'named', text: 'The Prison Service says', entity: 'prison-service' } as const;

function blocks(): Block[] {
  let start = 0;
  return TEXT.split('\n').map((line) => {
    const span = [start, start + line.length] as const;
    start += line.length + 1;
    return { span, kind: line.endsWith('.') ? 'paragraph' : 'heading' };
  });
}

/** What the new wing's cost is put beside: on the last figure of the story. */
const SAMPLE_PERSPECTIVE: Perspective = {
  figure: 6,
  family: 'perspective/other-currency',
  message: {
    key: 'perspective_other_currency',
    args: [
      { kind: 'money', value: 57_000_000, currency: 'EUR' },
      { kind: 'date', date: '2024' },
    ],
  },
  working: [
    {
      key: 'perspective_working_product',
      args: [
        { kind: 'money', value: 48_000_000, currency: 'GBP' },
        { kind: 'number', value: 1.181, digits: 3 },
        { kind: 'money', value: 56_688_000, currency: 'EUR' },
      ],
    },
  ],
  sources: [fact('dollar-rate', 0.7825, '2024').source],
};

/** The story as the pipeline would read it; notes and coverage come from the real checks. */
export function sampleAnalysis(): Analysis {
  const subject = 'ashgrove';
  const figures = [
    figureIn(TEXT, '200 inmates', { value: 200, unit: 'inmate', subject }),
    figureIn(TEXT, '1,200 inmates', { value: 1200, unit: 'inmate', measure: 'capacity', subject }),
    figureIn(TEXT, 'about 1,550 inmates', {
      value: 1550,
      bound: '~',
      unit: 'inmate',
      measure: 'occupancy',
      subject,
      asOf: '2024-06-30',
    }),
    figureIn(TEXT, 'some 129%', {
      kind: 'percent',
      value: 129,
      bound: '~',
      unit: 'percentage',
      of: 1,
      subject,
      asOf: '2024-06-30',
    }),
    figureIn(TEXT, '45 officers', { value: 45, unit: 'officer', attribution: HALLORAN }),
    figureIn(TEXT, 'up to 30 inmates', { value: 30, bound: '<', unit: 'inmate', attribution: WORKERS }),
    figureIn(TEXT, '£48 million', {
      kind: 'money',
      value: 48_000_000,
      unit: 'pound sterling',
      measure: 'cost',
      subject,
      attribution: SERVICE,
    }),
  ];
  const dates = [
    dateIn(TEXT, '1998', '1998'),
    dateIn(TEXT, 'end of June 2024', '2024-06'),
    dateIn(TEXT, 'Monday', '2025-02-03'),
  ];
  const claim = { entities: [subject], attribution: NO_ATTRIBUTION } as const;
  const claims: Analysis['claims'] = [
    {
      ...claim,
      kind: 'share',
      score: 0.9,
      span: spanIn(TEXT, 'At the end of June 2024 it held about 1,550 inmates, some 129% of its capacity.'),
      figures: [2, 3],
    },
    {
      ...claim,
      kind: 'date',
      score: 0.7,
      span: spanIn(TEXT, 'opened in 1998'),
      figures: [],
      event: 'opened',
      subject,
      date: 0,
    },
    {
      ...claim,
      kind: 'figure',
      score: 0.6,
      span: spanIn(TEXT, 'She said that 45 officers had left since January.'),
      figures: [4],
      attribution: HALLORAN,
    },
    {
      ...claim,
      kind: 'figure',
      score: 0.5,
      span: spanIn(TEXT, 'up to 30 inmates sleep in a gym.'),
      figures: [5],
      attribution: WORKERS,
    },
    {
      ...claim,
      kind: 'rank',
      subject,
      score: 0.4,
      span: spanIn(TEXT, 'Ashgrove Prison is the largest prison on the coast.'),
      figures: [],
      rank: { order: 'most', adjective: 'largest', noun: 'prison', scope: 'on the coast', among: false },
    },
  ];
  const { doc, ...reading } = readingOf(TEXT, {
    page: { kind: 'news-article', score: 0.97, signals: ['json-ld'] },
    mentions: mentionsIn(TEXT, {
      'Ashgrove Prison': 'facility:ashgrove',
      'Ines Halloran': 'person:ines-halloran',
      'Port Marrow': 'place:port-marrow',
      'Prison Service': 'organisation:prison-service',
    }),
    entities: [...ENTITIES],
    figures,
    ties: [
      {
        kind: 'share-of',
        rule: 'tie/share-of-known',
        words: spanIn(TEXT, 'about 1,550 inmates, some 129%'),
        share: 3,
        part: 2,
        whole: 1,
      },
    ],
    dates,
    claims,
  });
  const withBlocks = {
    ...reading,
    article: {
      ...reading.article!,
      title: 'Crowded prison may have to take 200 more',
      authors: ['Tam Okoro'],
      publisher: { name: 'The Marrow Courier', domain: 'courier.example' },
      blocks: blocks(),
      links: [{ span: spanIn(TEXT, 'Prison Service'), href: 'https://prisons.example/report' }],
    },
  };
  const notes = runChecks({ ...withBlocks, doc }, SAMPLE_KNOWLEDGE);
  const findings = findFindings(withBlocks, notes, [SAMPLE_PERSPECTIVE]);
  return {
    ...withBlocks,
    notes,
    perspectives: [SAMPLE_PERSPECTIVE],
    findings,
    coverage: measureCoverage(figures, findings, ['chart']),
  };
}

export const sampleBackground = (): Background => gatherBackground(sampleAnalysis(), SAMPLE_KNOWLEDGE);

export function sampleState(): Extract<TabState, { kind: 'ready' }> {
  const analysis = sampleAnalysis();
  return {
    kind: 'ready',
    part: 'page',
    url: analysis.article?.url ?? '',
    analysis,
    background: sampleBackground(),
    knowledge: 'whole',
  };
}
