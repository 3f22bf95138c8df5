import type { EvidenceId } from './evidence.ts';

/** How an explanation is summed up when the employer named the reason. English; part of the catalogue. */
export const saidTexts = {
  'says-closed': 'They said why: the opening was stopped or put on hold.',
  'says-inside-hire': 'They said why: the job went to someone inside.',
  'says-gone-before': 'They said why: the place was gone before yours could count.',
  'says-condition': 'They said why: a fixed condition, such as a permit, a licence or a place.',
  'says-terms': 'They said why: pay or terms were too far apart.',
  'says-qualification': 'They said why: a qualification or experience they needed.',
  'says-too-experienced': 'They said why: the job would be too small for you.',
  'says-path': 'They said why: your path, such as a break, short stays or a change.',
  'says-test-result': 'They said why: the test.',
  'says-check': 'They said why: a check of papers or references.',
  'says-unread': 'They said why: more applications came than could be read.',
  'says-not-shown': 'They said why: your documents did not show them how you fit.',
  'says-unreadable': 'They said why: something you sent could not be opened.',
  'says-divided': 'They said why: they did not agree among themselves.',
} as const satisfies Partial<Record<EvidenceId, string>>;

/** A reason in the employer's own words. */
export type SaidReason = keyof typeof saidTexts;

/** Whether these are words in which an employer names the reason. */
export const isSaidReason = (id: EvidenceId): id is SaidReason => id in saidTexts;
