import { type EvidenceId, evidenceOf } from './evidence.ts';
import { evidenceTexts, plainEvidenceTexts } from './evidence-texts.ts';

/** A fact seen in one case, with the words that show it and the figures for its sentence. */
export interface Observation {
  readonly evidenceId: EvidenceId;
  readonly quote?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The observation as a sentence for the person, with its figures where they are known. */
export function describe({ evidenceId, values }: Observation): string {
  const text =
    (values === undefined ? plainEvidenceTexts[evidenceId] : undefined) ?? evidenceTexts[evidenceId];
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values?.[name] ?? ''));
}

/** Whether the observation says anything about the causes; boilerplate does not. */
export function isTelling({ evidenceId }: Observation): boolean {
  return Object.keys(evidenceOf(evidenceId).ratios).length > 0;
}
