import { fold } from './mail-words.ts';
import { nameInDomain } from './name-in-domain.ts';
import { namesOccupation } from './occupation.ts';
import { domainName, type Sender } from './sender.ts';

/** The mail a company is looked for in. */
export interface CompanyClues {
  readonly subject: string;
  readonly text: string;
  readonly sender: Sender;
  /** To whom it was sent: never the company. */
  readonly to: string;
  readonly role: string | undefined;
}

interface Mention {
  readonly found: string;
  readonly weight: number;
}

const charactersRead = 3_000;
const surelyCompany = 2.2;

const capital = String.raw`[\p{Lu}\d](?:[\p{L}\p{N}’'+&]|\.(?=[\p{L}\p{N}]))*(?:-[\p{L}\p{N}]+)*`;
const joint = String.raw`(?:&|and|of|the|und|für|für die|et|e|y|de|da|do|dos|du|des|del|la|le|van|der|den|het|en|at|for|-|\+)`;
const name = `${capital}(?:(?:[ ]${joint}){0,2}[ ]${capital}){0,6}`;
const wholeName = new RegExp(`^${name}$`, 'u');
const nameAtStart = new RegExp(`^${name}`, 'u');
const named = new RegExp(`(?<![\\p{L}\\p{N}@.])${name}`, 'gu');
const surelyBefore = new RegExp(
  String.raw`\b(?:interest in(?: joining)?|joining|on behalf of|choosing|welcome to|(?:career|employment|work|working|position|positions|opening|openings|opportunities|opportunity|role|job|jobs|application|team|candidacy) (?:at|with|in|to)|here at|applying (?:to|at|with)|applied (?:to|at|with)|client,?|bewerbung bei|stelle bei|interesse an|sollicitatie bij|werken bij|candidatura (?:a|na|no|en)|chez) (?:the )?(${name})`,
  'giu',
);
const beforeName = new RegExp(
  String.raw`\b(?:at|with|from|by|bei|bei der|beim|firma|im hause|chez|bij|en|na|no|à) (?:the )?(${name})`,
  'gu',
);
const employerField = new RegExp(
  String.raw`\b(?:employer|company|organisation|organization|hiring organisation|arbeitgeber|unternehmen|werkgever|bedrijf|empresa|entreprise|employeur|empregador)\s?:\s*(${name})`,
  'giu',
);
const officeWords =
  /\b(?:early talent|early careers|university recruiting|campus team|campus recruiting|talent acquisition(?: center| team)?|talent team|talent desk|talents?|careers?|recruiting|recruitment(?: team| office| desk)?|recruiters?|hiring(?: team)?|human resources(?: department)?|people(?: team| & culture| and culture| services)?|people ops|hr(?: team| department| office| desk)?|jobs?|team|staffing team|resourcing|vetting|selection admin|selection|personnel|personalabteilung|personalamt|personal|ausbildung|bewerbung(?:en)?|bewerbermanagement|karriere|werken bij|werving|recursos humanos|rrhh|rh|selección|seleccion|empleo|talento|recrutamento|recrutement|carrières|carrieres|candidatures?|no-?reply|noreply|notifications?|office|admin|applications?|conflicts team|search committee(?: chair)?)\b/giu;
const institution =
  /\b(?:school|schools|academy|college|university|hospital|infirmary|trust|council|clinic|dental|bakery|cafe|café|restaurant|hotel|hotels|group|studio|studios|labs?|systems|analytics|technologies|logistics|logistik|housing|care|bank|capital|foundation|museum|theatre|airlines?|railway|transport|gmbh|ag|kg|ltd|limited|llc|inc|plc|bv|nv|sa|sarl|srl|lda|ltda|services|partners|solutions|foods?|farm|motors|engineering|energy|health|pharma|consulting|media|police|city of|stadt|gemeente|waterschap|ayuntamiento|câmara|mairie|atelier|boulangerie|klinik|klinikum|stiftung|verein)\b/i;
