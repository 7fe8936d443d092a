import { type LandmarkWords, landmark, lines } from '../landmark-words.ts';

/** Sizes that readers of Portuguese know. */
export const landmarks: LandmarkWords = {
  distances: lines(
    'São Paulo–Campinas 84, Lisboa–Coimbra 177, Lisboa–Porto 274, São Paulo–Rio de Janeiro 360, Lisboa–Madrid 502, São Paulo–Brasília 874, Lisboa–Paris 1453, São Paulo–Recife 2130, São Paulo–Lisboa 7949',
  ),
  heights: [
    landmark(
      'o Cristo Redentor com o pedestal',
      38,
      'Santuário Cristo Redentor',
      'https://www.santuariocristoredentor.com.br/',
      '2024',
    ),
    landmark(
      'a Torre Eiffel',
      330,
      'Société d’Exploitation de la Tour Eiffel',
      'https://www.toureiffel.paris/',
      '2022',
    ),
    landmark('o Burj Khalifa', 828, 'Burj Khalifa', 'https://www.burjkhalifa.ae/', '2010'),
    landmark(
      'a Torre na serra da Estrela',
      1993,
      'Direção-Geral do Território',
      'https://www.dgterritorio.gov.pt/',
      '2024',
    ),
    landmark('o Pico da Neblina', 2995, 'IBGE', 'https://www.ibge.gov.br/', '2016'),
    landmark('o Everest', 8849, 'Survey Department of Nepal', 'https://dos.gov.np/', '2020'),
  ],
  areas: [
    landmark('o Parque Ibirapuera', 1.58, 'Prefeitura de São Paulo', 'https://www.prefeitura.sp.gov.br/', '2024'),
    landmark('a cidade de Lisboa', 100, 'Câmara Municipal de Lisboa', 'https://www.lisboa.pt/', '2024'),
    landmark('a cidade de São Paulo', 1521, 'IBGE', 'https://www.ibge.gov.br/', '2022'),
  ],
  crowds: [landmark('o Maracanã', 78838, 'Maracanã', 'https://maracana.com/', '2024')],
};
