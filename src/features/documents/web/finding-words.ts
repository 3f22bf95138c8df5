import type { TFunction } from 'i18next';
import type { DocumentFinding } from '../domain/finding.ts';

/** Why a finding matters and what could be done, in sentences. */
export interface FindingWords {
  readonly why: string;
  readonly fix: string;
}

/** Of these, each sentence takes what it names. */
const nothing = { count: 0, claimed: 0, year: 0, skill: '', meant: '', addressee: '', applyingTo: '' };

/** The sentences of a finding from the catalogue. */
export function findingWords(
  t: TFunction<'documents'>,
  { says, values }: Pick<DocumentFinding, 'says' | 'values'>,
): FindingWords {
  const question = values.question === undefined ? '' : t(`question.${values.question}`);
  const filled = { ...nothing, ...values, question };
  return { why: t(`why.${says}`, filled), fix: t(`fix.${says}`, filled) };
}
