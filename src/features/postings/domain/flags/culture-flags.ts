import type { FlagMeaning } from './flag-meaning.ts';

/** Words about how people work together. No study ties them to bad jobs, so most weigh little. */
export const cultureFlags = {
  family: {
    category: 'culture',
    weight: 1,
    why: 'Being called family is kind, and sometimes makes it hard to say no to extra hours.',
    check: 'Ask how somebody last turned down overtime, and what happened.',
  },
  'many-hats': {
    category: 'culture',
    weight: 1,
    why: 'Several jobs in one can be lively, and can also mean the work of two people.',
    check: 'Ask which three tasks take most of the week, and who covers the rest.',
  },
  rockstar: {
    category: 'culture',
    weight: 1,
    why: 'Such words say little about the work and sometimes hide very high expectations.',
    check: 'Ask what good work looks like here after six months.',
  },
  'work-hard-play-hard': {
    category: 'culture',
    weight: 1,
    why: 'This often stands for long days, with parties in place of rest.',
    check: 'Ask when people went home last week.',
  },
  'thick-skin': {
    category: 'culture',
    weight: 2,
    why: 'It may mean that harsh words are usual and nobody stops them.',
    check: 'Ask how feedback is given, and talk with somebody from the team.',
  },
  'always-available': {
    category: 'culture',
    weight: 2,
    why: 'Being reachable at all hours leaves little room for the rest of your life.',
    check: 'Ask how often it happens, how it is paid and when you can be out of reach.',
  },
  'passion-over-pay': {
    category: 'culture',
    weight: 2,
    why: 'Caring about the work is good; it should not have to replace fair pay.',
    check: 'Ask about pay and hours early, as you would anywhere.',
  },
} as const satisfies Record<string, FlagMeaning>;
