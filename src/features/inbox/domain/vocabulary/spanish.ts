import type { Vocabulary } from './vocabulary.ts';

export const spanish: Vocabulary = {
  language: 'es',
  commonWords: '',
  lists: {},
  conditions: '',
  cues: {},
  reasons: {},
};
