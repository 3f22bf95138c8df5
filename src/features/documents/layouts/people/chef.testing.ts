import type { MadeResume } from '../made-resume.testing.ts';

export const chef: MadeResume = {
  name: 'Thandeka Mokwena',
  email: 'thandeka.mokwena@potpost.example',
  phone: '+27 82 555 0143',
  place: 'Stellenbosch',
  headings: { work: 'Experience', school: 'Qualifications', skills: 'Skills' },
  profile: 'Chef with a weakness for vegetables and a good hand with young cooks.',
  jobs: [
    {
      employer: 'Vergezicht Wine Estate',
      place: 'Stellenbosch',
      title: 'Head Chef',
      start: 'Oct 2020',
      end: 'now',
      tasks: ['Lead a kitchen of nine, 110 covers on Sundays', 'Took food cost from 38 to 29 percent'],
    },
    {
      employer: 'Vergezicht Wine Estate',
      place: 'Stellenbosch',
      title: 'Sous Chef',
      start: 'May 2017',
      end: 'Sep 2020',
      tasks: ['Wrote the tasting menu that Eat Out praised in 2019'],
    },
    {
      employer: 'Lagoon Bay Hotel',
      place: 'Knysna',
      title: 'Chef de Partie',
      start: 'Jan 2014',
      end: 'Apr 2017',
      tasks: ['Ran the fish section and the bread oven'],
    },
  ],
  schooling: [
    { school: 'Garden Route Hotel School', degree: 'Diploma in Culinary Arts', start: '2011', end: '2013' },
    { school: 'Knysna Secondary School', degree: 'Matric', end: '2010' },
  ],
  skills: ['Menu costing', 'Butchery', 'HACCP', 'Stock control', 'Pastry'],
  never: ['Eat Out'],
};
