import type { Vocabulary } from './vocabulary.ts';

export const dutch: Vocabulary = {
  language: 'nl',
  commonWords: '',
  lists: {},
  conditions: '',
  cues: {},
  reasons: {},
};
