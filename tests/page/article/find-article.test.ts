import { describe, expect, test } from 'vitest';
import { KILN, paragraphs, readStory, storyPage, WEIR } from '../../helpers/read-story.ts';

const textOf = (html: string) => readStory(html).article?.text ?? '';

describe('one story of a page with several', () => {
  const other = `<h1>Salmon in the Ostra</h1>${paragraphs(WEIR)}`;
  test.each([
    ['an article below the first', storyPage(paragraphs(KILN), '', `<article>${other}</article>`)],
    [
      'an article below it with a headline of lower rank',
      storyPage(paragraphs(KILN), '', `<article>${other.replaceAll('h1', 'h2')}</article>`),
    ],
    [
      'boxes of one class',
      `<html lang="en"><head><title>Kiln lit again in Tarnfield</title><meta property="og:type" content="article"></head><body><div class="story first"><h1>Kiln lit again in Tarnfield</h1>${paragraphs(KILN)}</div><div class="story next">${other}</div></body></html>`,
    ],
  ])('%s', (_, html) => {
    const text = textOf(html);
    expect(text).toContain('The last kiln of Tarnfield');
    expect(text).toContain('a school for potters');
    expect(text).not.toContain('Salmon');
    expect(text).not.toContain('Anglers');
  });

  test.each([
    [
      'the parts of a live report are one',
      `<section class="entry"><h2>Smoke</h2>${paragraphs(KILN.slice(0, 2))}</section><section class="entry"><h2>Clay</h2>${paragraphs(KILN.slice(2))}</section>`,
    ],
    [
      'two boxes of one story are one',
      `<div class="part">${paragraphs(KILN.slice(0, 2))}</div><div class="part"><h2>What comes next</h2>${paragraphs(KILN.slice(2))}</div>`,
    ],
  ])('%s', (_, inside) => {
    const text = textOf(storyPage(inside));
    for (const paragraph of KILN) expect(text).toContain(paragraph);
  });
});

describe('what the element that holds a story is called', () => {
  test.each(['comments-enabled', 'has-comments', 'with-sidebar', 'no-ads', 'comments', 'promo'])('%s', (name) => {
    const halves = [KILN.slice(0, 3), KILN.slice(3)].map(
      (part) => `<div><div class="words">${paragraphs(part)}</div></div>`,
    );
    const html = `<html lang="en"><head><title>Kiln lit again in Tarnfield</title><meta property="og:type" content="article"></head><body><div class="${name}"><h1>Kiln lit again in Tarnfield</h1>${halves.join('<div class="related"><a href="/x">See: the pit from above</a></div>')}</div></body></html>`;
    const text = textOf(html);
    for (const paragraph of KILN) expect(text).toContain(paragraph);
    expect(text).not.toContain('See: the pit');
  });

  test.each(['comments', 'reader-comment', 'cookie-consent'])('%s beside it is left out', (name) => {
    const beside = `<section class="${name}">${paragraphs(WEIR)}</section>`;
    expect(textOf(storyPage(paragraphs(KILN), '', beside))).not.toContain('Salmon');
    expect(textOf(storyPage(paragraphs(KILN) + beside))).not.toContain('Salmon');
  });
});

describe('lists', () => {
  test.each([
    [
      'after a line that ends in a colon',
      `${paragraphs(KILN)}<p>The kiln in figures:</p><ul><li>11 builders</li><li>3 summers</li></ul>`,
      ['11 builders', '3 summers'],
    ],
    [
      'key points before the story',
      `<ul class="key-points"><li>The kiln had been cold since 1935</li><li>Its clay pit was never closed</li></ul>${paragraphs(KILN)}`,
      ['cold since 1935', 'never closed'],
    ],
    [
      'in other languages',
      `${paragraphs(KILN)}<p>Zahlen zum Ofen:</p><ol><li>11 Helfer</li><li>3 Sommer</li></ol>`,
      ['11 Helfer', '3 Sommer'],
    ],
    [
      'in a box of their own with a heading',
      `<div class="facts"><h3>At a glance</h3><ul><li>11 builders</li><li>3 summers</li></ul></div>${paragraphs(KILN)}`,
      ['11 builders', '3 summers'],
    ],
  ])('%s are read', (_, inside, words) => {
    for (const word of words) expect(textOf(storyPage(inside))).toContain(word);
  });

  test.each([
    [
      'links',
      '<p>More:</p><ul><li><a href="/a">9 mills you should see</a></li><li><a href="/b">The weir is open</a></li></ul>',
    ],
    ['buttons', '<ul><li>Print</li><li>Send</li></ul>'],
    [
      'what is called related',
      '<ul class="related"><li>9 mills you should see once</li><li>How the weir was opened</li></ul>',
    ],
    ['a single entry', '<p>Tags:</p><ul><li>Pottery</li></ul>'],
  ])('%s are not', (_, list) => {
    const text = textOf(storyPage(paragraphs(KILN) + list));
    for (const word of ['9 mills', 'Print', 'Pottery']) expect(text).not.toContain(word);
  });
});

