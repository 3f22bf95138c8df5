import { instrumentTexts } from './instrument-texts.en.ts';

export const checkInMessages = {
  title: 'Check-ins',
  lead: 'How you are, for yourself. Now and then is enough.',
  now: {
    title: 'How are you right now?',
    mood: 'Mood',
    energy: 'Energy',
    level: '{{level}} of 10',
    ends: {
      mood: ['0: as low as it gets', '10: as good as it gets'],
      energy: ['0: none at all', '10: plenty'],
    },
    addNote: 'Add a note',
    note: 'Note',
    noteHint: 'Only if you want one. It stays on this computer.',
    keep: 'Keep it',
    choose: 'Choose a number for mood or energy, or both.',
    kept: 'Kept.',
  },
  trend: {
    title: 'Lately',
    name: 'Mood and energy',
    soon: 'A picture comes here once there are check-ins on three days.',
    both: 'Mood lay at {{mood}}, energy at {{energy}}, of 10.',
    mood: 'Mood lay at {{mood}} of 10.',
    energy: 'Energy lay at {{energy}} of 10.',
    range: '{{low}} to {{high}}',
    says: '{{finding}} Each dot is a day on which you said something.',
    source_one: '{{count}} check-in, {{range}}',
    source_other: '{{count}} check-ins, {{range}}',
    columns: { day: 'Day', mood: 'Mood', energy: 'Energy' },
    notSaid: '–',
  },
  questionnaire: {
    title: 'A longer look, if you want one',
    text: 'A few set questions about the last weeks. You can leave out any of them. A check-in, not a diagnosis.',
    start: 'Answer the {{name}}',
    from: 'You have answered one lately. These questions look back over weeks, so the next one fits from {{day}}.',
    leaveOut: 'Leave this one out',
    done: 'Done',
    cancel: 'Not now',
    said: 'What your answers point to',
  },
  instruments: instrumentTexts,
  outcome: {
    steady: {
      whole: 'Your answers ask for nothing more. Go on as suits you.',
      part: 'What you answered asks for nothing more. With questions left out it says less, and that is fine.',
    },
    gentle: {
      text: 'The last weeks seem to weigh on you a little. That happens to many people who look for work.',
      ideas: [
        'A few minutes of calm: breathe out slowly, or take a walk.',
        'Write down what happened and how it felt, as you would write to a good friend.',
        'Tell a friend, or somebody whose work is to listen, how it is going.',
      ],
      later: 'If you like, look again in two weeks.',
    },
    talk: {
      text: 'The last weeks seem to weigh on you a good deal. It is worth talking to a doctor or a therapist.',
      later: 'Looking closely at reasons can wait.',
    },
    soon: {
      text: 'The last weeks seem to be very heavy. You do not have to carry this alone. It is worth talking to somebody today, and to a doctor or a therapist soon.',
      later: 'Looking closely at reasons can wait.',
    },
    people: 'People who listen',
    peopleHint: 'Lines where you are, a directory for every country, and what to say to somebody you trust.',
    draftHint: 'If the first words are hard, you could write:',
    draft:
      'Hello, I have been under strain for some weeks while looking for work, and I would like to talk about it. When could you see me?',
    showSum: 'Show the sum',
    hideSum: 'Hide the sum',
    sum: '{{sum}} of at most {{of}} points, from {{count}} of {{all}} questions ({{name}}). It is a rough count of one moment and says nothing about who you are.',
  },
  list: {
    title: 'What you said',
    count_one: '{{count}} check-in',
    count_other: '{{count}} check-ins',
    mood: 'Mood {{level}} of 10',
    energy: 'Energy {{level}} of 10',
    answered: '{{name}} answered',
    what: 'What it pointed to',
    remove: 'Remove',
    removeNamed: 'Remove the check-in of {{moment}}',
    removed: 'Removed for good.',
    newer: 'Newer',
    older: 'Older',
    range: '{{from}} to {{to}} of {{total}}',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'check-ins': typeof checkInMessages;
  }
}
