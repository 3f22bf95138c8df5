import type { MadeResume } from '../made-resume.testing.ts';

export const receptionist: MadeResume = {
  name: 'Nkechi Adaora Umeh',
  email: 'nkechi.umeh@frontdesk.example',
  phone: '07700 900 645',
  place: 'Croydon',
  headings: { work: 'Employment', school: 'Education', skills: 'Skills' },
  profile: 'Receptionist who remembers faces.',
  jobs: [
    {
      employer: 'Purley Dental Practice',
      place: 'Purley',
      title: 'Senior Receptionist',
      start: '11/2021',
      end: 'present',
      tasks: ['Book 90 patients a day for six dentists', 'Missed appointments fell from 11 to 6 percent'],
    },
    {
      employer: 'Hotel Wandle',
      place: 'Sutton',
      title: 'Front Desk Agent',
      start: '03/2018',
      end: '10/2021',
      tasks: ['Check-in, complaints and the night audit', 'Looked after the crews of British Airways'],
    },
    {
      employer: 'Coulsdon Library',
      place: 'Coulsdon',
      title: 'Library Assistant',
      start: '06/2016',
      end: '02/2018',
      tasks: ['Ran the Saturday story hour for 25 children'],
    },
  ],
  schooling: [
    { school: 'Croydon Vale College', degree: 'BTEC Level 3 Business', start: '2014', end: '2016' },
    { school: 'Norbury Manor School', degree: '8 GCSEs', end: '2014' },
  ],
  skills: ['Dentally', 'Opera PMS', 'Cash handling', 'Igbo', 'Complaint handling'],
  never: ['British Airways'],
};
