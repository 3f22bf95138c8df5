import type { MadeResume } from '../made-resume.testing.ts';

export const carer: MadeResume = {
  name: 'Bronwen Llywelyn',
  email: 'bronwen.ll@valleypost.example',
  phone: '01632 960 733',
  place: 'Merthyr Tydfil',
  headings: { work: 'Work Experience', school: 'Education', skills: 'Skills' },
  jobs: [
    {
      employer: 'Cartref Taf Care',
      place: 'Merthyr Tydfil',
      title: 'Team Leader',
      start: '2020',
      end: 'present',
      tasks: [
        'Plan the rounds of 16 carers for 70 clients',
        'Inspected by Care Inspectorate Wales without a finding',
      ],
    },
    {
      employer: 'Ty Bryn Day Centre',
      place: 'Aberdare',
      title: 'Support Worker',
      start: '2015',
      end: '2020',
      tasks: ['Cooking, outings and music with adults who have learning disabilities'],
    },
    {
      employer: 'Greggs',
      place: 'Pontypridd',
      title: 'Shop Assistant',
      start: '2012',
      end: '2015',
      tasks: ['Opened the shop at five and cashed up'],
    },
  ],
  schooling: [
    { school: 'Coleg Cwm Taf', degree: 'QCF Level 3 Health and Social Care', end: '2017' },
    { school: 'Ysgol Gyfun Rhydywaun', degree: '7 GCSEs', end: '2012' },
  ],
  skills: ['Medication rounds', 'Makaton', 'Rota planning', 'Welsh'],
  more: [{ heading: 'Referees', lines: ['Mrs Carys Bevan, Manager, Ty Bryn Day Centre, 01632 960 118'] }],
  never: ['Care Inspectorate Wales', 'Carys Bevan', 'Manager'],
};
