import type { MadeResume } from '../made-resume.testing.ts';

export const analyst: MadeResume = {
  name: 'Devika Raghunathan',
  email: 'devika.r@ledgerpost.example',
  phone: '(614) 555-0173',
  place: 'Columbus, OH 43215',
  headings: { work: 'Professional Experience', school: 'Education', skills: 'Technical Skills' },
  profile: 'Analyst who explains numbers to people who have no time for them.',
  jobs: [
    {
      employer: 'Buckeye Mutual Insurance',
      place: 'Columbus, OH',
      title: 'Senior Business Analyst',
      start: '06/2021',
      end: 'Present',
      tasks: [
        'Cut the monthly close from nine days to four by rebuilding 31 reports in Power BI',
        'Ran the review with Deloitte and the data feed from Experian',
      ],
    },
    {
      employer: 'Olentangy Health Network',
      place: 'Dublin, OH',
      title: 'Data Analyst',
      start: '08/2018',
      end: '05/2021',
      tasks: [
        'Built the readmission dashboard that 40 ward leaders open every morning',
        'Moved 12 years of claims from Excel into Snowflake',
      ],
    },
    {
      employer: 'Scioto Logistics LLC',
      place: 'Hilliard, OH',
      title: 'Operations Intern',
      start: '05/2017',
      end: '08/2017',
      tasks: ['Timed 300 truck turns and found the two docks that were slow'],
    },
  ],
  schooling: [
    { school: 'Ohio Valley State University', degree: 'B.S. in Statistics', end: 'May 2018' },
    { school: 'Hocking Hills Community College', degree: 'Associate of Arts', end: '2015' },
  ],
  skills: ['SQL', 'Power BI', 'Snowflake', 'Python', 'Tableau', 'Process mapping'],
  never: ['Deloitte', 'Experian'],
};
