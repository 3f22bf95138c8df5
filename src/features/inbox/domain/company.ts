import { fold } from './mail-words.ts';
import { companyWords, type IsWord, nameInDomain } from './name-in-domain.ts';
import { namesOccupation } from './occupation.ts';
import { domainName, employerAtSystem, type Sender } from './sender.ts';

/** The mail a company is looked for in. */
export interface CompanyClues {
  readonly subject: string;
  readonly text: string;
  readonly sender: Sender;
  /** To whom it was sent: never the company. */
  readonly to: string;
  readonly role: string | undefined;
  readonly isWord: IsWord;
}

interface Mention {
  readonly found: string;
  readonly weight: number;
}

const charactersRead = 2_000;
const surelyCompany = 2.2;

const capital = String.raw`[\p{Lu}\d](?:[\p{L}\p{N}’'+&]|\.(?=[\p{L}\p{N}]))*(?:-[\p{L}\p{N}]+)*`;
const joint = String.raw`(?:&|and|of|the|und|für|für die|et|e|y|de|da|do|dos|du|des|del|la|le|van|der|den|het|en|at|for|-|\+)`;
const name = `${capital}(?:(?:[ ]${joint}){0,2}[ ]${capital}){0,6}`;
const wholeName = new RegExp(`^${name}$`, 'u');
const named = new RegExp(`(?<![\\p{L}\\p{N}@.])${name}`, 'gu');
/** How the words before a name end, when it is surely the employer's. */
const surelyBefore =
  /\b(?:interest in(?: joining| working (?:at|for|with))?|joining|join|on behalf of|choosing|welcome to|(?:career|employment|work|working|position|positions|opening|openings|vacancies|vacancy|opportunities|opportunity|role|roles|job|jobs|application|applications|post|team|candidacy|internship|journey|process|everyone|all of us|colleagues) (?:at|with|in|to|for)|here at|applying (?:to|at|with|for)|applied (?:to|at|with)|applications? to|client,?|search for|hiring for|recruiting for|bewerbung bei|stelle bei|interesse an|team von|sollicitatie bij|werken bij|vacature bij|candidatura (?:a|na|no|en)|equipo de|equipa da|equipe da|chez)\s+(?:the\s+)?$/i;
const before = /\b(?:at|with|from|by|bei|bei der|beim|firma|im hause|chez|bij|en|na|no|à)\s+(?:the\s+)?$/;
/** How the words behind a name begin, when it is surely the employer who acts. */
const surelyAfter =
  /^\s+(?:(?:has|have) (?:decided|chosen|moved|received|selected|filled|reviewed|elected|concluded|paused)|(?:is|are) (?:pleased|delighted|happy|thrilled|excited|hiring|an equal|committed|proud|looking|currently)|(?:would like|regrets|thanks you|sincerely|received your|appreciates|wants to|invites)|(?:recruiting|recruitment|talent|hiring|hr|people|careers) (?:team|department|office)|(?:human resources|talent acquisition))/i;
const inside = / (?:at|with|for|bei|chez|bij|from|joining) (?=[\p{Lu}\d])/u;
const contextLength = 34;
const employerField = new RegExp(
  String.raw`\b(?:employer|company|organisation|organization|hiring organisation|arbeitgeber|unternehmen|werkgever|bedrijf|empresa|entreprise|employeur|empregador)\s?:\s*(${name})`,
  'giu',
);
const officeWords =
  /\b(?:(?:selection|recruitment|shared|candidate) services|candidate care|recruiting ops|volunteer and staff desk|scheduler|scheduling|early talent|early careers|university recruiting|campus team|campus recruiting|talent acquisition(?: center| team)?|talent team|talent desk|talents?|careers?|recruiting|recruitment(?: team| office| desk)?|recruiters?|hiring(?: team)?|human resources(?: department)?|people(?: team| & culture| and culture| services)?|people ops|hr(?: team| department| office| desk)?|jobs?|team|staffing team|resourcing|vetting|selection admin|selection|personnel|personalabteilung|personalamt|personal|ausbildung|bewerbung(?:en)?|bewerbermanagement|karriere|werken bij|werving|recursos humanos|rrhh|rh|selección|seleccion|empleo|talento|recrutamento|recrutement|carrières|carrieres|candidatures?|no-?reply|noreply|notifications?|office|admin|applications?|conflicts team|search committee(?: chair)?)\b/giu;
const institution =
  /\b(?:school|schools|academy|college|university|hospital|infirmary|trust|council|clinic|dental|bakery|cafe|café|restaurant|hotel|hotels|group|studio|studios|labs?|systems|analytics|technologies|logistics|logistik|housing|care|bank|capital|foundation|museum|theatre|airlines?|railway|transport|gmbh|ag|kg|ltd|limited|llc|inc|plc|bv|nv|sa|sarl|srl|lda|ltda|services|partners|solutions|foods?|farm|motors|engineering|energy|health|pharma|consulting|media|police|city of|stadt|gemeente|waterschap|ayuntamiento|câmara|mairie|atelier|boulangerie|klinik|klinikum|stiftung|verein)\b/i;
