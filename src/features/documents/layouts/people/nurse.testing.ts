import type { MadeResume } from '../made-resume.testing.ts';

export const nurse: MadeResume = {
  name: 'Siobhán Delahunty',
  email: 'siobhan.delahunty@wardpost.example',
  phone: '+353 85 012 3476',
  place: 'Ennis, Co. Clare',
  headings: { work: 'Employment History', school: 'Education and Training', skills: 'Key Skills' },
  jobs: [
    {
      employer: "St Senan's Hospital",
      place: 'Ennis',
      title: 'Clinical Nurse Manager',
      start: 'January 2020',
      end: 'present',
      tasks: [
        'Run a 28-bed medical ward with 34 nurses and healthcare assistants',
        'Brought falls down from 41 to 17 a year after a visit to the Mater in Dublin',
      ],
    },
    {
      employer: 'Shannonside Nursing Home',
      place: 'Limerick',
      title: 'Staff Nurse',
      start: 'March 2014',
      end: 'December 2019',
      tasks: ['Gave medicines to 22 residents and kept the care plans', 'Mentored six students from UL'],
    },
    {
      employer: 'Hôpital Sainte-Élodie',
      place: 'Rennes',
      title: 'Infirmière',
      start: 'September 2011',
      end: 'February 2014',
      tasks: ['Worked nights in the emergency department'],
    },
  ],
  schooling: [
    { school: 'Atlantic Technical University', degree: 'BSc Nursing Studies', start: '2007', end: '2011' },
    { school: 'Coláiste Mhuire', degree: 'Leaving Certificate', end: '2007' },
  ],
  skills: ['Wound care', 'Triage', 'Phlebotomy', 'Rostering', 'French'],
  more: [
    {
      heading: 'Registration',
      lines: ['NMBI registered nurse since 2011', 'Basic Life Support, valid to 2027'],
    },
  ],
  never: ['Mater', 'UL', 'NMBI'],
};
