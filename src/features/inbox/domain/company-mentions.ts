import type { NameMention } from './best-name.ts';
import { domainLikeness } from './domain-likeness.ts';
import { edgeClues } from './edge-clues.ts';
import { fold } from './mail-words.ts';
import { companyWords, type IsWord, nameInDomain } from './name-in-domain.ts';
import { type NameForm, nameSpans } from './name-spans.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import { isOccupation } from './occupation.ts';
import { domainName, type Sender } from './sender.ts';

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

const charactersRead = 1_600;
const lastCharacters = 400;
const joints = new Set(
  '& - + . of and the und für et e y de da do dos du des del la le les van der den het en at for in on to’ '.split(
    ' ',
  ),
);

const form: NameForm = {
  joints,
  mayBegin: ({ shape, folded }) => shape === 'number' || (shape === 'capital' && !sentenceWords.has(folded)),
  mayEnd: ({ shape, folded }) =>
    shape === 'number' || (shape === 'capital' && !sentenceWords.has(folded) && !neverLast.has(folded)),
};

/** Every stretch of a mail that may be the employer's name, with what speaks for it. */
export function companyMentions(clues: CompanyClues): NameMention[] {
  const { sender, subject, text } = clues;
  const tail = text.length > charactersRead ? text.slice(-lastCharacters) : '';
  return withZones([
    ...mentionsIn(sender.name, 'from', clues),
    ...mentionsIn(subject, 'subject', clues),
    ...mentionsIn(text.slice(0, charactersRead), 'text', clues),
    ...mentionsIn(tail, 'end', clues),
    ...fromDomain(clues),
  ]);
}

/** A name counts for more that is said in several places. */
function withZones(mentions: readonly (NameMention & { readonly zone: string })[]): NameMention[] {
  const zones = new Map<string, string[]>();
  for (const { key, zone } of mentions) {
    const known = zones.get(key);
    if (!known) zones.set(key, [zone]);
    else known.push(zone);
  }
  return mentions.map(({ key, name, zone, clues }) => {
    const all = zones.get(key) ?? [];
    const also = [...new Set(all)].filter((other) => other !== zone).map((other) => `also in ${other}`);
    const often = all.filter((other) => other === zone).length;
    return { key, name, clues: [...clues, ...also, `${zone} times ${Math.min(often, 3)}`] };
  });
}

function mentionsIn(text: string, zone: string, clues: CompanyClues) {
  const tokens = nameTokens(text);
  const addressee = new Set(
    fold(clues.to)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2),
  );
  return nameSpans(tokens, form).map((span) => {
    const own = tokens.slice(span.first, span.last + 1);
    const name = text.slice(own[0]?.start, own.at(-1)?.end).replace(/\s+/g, ' ');
    return {
      name,
      key: keyOf(name),
      zone,
      clues: [...edgeClues(tokens, span, zone), ...innerClues(name, own, zone, clues, addressee)],
    };
  });
}

function innerClues(
  name: string,
  own: readonly NameToken[],
  zone: string,
  { sender, role }: CompanyClues,
  addressee: ReadonlySet<string>,
): string[] {
  const folded = own.map((token) => token.folded);
  const like = domainLikeness(name, sender);
  const found = [`like ${like}`, `${sender.service} ${zone} like ${like}`, `${sender.service} ${zone}`];
  if (folded.some((word) => companyWords.has(word))) found.push('company word');
  if (companyWords.has(folded.at(-1) ?? '')) found.push('ends as companies do');
  if (folded.some(isOccupation)) found.push('occupation', `occupation like ${like}`);
  if (folded.some((word) => addressee.has(word))) found.push('addressee');
  if (role && fold(role).includes(fold(name))) found.push('in the role');
  if (isOfMailbox(folded, sender)) found.push(`of the mailbox like ${like}`);
  if (/^[\p{Lu}\d.&-]+$/u.test(name)) found.push('all capitals');
  const offices = folded.filter((word) => officeWords.has(word)).length;
  if (offices > 0) found.push(`office words ${Math.min(offices, 3)}`);
  if (officeWords.has(folded.at(-1) ?? '')) found.push('ends with an office');
  if (officeWords.has(folded[0] ?? '')) found.push('begins with an office');
  if (sentenceWords.has(folded[0] ?? '')) found.push('begins with a small word');
  if (sentenceWords.has(folded.at(-1) ?? '')) found.push('ends with a small word');
  return found;
}

const neverLast = new Set(
  'team department desk manager acquisition hiring hr resources recruiting onboarding admin coordinator'.split(
    ' ',
  ),
);
const officeWords = new Set(
  'early talent careers career university recruiting campus acquisition center team desk recruitment recruiter recruiters hiring human resources department people culture services ops operations hr office jobs staffing resourcing vetting selection admin personnel personalabteilung personal ausbildung bewerbung bewerbungen karriere werving rrhh rh seleccion empleo talento recrutement recrutamento carrieres candidatures reply noreply notifications applications committee chair manager director onboarding scheduling interviews coordinator crew support panel board'.split(
    ' ',
  ),
);
const sentenceWords = new Set(
  'the our we you your i dear hi hello thanks thank kind best regards sincerely unfortunately please this that it if in on at for from to as my a an and but so no not monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr re fwd der die das wir sie ihre le la les el los de het een a o os um'.split(
    ' ',
  ),
);

/** A person's mailbox is called like them. */
const isOfMailbox = (folded: readonly string[], { mailbox }: Sender): boolean =>
  folded.some((word) => word.length > 2 && mailbox.includes(word));

/** The domain taken apart, for a mail that says the name nowhere. */
function fromDomain({ sender, subject, text, isWord }: CompanyClues) {
  const label = sender.service === 'own' ? domainName(sender.domain) : undefined;
  if (!label || label.length < 3) return [];
  const said = new Set(
    fold(`${subject} ${sender.name} ${text.slice(0, charactersRead)}`)
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2),
  );
  const name = nameInDomain(label, said, isWord);
  return [{ name, zone: 'domain', key: keyOf(name), clues: ['domain', ...agencyParts(label)] }];
}

/** Ends of domains that agencies and search firms have. */
const agency =
  /(?:search|headhunt|hunters|staffing|recruitment|recruiters|recruiting|personalberat|personaldienst|uitzend|detachering|consult|consultants|executive|talent|partners|interim|placement|resourcing|jobs|careers)/g;
const agencyParts = (label: string): string[] => (label.match(agency) ?? []).map((part) => `domain ${part}`);

const legalForm = /\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|ag|plc|the|co|company)\b\.?/g;

/** Names with this same key are the same: without case, accents, marks and legal form. */
export const keyOf = (name: string): string =>
  fold(name)
    .replaceAll('&', ' and ')
    .replace(legalForm, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
