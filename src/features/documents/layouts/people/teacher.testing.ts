import type { MadeResume } from '../made-resume.testing.ts';

export const teacher: MadeResume = {
  name: 'Héctor Iturralde Peña',
  email: 'hector.iturralde@pizarra.example',
  phone: '+34 655 550 142',
  place: 'Bilbao',
  headings: { work: 'Teaching Experience', school: 'Education', skills: 'Skills' },
  jobs: [
    {
      employer: 'Colegio San Telmo',
      place: 'Bilbao',
      title: 'Head of Mathematics',
      start: 'September 2018',
      end: 'present',
      tasks: [
        'Lead seven teachers; the share of pupils passing the entrance exam rose from 71 to 88 percent',
        'Started a problem club that meets on Fridays',
      ],
    },
    {
      employer: 'Ría International School',
      place: 'Getxo',
      title: 'Mathematics Teacher',
      start: 'September 2012',
      end: 'August 2018',
      tasks: [
        'Taught years 7 to 13 and the Oxford entrance group',
        'Organised exchanges with a lycée in Nantes',
      ],
    },
    {
      employer: 'Academia Nervión',
      place: 'Bilbao',
      title: 'Private Tutor',
      start: '2009',
      end: '2012',
      tasks: ['Prepared 60 students for resits'],
    },
  ],
  schooling: [
    { school: 'Universidad de Arratia', degree: 'Master in Secondary Teaching', start: '2011', end: '2012' },
    { school: 'Universidad de Arratia', degree: 'Licenciatura en Matemáticas', start: '2004', end: '2009' },
  ],
  skills: ['GeoGebra', 'Moodle', 'Curriculum design', 'Basque'],
  never: ['Oxford', 'Nantes'],
};
