/** What words of a note may show. `tiers.ts` says how heavy each is. */
export type SignId =
  | 'intent'
  | 'plan'
  | 'danger-now'
  | 'farewell'
  | 'death-wish'
  | 'self-harm'
  | 'hopeless'
  | 'cannot-go-on'
  | 'worthless'
  | 'burden';

/** Words that decide nothing alone; together they may. */
export type HintId =
  | 'soon'
  | 'means'
  | 'place'
  | 'affairs'
  | 'family'
  | 'secret'
  | 'found'
  | 'last'
  | 'death'
  | 'sleep'
  | 'dark'
  | 'alone'
  | 'self'
  | 'nothing'
  | 'always'
  | 'again'
  | 'back'
  | 'thinking'
  | 'calm-now';

/** Words that explain a heavy one: work with death, stories, other people, things overcome, ordinary life. */
export type CalmId = 'work' | 'story' | 'others' | 'past' | 'over' | 'life' | 'joke';
