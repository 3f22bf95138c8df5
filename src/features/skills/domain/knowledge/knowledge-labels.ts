import type { Clues } from '#lib/sequence/label-scores.ts';
import { wordClues } from '#lib/sequence/word-clues.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';

/** Beginning and inside of a mention of knowledge, and of a skill phrase (SkillSpan; Zhang et al., 2022). */
export const knowledgeLabels = ['O', 'B-knowledge', 'I-knowledge', 'B-skill', 'I-skill'] as const;

/** What the model sees at each word. */
export const knowledgeClues = (document: DocumentWords): Clues => wordClues(document, { byWord: [], byLine: [] });
