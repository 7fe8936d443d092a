import { parseHTML } from 'linkedom';
import { type PageReading, readPage } from '../../utils/page/read-page.ts';

/** Paragraphs of one story of ours. */
export const KILN = [
  'The last kiln of Tarnfield was lit again on Friday, ninety years after the pottery on the hill had closed its gates for good.',
  'Some two hundred people stood in the yard when the first smoke rose, and many of them had a grandmother who once glazed plates there.',
  '“Nobody believed that the chimney would draw,” said Petra Vance, who rebuilt the kiln with eleven friends over three summers.',
  'The clay comes from the same pit as before, the wood from a forest nearby, and the firing takes two days and two nights.',
  'Visitors may watch on the first Saturday of the month, and a school for potters is to follow as soon as the roof is sound.',
];
/** Those of another. */
export const WEIR = [
  'Salmon have come back to the Ostra since the weir at Lund Mill was opened, the river warden told the county on Monday.',
  'He counted sixty fish in a week, where not a single one had passed in his father’s time, and he wants two more weirs to be opened.',
  'Anglers have asked for a season of their own, but the warden said that the fish should be left alone for at least ten years.',
];

export const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** A page with a headline and what is given as its story. */
export const storyPage = (inside: string, head = '', beside = ''): string =>
  `<!doctype html><html lang="en"><head><title>Kiln lit again in Tarnfield</title><meta property="og:type" content="article">${head}</head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>Kiln lit again in Tarnfield</h1>${inside}</article>${beside}</main></body></html>`;

export const readStory = (html: string, url = 'https://www.example.com/news/kiln-lit-again'): PageReading =>
  readPage(parseHTML(html).document as unknown as Document, url);
