import { companyLikeness } from './company-likeness.ts';
import type { Finding } from './finding.ts';
import type { KnownOpening } from './growing-openings.ts';

/** Fills in the employer of mails that name none, where the person has said who writes from their domain. */
export function tellFromDomain(
  findings: readonly Finding[],
  known: readonly KnownOpening[],
  isShared: (domain: string) => boolean,
): Finding[] {
  const employers = new Map<string, string | undefined>();
  for (const { opening, attached = [] } of known) {
    for (const domain of attached) {
      const before = employers.has(domain) ? employers.get(domain) : opening.company;
      const agree = before && opening.company && companyLikeness(before, opening.company) !== 'other';
      employers.set(domain, agree ? before : undefined);
    }
  }
  return findings.map((finding) => {
    const { domain, opening } = finding;
    const company = domain && !isShared(domain) ? employers.get(domain) : undefined;
    return opening.company || !company ? finding : { ...finding, opening: { ...opening, company } };
  });
}
