import type { MadeResume } from '../made-resume.testing.ts';

export const engineer: MadeResume = {
  name: 'Håkon Sjøberg-Hart',
  email: 'hakon@sjoberg-hart.example',
  phone: '+45 31 55 50 17',
  place: 'Aarhus',
  headings: { work: 'Work Experience', school: 'Education', skills: 'Technologies' },
  profile: 'Backend engineer for payment systems that must not fall over.',
  jobs: [
    {
      employer: 'Bryggen Payments',
      place: 'Aarhus',
      title: 'Lead Software Engineer',
      start: '2022-03',
      end: 'present',
      tasks: [
        'Replaced a nightly batch with Kafka streams, settlement in 4 minutes instead of 11 hours',
        'Introduced on-call for 8 engineers and a review of every incident',
      ],
    },
    {
      employer: 'Mælkebøtte Software',
      place: 'Aarhus',
      title: 'Backend Developer',
      start: '2018-09',
      end: '2022-02',
      tasks: ['Wrote the card vault in Go, audited by KPMG', 'Deployed on AWS with Terraform'],
    },
    {
      employer: 'Øresund Data ApS',
      place: 'København',
      title: 'Junior Developer',
      start: '2016-07',
      end: '2018-08',
      tasks: ['Fixed bugs in a Django shop and learned to write tests'],
    },
  ],
  schooling: [
    { school: 'Københavns Tekniske Højskole', degree: 'MSc Computer Science', start: '2011', end: '2016' },
  ],
  skills: ['Go', 'Kafka', 'PostgreSQL', 'Terraform', 'AWS', 'Kubernetes'],
  more: [{ heading: 'Languages', lines: ['Danish (native), English (C1), German (B1)'] }],
  never: ['KPMG', 'Django'],
};
