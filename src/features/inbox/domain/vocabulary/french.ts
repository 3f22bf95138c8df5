import type { Vocabulary } from './vocabulary.ts';

export const french: Vocabulary = {
  language: 'fr',
  commonWords: '',
  lists: {},
  conditions: '',
  cues: {},
  reasons: {},
};
