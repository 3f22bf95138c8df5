export const flagCategories = [
  'scam',
  'pay',
  'culture',
  'vague',
  'unreal',
  'discrimination',
  'ghost',
] as const;
export type FlagCategory = (typeof flagCategories)[number];

/** What a flag is about and how much it weighs. */
export interface FlagMeaning {
  readonly category: FlagCategory;
  /** 1: worth a note, 2: worth asking, 3: stop and verify. */
  readonly weight: 1 | 2 | 3;
}
