import type { FlagMeaning } from './flag-meaning.ts';

/** Work that stays vague, and demands that hardly anybody meets. */
export const demandFlags = {
  'vague-duties': {
    category: 'vague',
    weight: 2,
    why: 'If the posting does not say what you would do, the job may become anything.',
    check: 'Ask what a usual week looks like and what should be done after three months.',
  },
  'wish-list-overload': {
    category: 'unreal',
    weight: 2,
    why: 'The list covers several professions; nearly nobody has all of it, so missing some says little about you.',
    check: 'Ask which three of them the job cannot do without.',
  },
  'entry-level-with-years': {
    category: 'unreal',
    weight: 1,
    why: 'A first job cannot ask for years in it; many postings do, and often do not mean it.',
    check: 'Ask whether studies, projects or other work count, and apply if the rest fits.',
  },
  'impossible-years': {
    category: 'unreal',
    weight: 2,
    why: 'More years are asked for than nearly anybody can have, so the list was hardly written by somebody who does the work.',
    check: 'Say how long you have really worked with it, and ask what they need it for.',
  },
  'senior-duties-junior-pay': {
    category: 'unreal',
    weight: 2,
    why: 'The responsibility is that of a leader, while title or pay are those of a beginner.',
    check: 'Ask who decides today, and whether title and pay can follow the duties.',
  },
} as const satisfies Record<string, FlagMeaning>;