const agency =
  /(?:search|headhunt|hunters|staffing|recruitment|recruiters|personalberat|personaldienst|uitzend|detachering|consultants|executive|talentpartners|andpartners|interim|placement|resourcing)/;
const neverCompany =
  /^(?:dear|hi|hello|hey|thanks?|thank you|regards|kind regards|best|best regards|sincerely|yours|unfortunately|we|you|your|our|the|this|please|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|re|aw|fw|fwd|zoom|teams|microsoft teams|google meet|google|linkedin|personio|greenhouse|lever|workday|hr|ceo|cto|uk|us|usa|eu|cv|pdf|id|application|interview|offer|update|team|i|it|if|as|in|on|at|for|from|to|no|not|and|but|so|mr|mrs|ms|dr|sir|madam|round|stage|step|sehr geehrte|liebe|lieber|hallo|guten tag|mit freundlichen|viele|beste|geachte|met vriendelijke|prezad[oa]|olá|caro|cara|estimad[oa]|hola|un saludo|bonjour|madame|monsieur|merci|cordialement|gracias|obrigad[oa]|atenciosamente)$/i;

/** The company a mail is about; undefined when none can be told with some certainty. */
export function companyOf(clues: CompanyClues): string | undefined {
  const weights = new Map<string, { name: string; weight: number }>();
  for (const { found, weight } of mentions(clues)) {
    const tidy = tidyName(found);
    if (!couldBeCompany(tidy, clues)) continue;
    const key = squash(tidy);
    const known = weights.get(key);
    weights.set(key, { name: known?.name ?? tidy, weight: Math.min((known?.weight ?? 0) + weight, 4) });
  }
  const best = [...weights.values()]
    .map(({ name, weight }) => ({ name, weight: weight + ownWeight(name, clues.sender) }))
    .sort((a, b) => b.weight - a.weight || b.name.length - a.name.length)[0];
  return best && best.weight >= surelyCompany ? best.name : undefined;
}

/** Everything in the mail that has the form of a name, and how strongly its place speaks for a company. */
function mentions({ subject, text, sender }: CompanyClues): Mention[] {
  const body = text.slice(0, charactersRead);
  const lastLines = body.trimEnd().split('\n').slice(-8);
  // Where the words before a name may be written in any case, the name itself may not.
  const all = (part: string, pattern: RegExp, weight: number) =>
    [...part.matchAll(pattern)].flatMap((match) => {
      const found = nameAtStart.exec(match[1] ?? match[0])?.[0];
      return found === undefined ? [] : [{ found, weight }];
    });
  return [
    ...displayNames(sender),
    ...all(body, employerField, 4),
    ...all(subject, surelyBefore, 2.4),
    ...all(body, surelyBefore, 2.4),
    ...all(subject, beforeName, 1.2),
    ...all(body, beforeName, 1),
    ...all(subject, named, 0.6),
    ...subject.split(/\s[-–|:]\s|[[\]:|,]/).map((found) => ({ found: found.trim(), weight: 0.4 })),
    ...all(body, named, 0.3),
    ...lastLines
      .map((line) => (line.split(/[,|·•]/, 1)[0] ?? '').trim())
      .filter((line) => wholeName.test(line))
      .map((found) => ({ found, weight: 1.2 })),
    ...fromDomain(sender),
  ];
}

/** `Arjun at Helix Row`, `Ulli (Café Morgenrot)`, `Pollard Careers`: what of a display name may be the company. */
function displayNames({ name, ...address }: Sender): Mention[] {
  const sender = { ...address, name: name.replace(/\s+via\s+.*$/iu, '') };
  const parts =
    /^(.*?)\s*(?:\bat\b|\bfrom\b|\bvon\b|\bvan\b|\bbij\b|\bde chez\b|\bchez\b|@|\||,|\(|\s[-–]\s)\s*(.+?)\)?$/iu.exec(
      sender.name,
    );
  const whole = { found: sender.name, weight: isPerson(sender.name, sender) ? -5 : 2.6 };
  if (!parts?.[2]) return [whole];
  return [
    whole,
    { found: parts[2], weight: 2.8 },
    { found: parts[1] ?? '', weight: isPerson(parts[1] ?? '', sender) ? -5 : 1.4 },
  ];
}

