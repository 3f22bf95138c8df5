import type { Person } from '#features/applications/domain/appointment.ts';
import { fold } from '../mail-words.ts';

const honorific = String.raw`(?:(?:Dr|Prof|Mr|Mrs|Ms|Mme|M|Frau|Herrn?|Sra|Sr|Dª|Dr[ªa]|Eng|mevrouw|meneer|dhr|mw)\.? ){0,2}`;
const capital = String.raw`\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{Lu}?[\p{Ll}\p{M}]+)*`;
const particle = `(?:van|von|de|der|den|da|dos|do|del|la|le|di|ten|ter|zu)`;
const fullName = String.raw`${honorific}(?:${capital}|\p{Lu}\p{Ll}?['’]\p{Lu}\p{Ll}+|\p{Lu}\.)(?: (?:${particle} ){0,2}(?:${capital}|\p{Lu}['’]\p{Lu}\p{Ll}+|Mc\p{Lu}\p{Ll}+|\p{Lu}\.)){0,3}`;
const bracketed = String.raw` ?\((?<bracket>[^()\n]{2,60})\)`;
const team = String.raw`,? (?:from|of|aus|vom|von|de|du|del|de la|van|da|do|das) (?:the|our|dem|der|unserem|unserer|l['’]|notre|nuestro|nuestra|het|onze|ons|nossa|nosso|equipa|equipe|équipe|equipo|[Tt]eam)? ?(?<team>[\p{L}& -]{2,40}?(?:[ -]?[Tt]eam|[Tt]eams|[Dd]epartment|[Aa]bteilung|afdeling)|HR|People|Engineering|(?:équipe|equipo|equipa|equipe|département|departamento) [\p{L} ]{2,30})`;
const titleWord = `(?:Head|Lead|Leiter|Leiterin|Teamlead|Teamleiter|Teamleiterin|Director|Directrice|Directeur|Directora|Diretora|Diretor|Manager|Managerin|Managing|Engineering|Engineer|Ingenieur|Chief|CEO|CTO|CFO|COO|CPO|VP|Vice|Senior|Principal|Partner|Founder|Co-founder|President|HR|Recruiter|Personalleiter|Personalleiterin|Geschäftsführer|Geschäftsführerin|Responsable|Jefe|Jefa|Gerente|Chef|Cheffe|Supervisor|Coordinator|Ward|Shift|Store|Site|Product|Hoofd|Teamleider|Coordenador|Coordenadora|Encargado|Encargada)`;
const comma = String.raw`, (?:(?:our|the|unsere?r?|notre|nuestro|nuestra|onze|nossa|nosso|le|la|die|der|de|a|o|el) (?<our>[\p{L}&/ -]{3,50}?)|(?<title>${titleWord}\b[\p{L}&/ -]{0,50}?))(?=,|\.|;|\n|$| and | und | et | y | en | e )`;
const onePerson = `${fullName}(?:${bracketed}|${team}|${comma})?`;

const lead = [
  `(?:meet|meeting|meeting with|speak with|speak to|speaking with|speaking to|talk to|talk with|talking to|talking with|chat with|interview with|call with|conversation with|interviewed by|conducted by|hosted by|led by|joined by|panel (?:is|are|will be|members are)|interviewers? (?:is|are|will be)|with)`,
  `(?:Gespräch mit|Termin mit|sprechen mit|sprechen Sie mit|treffen(?: Sie)?|lernen Sie|lernst du|kennen(?:lernen)?|mit)`,
  `(?:rencontrer(?:ez)?|échanger(?:ez)? avec|entretien avec|reçue? par|avec)`,
  `(?:entrevista con|reunirá con|reunirás con|hablarás con|conocerás a|con)`,
  `(?:gesprek met|spreekt met|spreek je met|ontmoet(?: je| u)?|kennis met|met)`,
  `(?:entrevista com|falar com|conversar com|reunir com|conhecer|com)`,
].join('|');
const joint = `(?:,? (?:and|und|et|y|en|e|as well as|sowie|ainsi que)(?: by| with| mit| avec| con| met| com)? |, )`;
const list = new RegExp(
  String.raw`(?<![\p{L}])(?:${lead}):? (?<people>${unnamed(onePerson)}(?:${joint}${unnamed(onePerson)}){0,5})`,
  'gu',
);
const heading =
  /(?:interviewers?|panel(?: members)?|interview panel|you will meet|gesprächspartner(?:innen)?|teilnehmer(?:innen)?|interlocuteurs?|intervenants?|entrevistador(?:es|as)?|gesprekspartners?|entrevistadores)[^\n:]{0,30}:[ \t]*(?<rest>[^\n]*)\n?(?<lines>(?:[ \t]*[-*•–][^\n]*\n?){0,8})/giu;
