import { causes } from '../domain/cause.ts';
import { causeTexts } from '../domain/cause-texts.ts';
import type { Knowable } from '../domain/known-reason.ts';

/** Inside a sentence the names of causes begin small. */
const names = Object.fromEntries([
  ...causes.map((cause) => {
    const { name } = causeTexts[cause];
    return [cause, name.charAt(0).toLowerCase() + name.slice(1)];
  }),
  ['other', 'something else'],
]) as Readonly<Record<Knowable, string>>;

/** "I know the reason": telling it, and how it is said from then on. English; part of the catalogue. */
export const knownTexts = {
  button: 'I know the reason',
  names,
  two: '{{one}}, and {{other}}',
  title: 'You know why: {{reason}}',
  how: {
    feedback: 'From their feedback',
    recruiter: 'From a recruiter',
    inside: 'From someone inside',
    mail: 'From their mail',
    conviction: 'Your own conviction',
  },
  since: '{{how}}, {{day}}',
  conviction: 'Nobody said so, it is how you see it. For other estimates it counts only a little.',
  change: 'Change',
  takeBack: 'Take back',
  all: 'All reasons you know',
  before: 'What was estimated before',
  offered: {
    said: 'They said:',
    ask: 'Is that the reason: {{reason}}?',
    yes: 'Yes, that is it',
    other: 'It was something else',
  },
  form: {
    title: 'What was the reason?',
    first: 'The reason',
    second: 'A second reason, if there was one',
    choose: 'Choose',
    none: 'None',
    other: 'Something else',
    how: 'How do you know?',
    ways: {
      feedback: 'They gave me feedback',
      recruiter: 'A recruiter told me',
      inside: 'Someone inside told me',
      mail: 'Their mail says so',
      conviction: 'Nobody said so, but I am convinced',
    },
    on: 'Since when?',
    words: 'What was said, or a note (optional)',
    save: 'Save',
    cancel: 'Not now',
    missing: { first: 'Choose what it was.', how: 'Choose how you know.', on: 'Choose a day.' },
  },
  noted: 'Noted. What was estimated before is kept below.',
  changed: 'Changed.',
  takenBack: 'Taken back.',
  counts_one: 'One known reason of your own counts a little here.',
  counts_other: 'Your own {{count}} known reasons count a little here.',
  seeThem: 'See them and how they count',
  page: {
    title: 'Reasons you know',
    lead: 'What you learned about why, and what it says about the estimates.',
    list: 'What you know',
    of: '{{company}} · {{role}}',
    empty: {
      title: 'Nothing here yet',
      text: 'When somebody tells you why an application ended, press “I know the reason” on its page. It is kept here, and shows how well the estimates did.',
      action: 'See your applications',
    },
    bias: 'Some reasons are told more often than others. A closed opening is said openly; that nobody read an application is hardly ever said. So reasons you know count a little, and never more than what is usual.',
    counting: 'How they count',
    rules: {
      told: 'What is usual at a stage counts as 20 cases. A reason that somebody told you is one more; two reasons of one application are half a case each. So one reason moves a share by less than 5 in 100.',
      conviction:
        'What you are convinced of, and nobody said, counts about a third of that. It may be right; it may also come from the estimate you read here.',
      elsewhere: 'At other stages a reason counts a quarter or less.',
      most: 'All reasons together never count more than the 20 cases. What cannot be known keeps its share.',
      grade: 'These figures are own estimates, not measurements.',
    },
  },
} as const;
