import type { MadeResume } from '../made-resume.testing.ts';

export const beekeeper: MadeResume = {
  name: 'Oriel Tamsin Peake',
  email: 'oriel.peake@hivepost.example',
  phone: '01632 960 418',
  place: 'Totnes, Devon',
  headings: { work: 'Experience', school: 'Education', skills: 'Skills' },
  profile: 'Beekeeper and grower with eleven seasons behind her. Calm with people and with bees.',
  jobs: [
    {
      employer: 'Dartmeadow Honey Ltd',
      place: 'Totnes',
      title: 'Apiary Manager',
      start: 'Mar 2019',
      end: 'Present',
      tasks: [
        'Look after 240 colonies on eleven sites, with winter losses down from 22 to 9 percent',
        'Sell queens to Thornes and to the National Trust every spring',
        'Train two apprentices and write the weekly plan',
      ],
    },
    {
      employer: 'Haldon Orchards',
      place: 'Exeter',
      title: 'Orchard Supervisor',
      start: 'Feb 2015',
      end: 'Feb 2019',
      tasks: [
        'Led a picking crew of 14 through four harvests',
        'Planted 600 cider trees with volunteers from Plymouth Council',
      ],
    },
    {
      employer: 'Bickleigh Nurseries',
      place: 'Tiverton',
      title: 'Nursery Assistant',
      start: 'Sept 2012',
      end: 'Jan 2015',
      tasks: ['Potted on perennials and served customers at the gate'],
    },
  ],
  schooling: [
    { school: 'Bicton College', degree: 'Level 3 Diploma in Horticulture', start: '2010', end: '2012' },
    { school: 'Kingsmead Community School', degree: '9 GCSEs', end: '2010' },
  ],
  skills: ['Queen rearing', 'Grafting', 'Integrated pest management', 'Excel', 'Tractor driving'],
  never: ['Thornes', 'National Trust', 'Plymouth Council'],
};
