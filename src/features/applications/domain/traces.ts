import type { Finding } from './finding.ts';

/** By what mails about an opening are known again: who wrote, from where, to whom and under which marks. */
export interface Traces {
  readonly domains: Set<string>;
  /** The names by which mails have called the employer. */
  readonly names: Set<string>;
  readonly contacts: Set<string>;
  readonly marks: Set<string>;
  readonly recipients: Set<string>;
}

/** Adds what a finding tells of these. */
export function leaveTraces(
  traces: Traces,
  { opening, domain, contact, recipient, marks = [] }: Finding,
): void {
  const found: Record<keyof Traces, readonly (string | undefined)[]> = {
    domains: [domain],
    names: [opening.company],
    contacts: [contact],
    recipients: [recipient],
    marks,
  };
  for (const [name, values] of Object.entries(found)) {
    for (const value of values) if (value) traces[name as keyof Traces].add(value);
  }
}
