import { companyKey } from './company-words.ts';
import type { Finding } from './finding.ts';
import type { KnownOpening } from './growing-openings.ts';

/**
 * Takes back a title that is the name of an employer: "Your application to Elm Press" names no job.
 * The names are those that other findings give to employers.
 */
export function employerNotRole(findings: readonly Finding[], known: readonly KnownOpening[]): Finding[] {
  const companies = [...findings, ...known].flatMap(({ opening }) => opening.company ?? []);
  const employers = new Set(companies.map(companyKey));
  return findings.map((finding) => {
    const { role, ...opening } = finding.opening;
    if (!role || !employers.has(companyKey(role))) return finding;
    return { ...finding, opening: { ...opening, company: opening.company ?? role } };
  });
}
