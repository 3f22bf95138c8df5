import { fold } from './fold.ts';

/** Domains through which many employers write, so that they tell nothing about the employer. */
const sharedDomain =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|gmx|web|linkedin|indeed|indeedemail|glassdoor|ziprecruiter|stepstone|xing|monster|greenhouse|greenhouse-mail|lever|hire\.lever|ashbyhq|myworkday|myworkdayjobs|workday|smartrecruiters|icims|jobvite|workable|workablemail|bamboohr|personio|recruitee|teamtailor|teamtailor-mail|successfactors|taleo|avature|eightfold|breezy|softgarden|join)\.[a-z.]+$/u;
const officeWords =
  /\b(?:careers?|jobs?|recruiting|recruitment|recruiters?|talent|acquisition|hiring|people|team|hr|human resources|no ?-?reply|do ?-?not ?-?reply|notifications?|via .*|workday|greenhouse|lever|bewerbung(?:en)?|karriere|personal(?:abteilung)?|the|at)\b/giu;
const namedInSubject =
  /\b(?:at|to|with|from|joining|bei|bij|chez)\s+((?:[\p{Lu}\d][\p{L}\p{N}&.'’-]*)(?:\s+(?:&|of|and|de|[\p{Lu}\d][\p{L}\p{N}&.'’-]*))*)\s*(?:$|[-–—|!,:(?])/u;
const roleInSubject =
  /\b(?:application|applying|applied|candidacy|candidature|interest)\s+(?:for|to|in|as)\s+(?:the\s+|our\s+|an?\s+)?(?:(?:position|role)\s+of\s+)?(.{3,120}?)\s*(?:\b(?:position|role|opening)\b)?\s+(?:at|with|bei)\s+\p{Lu}/iu;

/** The employer's own mail domain; undefined for job boards, applicant systems and private mailboxes. */
export function employerDomain(address: string): string | undefined {
  const domain = /@([a-z0-9.-]+\.[a-z]{2,})\s*>?$/iu.exec(address.trim())?.[1]?.toLowerCase();
  return domain === undefined || sharedDomain.test(domain) ? undefined : domain;
}

/** The company a mail comes from: named in the subject, else by the sender's name, else by the domain. */
export function employerName(subject: string, sender: string, address: string): string | undefined {
  const named = namedInSubject.exec(subject)?.[1];
  if (named !== undefined) return named.replace(/[.,]+$/u, '');
  const label = employerDomain(address)?.split('.').at(-2);
  const office = sender
    .replace(officeWords, ' ')
    .replace(/[^\p{L}\p{N}&.' -]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const isOffice =
    office !== sender.trim() || (label !== undefined && fold(office).replace(/ /g, '').includes(label));
  if (office !== '' && isOffice) return office;
  return label === undefined ? undefined : label.charAt(0).toUpperCase() + label.slice(1);
}

/** The role a subject names before its employer, as in "your application for Data Analyst at …". */
export const roleInMail = (subject: string): string | undefined => roleInSubject.exec(subject)?.[1]?.trim();
