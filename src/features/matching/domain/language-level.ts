const levels: readonly (readonly [number, RegExp])[] = [
  [6, /\b(native|mother tongue|first language|muttersprach\w*|c2|bilingual)\b/i],
  [5, /\b(c1|fluent|fluency|verhandlungssicher|fließend|excellent|full professional|sehr gute?)\b/i],
  [4, /\b(b2|proficient|advanced|good|strong|business|gute?|upper intermediate|professional)\b/i],
  [3, /\b(b1|intermediate|conversational|working)\b/i],
  [2, /\b(a2|basic|grundkenntnisse|some|elementary)\b/i],
  [1, /\b(a1|beginner|anfänger)\b/i],
];

/** How well a language is asked for or spoken, by the levels of the Common European Framework: 1 is A1, 6 is C2 or native; 0 unsaid. */
export const levelOfLanguage = (text: string): number =>
  levels.find(([, words]) => words.test(text))?.[0] ?? 0;
