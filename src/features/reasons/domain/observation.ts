import { type EvidenceId, evidenceOf } from './evidence.ts';
import { evidenceTexts, plainEvidenceTexts } from './evidence-texts.ts';
import type { FactOrigin } from './fact-origin.ts';

/** A fact seen in one case, with the words that show it and the figures for its sentence. */
export interface Observation {
  readonly evidenceId: EvidenceId;
  readonly quote?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly from?: FactOrigin | undefined;
}

/** The observation as a sentence for the person, with its figures where they are known. */
export function describe({ evidenceId, values }: Observation): string {
  const text =
    (values === undefined ? plainEvidenceTexts[evidenceId] : undefined) ?? evidenceTexts[evidenceId];
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values?.[name] ?? ''));
}

/** Whether the observation says anything about the causes, by its ratios or by the figure behind it; boilerplate does not. */
export const isTelling = ({ evidenceId }: Observation): boolean =>
  evidenceOf(evidenceId).group !== 'boilerplate';
