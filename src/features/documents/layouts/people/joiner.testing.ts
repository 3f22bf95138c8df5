import type { MadeResume } from '../made-resume.testing.ts';

export const joiner: MadeResume = {
  name: 'Callum Baxendale',
  email: 'c.baxendale@sawpost.example',
  phone: '07700 900 238',
  place: 'Rotherham',
  headings: { work: 'Work History', school: 'Training', skills: 'Trade Skills' },
  profile: 'Time-served joiner, own tools and van.',
  jobs: [
    {
      employer: 'Wentworth Interiors',
      place: 'Rotherham',
      title: 'Bench Joiner',
      start: '04/2018',
      end: '02/2026',
      tasks: ['Made 70 staircases and the bar of the Crucible', 'Kept the CNC router running'],
    },
    {
      employer: 'Hallam Housing Association',
      place: 'Sheffield',
      title: 'Maintenance Joiner',
      start: '09/2013',
      end: '03/2018',
      tasks: ['Six repairs a day in tenanted homes, 96 percent right first time'],
    },
    {
      employer: 'R. Stubbs & Sons',
      place: 'Barnsley',
      title: 'Apprentice Joiner',
      start: '08/2009',
      end: '08/2013',
      tasks: ['Second fix on new builds for Barratt'],
    },
  ],
  schooling: [
    { school: 'Dearne Valley College', degree: 'NVQ Level 3 Bench Joinery', end: '2013' },
    { school: 'Wath Comprehensive', degree: '6 GCSEs', end: '2009' },
  ],
  skills: ['Staircases', 'Sash windows', 'CNC routing', 'Site measuring'],
  more: [
    {
      heading: 'Licences and Tickets',
      lines: ['CSCS Gold Card', 'PASMA Towers', 'Asbestos Awareness', 'Full UK driving licence'],
    },
  ],
  never: ['Crucible', 'Barratt', 'CSCS', 'PASMA'],
};