const agency =
  /(?:search|headhunt|hunters|staffing|recruitment|recruiters|personalberat|personaldienst|uitzend|detachering|consultants|executive|talentpartners|andpartners|interim|placement|resourcing|[a-z]talent$|consult$)/;
const neverCompany =
  /^(?:dear|hi|hello|hey|thanks?|thank you|regards|kind regards|best|best regards|sincerely|yours|unfortunately|we|you|your|our|the|this|please|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|re|aw|fw|fwd|zoom|teams|microsoft teams|google meet|google|linkedin|personio|greenhouse|lever|workday|hr|ceo|cto|uk|us|usa|eu|cv|pdf|id|application|interview|offer|update|team|i|it|if|as|in|on|at|for|from|to|no|not|and|but|so|mr|mrs|ms|dr|sir|madam|round|stage|step|sehr geehrte|liebe|lieber|hallo|guten tag|mit freundlichen|viele|beste|geachte|met vriendelijke|prezad[oa]|olá|caro|cara|estimad[oa]|hola|un saludo|bonjour|madame|monsieur|merci|cordialement|gracias|obrigad[oa]|atenciosamente)$/i;

/** The company a mail is about; undefined when none can be told with some certainty. */
export function companyOf(clues: CompanyClues): string | undefined {
  const candidates = weighed(clues);
  const best = candidates
    .map((candidate) => ({
      name: candidate.name,
      weight: candidate.weight + fromShorter(candidate, candidates) + ownWeight(candidate.name, clues.sender),
    }))
    .sort((a, b) => b.weight - a.weight || b.name.length - a.name.length)[0];
  if (best && best.weight >= surelyCompany) return best.name;
  return isAgency(clues.sender) ? agencyName(clues) : undefined;
}

interface Candidate {
  readonly name: string;
  readonly weight: number;
}

/** The names with all that their places say for them, each once. */
function weighed(clues: CompanyClues): Candidate[] {
  const weights = new Map<string, Candidate>();
  for (const { found, weight } of mentions(clues)) {
    const tidy = tidyName(found);
    if (!couldBeCompany(tidy, clues)) continue;
    const key = squash(tidy);
    const known = weights.get(key);
    weights.set(key, { name: known?.name ?? tidy, weight: Math.min((known?.weight ?? 0) + weight, 4) });
  }
  return [...weights.values()];
}

/** `Brightpath Tutoring` is what people mean who also say `Brightpath`. */
function fromShorter({ name, weight }: Candidate, all: readonly Candidate[]): number {
  if (weight < 0) return 0;
  const shorter = all
    .filter((other) => name.startsWith(`${other.name} `) && isCompanyWord(name.slice(other.name.length + 1)))
    .map(({ weight }) => weight);
  return Math.max(0, ...shorter);
}

const isCompanyWord = (text: string): boolean =>
  institution.test(text) ||
  text
    .toLowerCase()
    .split(' ')
    .every((word) => companyWords.has(word));

/** An agency that names no employer stands for itself. */
function agencyName({ sender, isWord }: CompanyClues): string | undefined {
  const label = domainName(sender.domain);
  if (label === undefined) return undefined;
  const named = /(?:\bat\b|@|\||,|\(|\s[-–]\s)\s*(.+?)\)?$/iu.exec(sender.name)?.[1];
  const inDomain = nameInDomain(label, wordsOf(''), isWord);
  return named ?? (isPerson(sender.name, sender) ? inDomain : sender.name || inDomain);
}

/** Everything in the mail that has the form of a name, and how strongly its place speaks for a company. */
function mentions({ subject, text, sender, isWord }: CompanyClues): Mention[] {
  const body = text.slice(0, charactersRead);
  const lastLines = text.trimEnd().split('\n').slice(-8);
  return [
    ...displayNames(sender),
    ...[...body.matchAll(employerField)].map((match) => ({ found: match[1] ?? '', weight: 4 })),
    ...namesIn(subject, 0.6, 1.2),
    ...namesIn(body, 0.3, 1),
    ...subject.split(/\s[-–|:]\s|[[\]:|,]/).map((found) => ({ found: found.trim(), weight: 0.4 })),
    ...lastLines
      .map((line) => (line.split(/[,|·•]/, 1)[0] ?? '').trim())
      .filter((line) => line.length < 60 && wholeName.test(line))
      .map((found) => ({ found, weight: 1.2 })),
    ...fromDomain(sender, `${subject} ${sender.name} ${body}`, isWord),
  ];
}

/** The names of a text, weighed by the words around them. */
function namesIn(part: string, plain: number, behind: number): Mention[] {
  return [...part.matchAll(named)].flatMap(({ 0: found, index }) => {
    const after = part.slice(index + found.length, index + found.length + contextLength);
    const acting = surelyAfter.test(after) ? 2.4 : 0;
    const [whole, inner] = [found, found.split(inside).at(-1) ?? found];
    const weightAt = (place: number, extra: number): number => {
      const context = part.slice(Math.max(0, place - contextLength), place);
      return plain + extra + (surelyBefore.test(context) ? 2.4 + behind : before.test(context) ? behind : 0);
    };
    const mention = { found: whole, weight: weightAt(index, acting) };
    if (inner === whole) return [mention];
    return [mention, { found: inner, weight: weightAt(index + whole.length - inner.length, acting) }];
  });
}

