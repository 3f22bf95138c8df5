import type { Vocabulary } from './vocabulary.ts';

export const portuguese: Vocabulary = {
  language: 'pt',
  commonWords: '',
  lists: {},
  conditions: '',
  cues: {},
  reasons: {},
};
