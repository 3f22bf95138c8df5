import type { Wording } from '../wording.ts';
import { germanBurden } from './burden.ts';
import { germanCalm } from './calm.ts';
import { germanCannotGoOn } from './cannot-go-on.ts';
import { germanDangerNow } from './danger-now.ts';
import { germanDeathWish } from './death-wish.ts';
import { germanFarewell } from './farewell.ts';
import { germanGroups } from './groups.ts';
import { germanHints } from './hints.ts';
import { germanHopeless } from './hopeless.ts';
import { germanIntent } from './intent.ts';
import { germanPlan } from './plan.ts';
import { germanSelfHarm } from './self-harm.ts';
import { germanTogether } from './together.ts';
import { germanWorthless } from './worthless.ts';

/** German, as it is written in private: full sentences, chat, Austrian and Swiss turns, second language. */
export const germanWording: Wording = {
  ...germanCalm,
  groups: germanGroups,
  hints: germanHints,
  together: germanTogether,
  signs: {
    intent: germanIntent,
    plan: germanPlan,
    'danger-now': germanDangerNow,
    farewell: germanFarewell,
    'death-wish': germanDeathWish,
    'self-harm': germanSelfHarm,
    hopeless: germanHopeless,
    'cannot-go-on': germanCannotGoOn,
    worthless: germanWorthless,
    burden: germanBurden,
  },
};