const person = new RegExp(onePerson, 'gu');
const wholeLine = new RegExp(
  String.raw`^\W*(?<name>${fullName})(?:${bracketed}|(?:,| [–-]) (?<after>[^,\n]{2,60}))?\s*$`,
  'u',
);

/** Names of groups may stand once in a pattern only. */
function unnamed(pattern: string): string {
  return pattern.replace(/\(\?<\w+>/g, '(?:');
}

/** Words that begin with a capital and are nobody's name. */
const nobody =
  /^(?:the|our|your|you|us|we|team|teams|hr|human|hiring|talent|people|microsoft|google|zoom|skype|webex|best|kind|many|regards|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|januar|januari|january|february|march|april|may|june|july|august|september|october|november|december|sie|ihnen|ihrem|ihr|frau|herr|freundlichen|grüßen|interview|video|phone|reference|questions|subject|respect|data|engineering|nous|vous|madame|monsieur|usted|nosotros|ons|onze|u|nós|committee|room|building|floor|block|office|hall|street|road|reception|station|hotel|department|board|panel|university|college|group|ltd|gmbh|inc|senior|junior|lead)$/iu;

/** The people one will meet, as the mail names them; `company` is none of them. */
export function interviewersIn(text: string, company: string | null): Person[] {
  const found = [...fromSentences(text), ...fromLists(text)];
  const once = new Map<string, Person>();
  for (const each of found) {
    const known = once.get(fold(each.name));
    if (isSomebody(each, company) && !known?.role) once.set(fold(each.name), each);
  }
  return [...once.values()].slice(0, 20);
}

function fromSentences(text: string): Person[] {
  return [...text.matchAll(list)].flatMap(({ groups }) => peopleIn(groups?.people ?? ''));
}

const peopleIn = (words: string): Person[] =>
  [...words.matchAll(person)].map(({ 0: written, groups }) => {
    const role = groups?.bracket ?? groups?.team ?? groups?.our ?? groups?.title;
    const name = written.slice(0, nameEnd(written)).trim();
    return { name, ...(role && { role: role.trim() }) };
  });

const nameOnly = new RegExp(`^${fullName}`, 'u');
const nameEnd = (written: string): number => nameOnly.exec(written)?.[0].length ?? 0;

function fromLists(text: string): Person[] {
  return [...text.matchAll(heading)].flatMap(({ groups }) => {
    const rest = groups?.rest ?? '';
    const lines = (groups?.lines ?? '').split('\n').flatMap((line) => {
      const found = wholeLine.exec(line)?.groups;
      const role = found?.bracket ?? found?.after;
      return found?.name ? [{ name: found.name, ...(role && { role: role.trim() }) }] : [];
    });
    return [...peopleIn(rest), ...lines];
  });
}

const longestName = 80;

function isSomebody({ name, role }: Person, company: string | null): boolean {
  const words = name.split(' ');
  if (name.length > longestName) return false;
  if (words.some((word) => nobody.test(word.replace(/\.$/, '')) && !/^(?:frau|herr|herrn)$/i.test(word)))
    return false;
  if (words.length === 1 && role === undefined) return false;
  const firm = fold(company ?? '');
  return firm === '' || !(firm.includes(fold(name)) || fold(name).includes(firm));
}
