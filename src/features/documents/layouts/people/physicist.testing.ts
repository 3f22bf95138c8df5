import type { MadeResume } from '../made-resume.testing.ts';

export const physicist: MadeResume = {
  name: 'Dr Marguerite Olusola-Finch',
  email: 'm.olusola-finch@opticpost.example',
  phone: '+44 1632 960 551',
  place: 'St Andrews',
  headings: { work: 'Appointments', school: 'Education', skills: 'Methods' },
  jobs: [
    {
      employer: 'University of Lomond',
      place: 'Stirling',
      title: 'Lecturer in Photonics',
      start: '2021',
      end: 'present',
      tasks: [
        'Lead a group of five with 1.2 million pounds from EPSRC',
        'Teach optics to 140 second-year students',
      ],
    },
    {
      employer: 'Max Born Centre for Light',
      place: 'Berlin',
      title: 'Postdoctoral Researcher',
      start: '2017',
      end: '2021',
      tasks: ['Built the attosecond beamline with colleagues from DESY'],
    },
    {
      employer: 'Kestrel Optics',
      place: 'Glasgow',
      title: 'Research Engineer',
      start: '2012',
      end: '2013',
      tasks: ['Coated mirrors for two satellite missions'],
    },
  ],
  schooling: [
    { school: 'University of Wexmouth', degree: 'PhD in Physics', start: '2013', end: '2017' },
    { school: 'Aberlour University', degree: 'MSci Physics, First Class', start: '2007', end: '2012' },
  ],
  skills: ['Laser design', 'MATLAB', 'Python', 'LabVIEW', 'Vacuum systems'],
  more: [
    {
      heading: 'Publications',
      lines: [
        'Olusola-Finch M., Ode P., "A quieter attosecond source", Nature Photonics 16 (2022) 201-208.',
        'Olusola-Finch M. et al., "Mirrors that forgive", Optics Letters 44 (2019) 3310-3313.',
        'Brandt K., Olusola-Finch M., "Beamlines on a budget", Applied Optics 57 (2018) 90-97.',
      ],
    },
    { heading: 'Talks', lines: ['CLEO Europe, Munich, 2023 (invited)', 'Photon, Birmingham, 2018'] },
  ],
  never: ['EPSRC', 'DESY', 'Nature Photonics', 'Optics Letters', 'CLEO Europe', 'Applied Optics'],
};
