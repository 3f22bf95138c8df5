import { companyLikeness } from './company-likeness.ts';
import { domainNamesCompany } from './domain-names-company.ts';
import type { Finding } from './finding.ts';
import type { KnownOpening } from './growing-openings.ts';

const employersOfAnAgency = 3;
const namesLookedAt = 12;
const agencyWords =
  /recruit|staffing|talent|headhunt|personal(?:dienst|berat|vermitt)|zeitarbeit|uitzend|detacher|interim|executivesearch|search|resourcing|recrutement|recrutamento|seleccion|trabajotemporal|placement|hunters/;

/**
 * The domains that write for several employers, as agencies do: three or more companies were named in mails
 * from there that it is not called like. A mail from such a domain does not tell the employer.
 */
export function sharedDomains(
  findings: readonly Finding[],
  known: readonly KnownOpening[],
): ReadonlySet<string> {
  const named = new Map<string, string[]>();
  const note = (domain: string, company: string | undefined) => {
    if (!company || domainNamesCompany(domain, company)) return;
    const others = named.get(domain) ?? [];
    const isNew = others.every((other) => companyLikeness(other, company) === 'other');
    if (isNew && others.length < namesLookedAt) named.set(domain, [...others, company]);
  };
  for (const { domain, opening } of findings) if (domain) note(domain, opening.company);
  for (const { domains = [], opening } of known) for (const domain of domains) note(domain, opening.company);
  return new Set(
    [...named]
      .filter(([domain, companies]) => agencyWords.test(domain) || companies.length >= employersOfAnAgency)
      .map(([domain]) => domain),
  );
}
