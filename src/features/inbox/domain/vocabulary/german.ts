import type { Vocabulary } from './vocabulary.ts';

export const german: Vocabulary = {
  language: 'de',
  commonWords: '',
  lists: {},
  conditions: '',
  cues: {},
  reasons: {},
};
