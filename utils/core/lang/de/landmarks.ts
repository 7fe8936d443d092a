import { type LandmarkWords, landmark, lines } from '../landmark-words.ts';

/** Sizes that readers of German know. */
export const landmarks: LandmarkWords = {
  distances: lines(
    'Zürich–Bern 95, Berlin–Leipzig 150, Berlin–Hamburg 255, Berlin–München 505, Berlin–Wien 524, Berlin–Paris 878, Berlin–Rom 1184, Frankfurt–New York 6202',
  ),
  heights: [
    landmark('der Kölner Dom', 157, 'Hohe Domkirche Köln', 'https://www.koelner-dom.de/', '2024'),
    landmark(
      'der Eiffelturm',
      330,
      'Société d’Exploitation de la Tour Eiffel',
      'https://www.toureiffel.paris/',
      '2022',
    ),
    landmark('der Berliner Fernsehturm', 368, 'TV Turm Alexanderplatz', 'https://tv-turm.de/', '2024'),
    landmark('der Burj Khalifa', 828, 'Burj Khalifa', 'https://www.burjkhalifa.ae/', '2010'),
    landmark('die Zugspitze', 2962, 'Bayerische Zugspitzbahn', 'https://zugspitze.de/', '2024'),
    landmark(
      'der Mont Blanc',
      4806,
      'Chambre départementale des géomètres-experts de Haute-Savoie',
      'https://www.geometre-expert.fr/',
      '2023',
    ),
    landmark('der Mount Everest', 8849, 'Survey Department of Nepal', 'https://dos.gov.np/', '2020'),
  ],
  areas: [
    landmark('der Große Tiergarten in Berlin', 2.1, 'Land Berlin', 'https://www.berlin.de/', '2024'),
    landmark(
      'der Bodensee',
      536,
      'Internationale Gewässerschutzkommission für den Bodensee',
      'https://www.igkb.org/',
      '2024',
    ),
    landmark(
      'Berlin',
      891,
      'Amt für Statistik Berlin-Brandenburg',
      'https://www.statistik-berlin-brandenburg.de/',
      '2022',
    ),
    landmark('das Saarland', 2571, 'Statistisches Bundesamt', 'https://www.destatis.de/', '2022'),
  ],
  crowds: [
    landmark('das Berliner Olympiastadion', 74475, 'Olympiastadion Berlin', 'https://olympiastadion.berlin/', '2024'),
  ],
};
