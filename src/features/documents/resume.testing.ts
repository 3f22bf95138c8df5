/** A made-up résumé, line by line; those with a star are headings. */
export const resumeLines: readonly string[] = [
  '*Ola Lindqvist',
  'Ghent · ola@home.example · +32 470 00 00 00',
  'Date of birth: 12 May 1988',
  '',
  '*Profile',
  'Bakery planner who likes calm kitchens. Great team player.',
  '',
  '*Experience',
  'Production Planner, Northwind Foods, Ghent',
  '03/2019 – present',
  '• Planned shifts for 24 bakers on two lines',
  '• Reduced waste from 9 % to 4 % within a year',
  '• Responsible for ordering flour and yeast',
  '',
  'Baker, Brood & Zoon, Antwerp',
  '06/2014 – 09/2018',
  '• Baked bread and pastry for three shops',
  '• Helped with many events',
  '',
  '*Education',
  'Diploma in Bakery, Ter Groene Poorte, Bruges',
  '09/2012 – 05/2014',
  '',
  '*Skills',
  'Shift planning, HACCP, Excel, SAP',
  '',
  '*Languages',
  'Dutch (native), English (C1), French (B1)',
];

export const resumeText = resumeLines.map((line) => line.replace(/^\*/, '')).join('\n');

export const letterLines: readonly string[] = [
  'Ola Lindqvist, Ghent',
  'Dear Ms Ruiz,',
  'your advertisement for a planner in the bakery speaks of calm kitchens. That is where I do my best work.',
  'At Northwind Foods I plan the shifts of 24 bakers, and waste went down from 9 % to 4 % within a year.',
  'I would be glad to hear from you.',
  'Kind regards',
  'Ola Lindqvist',
];
