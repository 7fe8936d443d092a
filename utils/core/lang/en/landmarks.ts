import { type LandmarkWords, landmark, lines } from '../landmark-words.ts';

/** Sizes that readers of English know. */
export const landmarks: LandmarkWords = {
  distances: lines(
    'London–Brighton 76, New York–Philadelphia 130, London–Manchester 262, New York–Boston 306, London–Paris 344, London–Edinburgh 534, Los Angeles–San Francisco 559, Miami–Atlanta 975, New York–Chicago 1146, New York–Los Angeles 3936, London–New York 5570',
  ),
  heights: [
    landmark('the Statue of Liberty with its base', 93, 'National Park Service', 'https://www.nps.gov/stli/', '2024'),
    landmark('Elizabeth Tower (Big Ben)', 96, 'UK Parliament', 'https://www.parliament.uk/', '2024'),
    landmark(
      'the Eiffel Tower',
      330,
      'Société d’Exploitation de la Tour Eiffel',
      'https://www.toureiffel.paris/',
      '2022',
    ),
    landmark('the Empire State Building', 443, 'Empire State Building', 'https://www.esbnyc.com/', '2024'),
    landmark('the Burj Khalifa', 828, 'Burj Khalifa', 'https://www.burjkhalifa.ae/', '2010'),
    landmark('Ben Nevis', 1345, 'Ordnance Survey', 'https://www.ordnancesurvey.co.uk/', '2016'),
    landmark('Mount Rainier', 4392, 'National Park Service', 'https://www.nps.gov/mora/', '2024'),
    landmark('Mount Everest', 8849, 'Survey Department of Nepal', 'https://dos.gov.np/', '2020'),
  ],
  areas: [
    landmark('Hyde Park in London', 1.42, 'The Royal Parks', 'https://www.royalparks.org.uk/', '2024'),
    landmark('Central Park in New York', 3.41, 'NYC Parks', 'https://www.nycgovparks.org/', '2024'),
    landmark('Manhattan', 58.7, 'U.S. Census Bureau', 'https://www.census.gov/quickfacts/newyorkcountynewyork', '2020'),
    landmark('the Isle of Wight', 380, 'Office for National Statistics', 'https://www.ons.gov.uk/', '2020'),
    landmark('Greater London', 1572, 'Office for National Statistics', 'https://www.ons.gov.uk/', '2020'),
    landmark('Rhode Island', 2678, 'U.S. Census Bureau', 'https://www.census.gov/quickfacts/RI', '2020'),
    landmark('Yellowstone National Park', 8983, 'National Park Service', 'https://www.nps.gov/yell/', '2024'),
  ],
  crowds: [
    landmark(
      'Madison Square Garden',
      19500,
      'Madison Square Garden',
      'https://www.msg.com/madison-square-garden',
      '2024',
    ),
    landmark('Wembley Stadium', 90000, 'Wembley Stadium', 'https://www.wembleystadium.com/', '2024'),
  ],
};