/** `Arjun at Helix Row`, `Ulli (Café Morgenrot)`, `Pollard Careers`: what of a display name may be the company. */
function displayNames({ name, ...address }: Sender): Mention[] {
  const sender = { ...address, name: name.replace(/\s+via\s+.*$/iu, '') };
  const parts =
    /^(.*?)\s*(?:\bat\b|\bfrom\b|\bvon\b|\bvan\b|\bbij\b|\bde chez\b|\bchez\b|@|\||,|\(|\s[-–]\s)\s*(.+?)\)?$/iu.exec(
      sender.name,
    );
  const whole = { found: sender.name, weight: displayWeight(sender) };
  if (!parts?.[2]) return [whole];
  const ledTo = /\s(?:at|from|von|bei|bij|chez)\s/iu.test(sender.name);
  return [
    ...(ledTo ? [] : [whole]),
    { found: parts[2], weight: 2.8 },
    { found: parts[1] ?? '', weight: isPerson(parts[1] ?? '', sender) ? -5 : 1.4 },
  ];
}

/** A display name is the employer's, a person's, or that of an office the employer's address says nothing of. */
function displayWeight(sender: Sender): number {
  if (isPerson(sender.name, sender)) return -5;
  if (sender.service !== 'own') return 2.6;
  const alike = domainLikeness(tidyName(sender.name), sender) > 0;
  if (alike) return 2.6;
  if (sender.name.trim().replace(officeWords, '') !== sender.name.trim() && tidyName(sender.name) !== '')
    return 3.2;
  return department.test(sender.name) || squash(sender.name).includes(squash(sender.mailbox)) ? -2 : 1.6;
}

const department =
  /\b(?:office|desk|committee|chair|secretary|sekretariat|abteilung|labor|department|crew|panel|board|team|school|faculty|registry|reception|gatehouse|manager|leitung|reclutamiento|selecci[oó]n|recrutamento|recrutement|werving|helpdesk|admissions|support|service|bot|assistant)\b/i;

function fromDomain(sender: Sender, said: string, isWord: IsWord): Mention[] {
  const label = sender.service === 'own' ? domainName(sender.domain) : employerAtSystem(sender.domain);
  if (!label || label.length < 3 || isAgency(sender)) return [];
  return [{ found: nameInDomain(label, wordsOf(said), isWord), weight: -1.6 }];
}

const wordsOf = (said: string): ReadonlySet<string> =>
  new Set(
    fold(said)
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2),
  );

const isAgency = ({ service, domain }: Sender): boolean =>
  service === 'own' && agency.test(domainName(domain) ?? '');

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
  const label = squash(
    service === 'applicant-system' ? (employerAtSystem(domain) ?? mailbox) : (domainName(domain) ?? ''),
  );
  if (label.length < 3) return 0;
  if (service === 'own' && sortedWords(found) === sortedWords(domainName(domain) ?? '')) return 4.5;
  const spoken = lettersAlike(squash(found.replaceAll('&', ' and ')), initials(found), label);
  return Math.max(spoken, lettersAlike(squash(found), initials(found), label));
}

function lettersAlike(letters: string, initials: string, label: string): number {
  if (letters === label) return 4.5;
  const shorter = Math.min(letters.length, label.length);
  const longer = Math.max(letters.length, label.length);
  if (shorter >= 4 && (label.includes(letters) || letters.startsWith(label) || letters.endsWith(label)))
    return 3.2 + shorter / longer;
  if (initials === label || (initials.length >= 3 && label.startsWith(initials))) return 3;
  const common = commonStart(letters, label);
  return common >= 4 && common >= label.length * 0.55 ? 2.6 : 0;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** `Café Morgenrot` and `morgenrot-cafe` are the same words. */
const sortedWords = (text: string): string =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .sort()
    .join(' ');

const squash = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

const initials = (text: string): string =>
  text
    .split(/[\s-]+/)
    .map((word) => (/^\p{Lu}+$/u.test(word) ? word : word.slice(0, 1)))
    .join('')
    .toLowerCase();

/** Whether a display name is a person's: their mailbox is called like them, and the domain is not. */
function isPerson(display: string, { mailbox, domain, service }: Sender): boolean {
  if (/^(?:mrs?|ms|miss|dr|prof|sir|frau|herr|mme|m|sra?|dhr|mevr)\.? /i.test(display)) return true;
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
    .replace(
      /^(?:(?:we['’](?:re|ve)|i['’]m|the|at|for|of|and|&|dear|hi|hello|re|-|–|,|from|thanks|welcome to|team)\s+)+/i,
      '',
    )
    .replace(/[\s,.;:|/–&-]+$/u, '')
    .replace(/^[\s,.;:|/–&-]+/u, '')
    .replace(/['’]s$/, '')
    .replace(/,? (?:LLP|PLLC|Pty|AS)$/, '')
    .replace(/\s+(?:and|of|the|at|for|de|und|on|in)$/i, '')
    .trim();
  return company;
}
