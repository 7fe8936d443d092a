import { type LandmarkWords, landmark, lines } from '../landmark-words.ts';

/** Sizes that readers of French know. */
export const landmarks: LandmarkWords = {
  distances: lines(
    'Lyon–Grenoble 93, Paris–Orléans 111, Paris–Lille 204, Lyon–Marseille 276, Paris–Londres 344, Paris–Lyon 393, Paris–Marseille 661, Paris–Berlin 878, Paris–Rome 1107, Paris–New York 5837',
  ),
  heights: [
    landmark(
      'l’Arc de triomphe',
      50,
      'Centre des monuments nationaux',
      'https://www.paris-arc-de-triomphe.fr/',
      '2024',
    ),
    landmark(
      'la tour Eiffel',
      330,
      'Société d’Exploitation de la Tour Eiffel',
      'https://www.toureiffel.paris/',
      '2022',
    ),
    landmark(
      'le viaduc de Millau',
      343,
      'Compagnie Eiffage du viaduc de Millau',
      'https://www.leviaducdemillau.com/',
      '2024',
    ),
    landmark('le Burj Khalifa', 828, 'Burj Khalifa', 'https://www.burjkhalifa.ae/', '2010'),
    landmark(
      'le mont Blanc',
      4806,
      'Chambre départementale des géomètres-experts de Haute-Savoie',
      'https://www.geometre-expert.fr/',
      '2023',
    ),
    landmark('l’Everest', 8849, 'Survey Department of Nepal', 'https://dos.gov.np/', '2020'),
  ],
  areas: [
    landmark('le bois de Boulogne', 8.46, 'Ville de Paris', 'https://www.paris.fr/', '2024'),
    landmark('la ville de Paris', 105.4, 'Insee', 'https://www.insee.fr/', '2021'),
    landmark('la Martinique', 1128, 'Insee', 'https://www.insee.fr/', '2021'),
    landmark('la Corse', 8680, 'Insee', 'https://www.insee.fr/', '2021'),
  ],
  crowds: [landmark('le Stade de France', 80000, 'Stade de France', 'https://www.stadefrance.com/', '2024')],
};