function fromDomain(sender: Sender): Mention[] {
  const label = sender.service === 'own' ? domainName(sender.domain) : undefined;
  if (!label || label.length < 3 || isAgency(sender)) return [];
  return [{ found: nameInDomain(label), weight: -1.6 }];
}

const isAgency = (sender: Sender): boolean => agency.test(`${sender.domain} ${squash(sender.name)}`);

/** What a name itself says: likeness to the sender's domain, the form of an institution. */
function ownWeight(found: string, sender: Sender): number {
  const likeness = domainLikeness(found, sender) * (isAgency(sender) ? -0.6 : 1);
  const occupation =
    found.split(/\s+/).some(namesOccupation) && !institution.test(found) && likeness <= 0 ? -2.5 : 0;
  return likeness + (institution.test(found) ? 1 : 0) + occupation + (found.includes(' ') ? 0.2 : 0);
}

/** How far a name and the domain it was sent from are the same letters: 0 to 4.5. */
function domainLikeness(found: string, { service, mailbox, domain }: Sender): number {
  if (service === 'free-mail' || service === 'job-board') return 0;
  const label = squash(service === 'applicant-system' ? mailbox : (domainName(domain) ?? ''));
  return label.length < 3 ? 0 : lettersAlike(squash(found), initials(found), label);
}

function lettersAlike(letters: string, initials: string, label: string): number {
  if (letters === label) return 4.5;
  const shorter = Math.min(letters.length, label.length);
  const longer = Math.max(letters.length, label.length);
  if (shorter >= 4 && (label.includes(letters) || letters.startsWith(label))) return 3.2 + shorter / longer;
  if (initials === label || (initials.length >= 3 && label.startsWith(initials))) return 3;
  const common = commonStart(letters, label);
  return common >= 4 && common >= label.length * 0.55 ? 2.6 : 0;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

const squash = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

const initials = (text: string): string =>
  text
    .split(/[\s-]+/)
    .map((word) => (/^\p{Lu}+$/u.test(word) ? word : word.slice(0, 1)))
    .join('')
    .toLowerCase();

/** Whether a display name is a person's: their mailbox is called like them, and the domain is not. */
function isPerson(display: string, { mailbox, domain, service }: Sender): boolean {
  const words = fold(display.replace(officeWords, ' '))
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  if (words.length === 0 || institution.test(display) || service === 'applicant-system') return false;
  return words.some((word) => squash(mailbox).includes(word) && !squash(domain).includes(word));
}

function couldBeCompany(found: string, { to, role }: CompanyClues): boolean {
  if (found.length < 2 || found.length > 60 || neverCompany.test(found) || /^[\d\W]+$/u.test(found))
    return false;
  if (!/^[\p{Lu}\d]/u.test(found) && !/\p{Lu}/u.test(found)) return false;
  if (role && fold(role).includes(fold(found))) return false;
  const addressee = fold(to.split('<')[0] ?? '').split(/\s+/);
  return !fold(found)
    .split(/\s+/)
    .some((word) => word.length > 2 && addressee.includes(word));
}

/** Without the department ("Hollins Careers" → "Hollins") and what hangs at the ends. */
function tidyName(found: string): string {
  const company = found
    .replace(officeWords, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:the|at|for|of|and|&|dear|hi|hello|re|-|–|,|from|thanks|welcome to|team)\s+)+/i, '')
    .replace(/[\s,.;:|/–&-]+$/u, '')
    .replace(/^[\s,.;:|/–&-]+/u, '')
    .replace(/['’]s$/, '')
    .replace(/\s+(?:and|of|the|at|for|de|und|on|in)$/i, '')
    .trim();
  return company;
}
