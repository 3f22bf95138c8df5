import type { MadeResume } from '../made-resume.testing.ts';

export const driver: MadeResume = {
  name: 'Ezekiel Tuivaga',
  email: 'zeke.tuivaga@roadpost.example',
  phone: '0412 555 098',
  place: 'Toowoomba QLD',
  headings: { work: 'Employment', school: 'Education', skills: 'Skills' },
  jobs: [
    {
      employer: 'Darling Downs Grain Haulage',
      place: 'Toowoomba',
      title: 'Heavy Combination Driver',
      start: 'July 2019',
      end: 'Current',
      tasks: [
        'B-doubles to the port of Brisbane, 190,000 km a year without a claim',
        'Buddy driver for new starters',
      ],
    },
    {
      employer: 'Southern Cross Quarries',
      place: 'Warwick',
      title: 'Plant Operator',
      start: 'February 2016',
      end: 'June 2019',
      tasks: ['Loader and water cart, pre-start checks, stockpile counts'],
    },
    {
      employer: 'Woolshed Removals',
      place: 'Ipswich',
      title: 'Offsider',
      start: '2014',
      end: '2016',
      tasks: ['Carried pianos up stairs and got them down again'],
    },
  ],
  schooling: [{ school: 'Bremer Valley State High School', degree: 'Year 12 Certificate', end: '2013' }],
  skills: ['Load restraint', 'Fatigue management', 'Basic mechanics', 'Two-way radio'],
  more: [
    {
      heading: 'Licences',
      lines: [
        'MC licence, Queensland',
        'Forklift LF',
        'White Card',
        'Dangerous goods licence (expires 2028)',
      ],
    },
  ],
  never: ['Brisbane', 'White Card', 'Queensland'],
};
