import type { MadeResume } from '../made-resume.testing.ts';

export const designer: MadeResume = {
  name: 'Inés Carvalho Brandão',
  email: 'ines@carvalho-brandao.example',
  phone: '+351 912 555 060',
  place: 'Porto',
  headings: { work: 'Experience', school: 'Education', skills: 'Tools' },
  profile: 'Designer of things that people have to use every day.',
  jobs: [
    {
      employer: 'Ribeira Studio',
      place: 'Porto',
      title: 'Senior Product Designer',
      start: 'Feb 2022',
      end: 'Present',
      tasks: [
        'Redesigned the ticket machines of the metro, 31 percent fewer abandoned sales',
        'Mentor three designers',
      ],
    },
    {
      employer: 'Almofada Labs',
      place: 'Lisboa',
      title: 'UX Designer',
      start: 'Jun 2018',
      end: 'Jan 2022',
      tasks: ['Tested every month with eight users', 'Built a library of 90 components in Figma'],
    },
    {
      employer: 'Gráfica Douro',
      place: 'Porto',
      title: 'Graphic Designer',
      start: 'Sep 2015',
      end: 'May 2018',
      tasks: ['Packaging for Delta and for two port wine houses'],
    },
  ],
  schooling: [
    {
      school: 'Escola Superior de Arte de Gaia',
      degree: 'MA Communication Design',
      start: '2013',
      end: '2015',
    },
    { school: 'Universidade do Mondego', degree: 'BA Design', start: '2010', end: '2013' },
  ],
  skills: ['Figma', 'User research', 'Prototyping', 'Illustrator', 'Accessibility'],
  never: ['Delta', 'Figma'],
};
