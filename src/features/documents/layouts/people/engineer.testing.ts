import type { MadeResume } from '../made-resume.testing.ts';

export const engineer: MadeResume = {
  name: 'Łucja Wiśniewska-Hart',
  email: 'lucja@wisniewska-hart.example',
  phone: '+48 600 555 017',
  place: 'Gdańsk',
  headings: { work: 'Work Experience', school: 'Education', skills: 'Technologies' },
  profile: 'Backend engineer for payment systems that must not fall over.',
  jobs: [
    {
      employer: 'Bursztyn Payments',
      place: 'Gdańsk',
      title: 'Lead Software Engineer',
      start: '2022-03',
      end: 'present',
      tasks: [
        'Replaced a nightly batch with Kafka streams, settlement in 4 minutes instead of 11 hours',
        'Introduced on-call for 8 engineers and a review of every incident',
      ],
    },
    {
      employer: 'Motława Software',
      place: 'Gdańsk',
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
    { school: 'Politechnika Bałtycka', degree: 'MSc Computer Science', start: '2011', end: '2016' },
  ],
  skills: ['Go', 'Kafka', 'PostgreSQL', 'Terraform', 'AWS', 'Kubernetes'],
  more: [{ heading: 'Languages', lines: ['Polish (native), English (C1), Danish (B1)'] }],
  never: ['KPMG', 'Django'],
};
