import { type LandmarkWords, landmark, lines } from '../landmark-words.ts';

/** Sizes that readers of Spanish know. */
export const landmarks: LandmarkWords = {
  distances: lines(
    'Madrid–Toledo 68, Ciudad de México–Puebla 106, Buenos Aires–Montevideo 203, Bogotá–Medellín 245, Madrid–Valencia 302, Ciudad de México–Guadalajara 466, Madrid–Barcelona 504, Ciudad de México–Monterrey 705, Madrid–París 1052, Ciudad de México–Buenos Aires 7393, Madrid–Ciudad de México 9063, Madrid–Buenos Aires 10046',
  ),
  heights: [
    landmark('la Torre Latinoamericana', 182, 'Torre Latinoamericana', 'https://www.miradorlatino.com/', '2024'),
    landmark(
      'la torre Eiffel',
      330,
      'Société d’Exploitation de la Tour Eiffel',
      'https://www.toureiffel.paris/',
      '2022',
    ),
    landmark('el Empire State', 443, 'Empire State Building', 'https://www.esbnyc.com/', '2024'),
    landmark('el Burj Khalifa', 828, 'Burj Khalifa', 'https://www.burjkhalifa.ae/', '2010'),
    landmark('el Teide', 3715, 'Instituto Geográfico Nacional', 'https://www.ign.es/', '2024'),
    landmark('el Aconcagua', 6961, 'Instituto Geográfico Nacional de Argentina', 'https://www.ign.gob.ar/', '2012'),
    landmark('el Everest', 8849, 'Survey Department of Nepal', 'https://dos.gov.np/', '2020'),
  ],
  areas: [
    landmark('el parque del Retiro de Madrid', 1.25, 'Ayuntamiento de Madrid', 'https://www.madrid.es/', '2024'),
    landmark('la ciudad de Barcelona', 101.4, 'Ajuntament de Barcelona', 'https://www.barcelona.cat/', '2024'),
    landmark('la ciudad de Madrid', 604.5, 'Ayuntamiento de Madrid', 'https://www.madrid.es/', '2024'),
    landmark('Ciudad de México', 1495, 'INEGI', 'https://www.inegi.org.mx/', '2020'),
    landmark('la isla de Mallorca', 3640, 'IBESTAT', 'https://ibestat.es/', '2020'),
  ],
  crowds: [
    landmark(
      'el estadio Metropolitano de Madrid',
      70000,
      'Atlético de Madrid',
      'https://www.atleticodemadrid.com/',
      '2024',
    ),
  ],
};
