import type { MadeResume } from '../made-resume.testing.ts';

export const accountant: MadeResume = {
  name: 'Rosalind Achterberg',
  email: 'r.achterberg@ledgers.example',
  phone: '416-555-0128',
  place: 'Hamilton, Ontario',
  headings: { work: 'Professional Experience', school: 'Education', skills: 'Core Competencies' },
  profile: 'Accountant with nine years in manufacturing, used to audits, month ends and nervous owners.',
  jobs: [
    {
      employer: 'Steelhead Fabrication Inc.',
      place: 'Hamilton',
      title: 'Accounting Manager',
      start: 'April 2020',
      end: 'Present',
      tasks: [
        'Close the books in five days with a team of three',
        'Led the move to NetSuite and trained 25 users',
        'Lowered overdue receivables from 19 to 7 percent',
      ],
    },
    {
      employer: 'Niagara Frozen Foods',
      place: 'St. Catharines',
      title: 'Cost Accountant',
      start: 'June 2016',
      end: 'March 2020',
      tasks: ['Rebuilt standard costs for 410 products', 'Supported the audit by Ernst & Young each spring'],
    },
    {
      employer: 'Escarpment Credit Union',
      place: 'Dundas',
      title: 'Teller',
      start: 'May 2013',
      end: 'August 2015',
      tasks: ['Balanced a till of 40,000 dollars a day'],
    },
  ],
  schooling: [
    { school: 'Burlington Bay University', degree: 'Bachelor of Commerce', start: '2012', end: '2016' },
    { school: 'Westdale Heights Secondary', degree: 'Ontario Secondary School Diploma', end: '2012' },
  ],
  skills: ['NetSuite', 'Cost accounting', 'Month-end close', 'Excel', 'IFRS'],
  more: [{ heading: 'Certifications', lines: ['CPA Ontario, 2019', 'First Aid'] }],
  never: ['Ernst & Young', 'CPA Ontario'],
};
