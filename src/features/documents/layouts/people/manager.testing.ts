import type { MadeResume } from '../made-resume.testing.ts';

export const manager: MadeResume = {
  name: 'Lamont Prescott Hughes',
  email: 'lamont.hughes@depotpost.example',
  phone: '(901) 555-0186',
  place: 'Memphis, TN',
  headings: { work: 'Experience', school: 'Education', skills: 'Skills' },
  profile: 'Warehouse manager. Started with a broom, now runs 300,000 square feet.',
  jobs: [
    {
      employer: 'Bluff City Distribution',
      place: 'Memphis, TN',
      title: 'Warehouse Operations Manager',
      start: 'Aug 2021',
      end: 'Present',
      tasks: [
        'Lead 85 people on three shifts with 99.2 percent of orders right',
        'Brought overtime down by a third',
      ],
    },
    {
      employer: 'Bluff City Distribution',
      place: 'Memphis, TN',
      title: 'Shift Supervisor',
      start: 'Mar 2018',
      end: 'Aug 2021',
      tasks: ['Taught 40 pickers to use voice headsets from Honeywell'],
    },
    {
      employer: 'Delta Paper Products',
      place: 'Southaven, MS',
      title: 'Forklift Operator',
      start: 'Jun 2014',
      end: 'Feb 2018',
      tasks: ['Loaded 30 trailers a shift for Walmart and Kroger'],
    },
  ],
  schooling: [
    { school: 'Chickasaw State College', degree: 'Associate of Science, Supply Chain', end: '2018' },
    { school: 'Whitehaven North High School', degree: 'High School Diploma', end: '2014' },
  ],
  skills: ['Manhattan WMS', 'Lean', 'Scheduling', 'Labor planning', 'Excel'],
  more: [{ heading: 'Certifications', lines: ['OSHA 30', 'Forklift certified'] }],
  never: ['Honeywell', 'Walmart', 'Kroger', 'OSHA 30'],
};