describe('what stands at the foot of a story', () => {
  test.each([
    '© 2024 Tarnfield Mail. All rights reserved.',
    'Copyright 2024 by Tarnfield Mail',
    '© 2024 Boten aus Tarnfeld. Alle Rechte vorbehalten.',
    '© 2024 Correo de Tarna. Todos los derechos reservados.',
    '© 2024 Courrier de Tarne. Tous droits réservés.',
    '© 2024 Correio de Tarna. Todos os direitos reservados.',
    'Read in our privacy policy how we and our partners handle what you tell us on this page.',
    'Mehr dazu, was mit Ihren Daten geschieht, steht in unserer Datenschutzerklärung auf dieser Seite.',
    'Consulte nuestra política de privacidad para saber qué hacemos con los datos de los lectores.',
    'Consultez notre politique de confidentialité pour savoir ce que nous faisons de vos données.',
    'Consulte nossa política de privacidade para saber o que fazemos com os dados dos leitores.',
  ])('%s', (line) => {
    expect(textOf(storyPage(`${paragraphs(KILN)}<p>${line}</p>`))).not.toContain(line);
  });

  test.each([
    'Sign up for our morning letter and get the story of the day before breakfast.',
    'Read more: how the weir at Lund Mill was opened',
    'Suscríbase a nuestro boletín para recibir cada mañana la historia del día.',
    'Lire aussi : comment le barrage de Lund a été ouvert',
    'Lesen Sie auch, wie das Wehr an der Lundmühle geöffnet wurde.',
    'Leia também como foi aberta a represa do moinho de Lund.',
  ])('an appeal is no part of the story: %s', (line) => {
    expect(
      textOf(storyPage(`${paragraphs(KILN.slice(0, 3))}<p>${line}</p>${paragraphs(KILN.slice(3))}`)),
    ).not.toContain(line);
  });

  test.each([
    'Subscribers of the theatre may watch the firing from the gallery, its director told the council.',
    'Read and written by the same hand, the two letters were found in the wall of the kiln.',
    'A court will decide in May who holds the copyright in the old patterns of the plates.',
    '“We take our privacy policy seriously,” said the owner of the kiln when she was asked about the cameras in the yard.',
    'The right to the pattern had been reserved by the family, which sold it to a museum in 2019.',
  ])('a story may speak of rights: %s', (line) => {
    expect(textOf(storyPage(`${paragraphs(KILN)}<p>${line}</p><p>Tickets are sold at the gate.</p>`))).toContain(line);
  });
});

describe('short reports in boxes of their own', () => {
  const brief = (first: string, last: string) =>
    `<div class="a"><div>${first}</div></div><div class="b">${paragraphs(KILN.slice(1, 3))}</div><div class="c"><p>${last}</p></div>`;

  test('first and last sentences are read', () => {
    const dated = '<meta property="article:published_time" content="2024-05-30T08:00:00Z">';
    const text = textOf(
      storyPage(brief('A kiln of 1890 was lit in Tarnfield on Friday.', 'Entry to the yard costs 4 euros.'), dated),
    );
    expect(text).toContain('A kiln of 1890');
    expect(text).toContain('Entry to the yard costs 4 euros.');
  });

  test.each(['promo', 'newsletter', 'cookie', 'share', 'caption'])('a box called %s is not', (name) => {
    const inside = `${brief('A kiln of 1890 was lit in Tarnfield on Friday.', 'Entry to the yard costs 4 euros.')}<div class="${name}"><p>Get six stories a day.</p></div>`;
    expect(textOf(storyPage(inside))).not.toContain('six stories');
  });
});

describe('a sentence set large beside the text', () => {
  const said = '“Nobody believed that the chimney would draw”';
  test.each([
    `<aside class="pullquote"><h3>${said}</h3></aside>`,
    `<blockquote class="pull">${said}</blockquote>`,
    `<div class="sidebar-quote"><p>${said}</p></div>`,
    `<p class="pullquote">${said}</p>`,
  ])('%s', (quote) => {
    const text = textOf(storyPage(`${paragraphs(KILN.slice(0, 3))}${quote}${paragraphs(KILN.slice(3))}`));
    expect(text.split('chimney would draw')).toHaveLength(2);
  });

  test('a quotation that stands nowhere else stays', () => {
    const quote =
      '<blockquote>We had to learn from an old film how the doors are sealed with clay and straw.</blockquote>';
    const text = textOf(storyPage(`${paragraphs(KILN.slice(0, 3))}${quote}${paragraphs(KILN.slice(3))}`));
    expect(text).toContain('from an old film');
  });
});
