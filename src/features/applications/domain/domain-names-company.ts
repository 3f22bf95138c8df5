import { companyInitials, companyKey, companyWords } from './company-words.ts';

/** Whether a mail domain is called like a company: "alder-foods.co.uk" and "Alder Foods". */
export function domainNamesCompany(domain: string, company: string): boolean {
  const key = companyKey(company);
  const first = companyWords(company)[0] ?? '';
  const labels = domain
    .split('.')
    .slice(0, -1)
    .map((label) => label.replace(/[^a-z0-9]/g, ''));
  return labels.some(
    (label) =>
      label === key ||
      companyInitials(company).includes(label) ||
      (key.length >= 4 && label.includes(key)) ||
      (label.length >= 4 && key.startsWith(label)) ||
      (first.length >= 5 && label.startsWith(first)),
  );
}
