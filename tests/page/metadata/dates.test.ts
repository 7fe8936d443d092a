import { describe, expect, test } from 'vitest';
import { findLabelledDates } from '../../../utils/page/metadata/labelled-dates.ts';
import { KILN, paragraphs, readStory, storyPage } from '../../helpers/read-story.ts';

const datesOf = (inside: string, beside = '', before = '', url?: string) => {
  const html = storyPage(inside + paragraphs(KILN), '', beside).replace('<article>', `${before}<article>`);
  const { published, modified } = readStory(html, url).article ?? {};
  return { published, modified };
};

describe('days of a line, by what it says of them', () => {
  test.each([
    ['en', 'Updated: June 3, 2024 | Published: May 30, 2024', '2024-05-30', '2024-06-03'],
    ['en', 'Modified June 3, 2024 at 8:15 a.m. First posted May 30, 2024', '2024-05-30', '2024-06-03'],
    ['en', 'May 30, 2024, updated June 3, 2024', '2024-05-30', '2024-06-03'],
    ['en', 'May 30, 2024', '2024-05-30', null],
    ['en', 'Last updated June 3, 2024', null, '2024-06-03'],
    ['es', 'Actualizado el 3 de junio de 2024. Publicado el 30 de mayo de 2024', '2024-05-30', '2024-06-03'],
    ['fr', 'Mis à jour le 3 juin 2024, publié le 30 mai 2024', '2024-05-30', '2024-06-03'],
    ['de', 'Aktualisiert am 3. Juni 2024 · Veröffentlicht am 30. Mai 2024', '2024-05-30', '2024-06-03'],
    ['pt', 'Atualizado em 3 de junho de 2024 | Publicado em 30 de maio de 2024', '2024-05-30', '2024-06-03'],
    ['en', 'No day at all', null, null],
  ])('%s: %s', (lang, line, published, updated) => {
    expect(findLabelledDates(line, lang, 'dmy')).toEqual({ published, updated });
  });
});

describe('the day of the story', () => {
  test.each([
    [
      'a line with both days',
      '<p class="when">Updated June 3, 2024. Published May 30, 2024</p>',
      '2024-05-30',
      '2024-06-03',
    ],
    [
      'a marked time of a change beside the printed day',
      '<p>30 May 2024</p><time class="updated" datetime="2024-06-03">3 June</time>',
      '2024-05-30',
      '2024-06-03',
    ],
    ['a change and nothing else', '<p>Updated June 3, 2024</p>', '2024-06-03', '2024-06-03'],
    ['its own marked time', '<time datetime="2024-05-30">30 May</time>', '2024-05-30', null],
    [
      'its own marked time in a link to itself',
      '<a href="/news/kiln-lit-again"><time datetime="2024-05-30">30 May</time></a>',
      '2024-05-30',
      null,
    ],
  ])('%s', (_, inside, published, modified) => {
    expect(datesOf(inside)).toEqual({ published, modified });
  });

  const stray = '<time datetime="2023-01-09">9 Jan 2023</time>';
  test.each([
    ['in a list of stories after it', `<ul class="more-stories"><li>${stray} <a href="/a">Weir open</a></li></ul>`],
    ['in another article', `<article><h3>Weir open</h3>${stray}</article>`],
    ['in a link to another page', `<div class="bar"><a href="/a">${stray} Weir open since Monday</a></div>`],
    ['in a comment', `<div class="comment">${stray} I was there.</div>`],
  ])('another story’s time %s is not its day', (_, box) => {
    expect(datesOf('', box).published).toBeNull();
    expect(datesOf('', '', box).published).toBeNull();
    expect(datesOf('<p>30 May 2024</p>', '', box).published).toBe('2024-05-30');
    expect(datesOf('', box, '', 'https://www.example.com/2024/05/30/kiln').published).toBe('2024-05-30');
  });
});
