import type { Wording } from '../wording.ts';
import { englishBurden } from './burden.ts';
import { englishCalm } from './calm.ts';
import { englishCannotGoOn } from './cannot-go-on.ts';
import { englishDangerNow } from './danger-now.ts';
import { englishDeathWish } from './death-wish.ts';
import { englishFarewell } from './farewell.ts';
import { englishGroups } from './groups.ts';
import { englishHints } from './hints.ts';
import { englishHopeless } from './hopeless.ts';
import { englishIntent } from './intent.ts';
import { englishPlan } from './plan.ts';
import { englishSelfHarm } from './self-harm.ts';
import { englishTogether } from './together.ts';
import { englishWorthless } from './worthless.ts';

/** English, as it is written in private: full sentences, chat, dialect, second language. */
export const englishWording: Wording = {
  ...englishCalm,
  groups: englishGroups,
  hints: englishHints,
  together: englishTogether,
  signs: {
    intent: englishIntent,
    plan: englishPlan,
    'danger-now': englishDangerNow,
    farewell: englishFarewell,
    'death-wish': englishDeathWish,
    'self-harm': englishSelfHarm,
    hopeless: englishHopeless,
    'cannot-go-on': englishCannotGoOn,
    worthless: englishWorthless,
    burden: englishBurden,
  },
};
