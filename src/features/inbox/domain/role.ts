import { fold } from './mail-words.ts';
import { namesOccupation } from './occupation.ts';

/** A title of a job as found, and how surely it is one. */
export interface RoleFound {
  readonly role: string;
  /** 1: only its form speaks for it; more: words around it, an occupation, a repetition. */
  readonly weight: number;
}

const charactersRead = 3_000;
const surelyRole = 2.7;

const capital = String.raw`(?:[\p{Lu}\d](?:[\p{L}\p{N}+#'’&/]|\.(?=[\p{L}\p{N}]))*(?:-[\p{L}\p{N}]+)*)`;
const joint = String.raw`(?:of|for|and|to|the|in|&|[-–/|]|with|de|da|do|das|dos|du|des|del|la|y|e|et|en|à|für|im|und|van|voor|d['’]|l['’])`;
const brackets = String.raw`(?:\s?\([^()\n]{1,40}\))`;
const title = `${capital}(?:(?:[ ]${joint}){0,2}[ ]${capital}|${brackets}(?=[ ]${capital})){0,8}${brackets}?`;

/** Words after which a title stands. */
const before = new RegExp(
  String.raw`(?:\b(?:applying|applied|application|apply|applications|candidature|candidacy|interview|interviews|consider you|considered|shortlisting|screening|continue|assessment|test|audition|join us|joined us|checks|offer|offering you|chat|talk|meet|position|role|post|job|vacancy|opening|title|classification|recruitment|search|selected|hunt|looking|hire|hired|hiring|need|needs|seeking|onboard you|started|start|work|in|you|be|assignment)\s(?:(?:for|as|to|of|with|about|on|into|regarding|being)\s){0,2}(?:(?:the|our|a|an|this|your|us as)\s){0,2}(?:(?:position|role|post|job|vacancy|opening|assignment)\s(?:of|as|for)\s(?:an?\s|the\s)?)?|\b(?:position|role|post|job|job title|title|vacancy|stelle|funktion|functie|vacature|vaga|cargo|puesto|vacante|oferta|poste|offre|classification|recruitment for|employment as|stellenausschreibung|bewerbung|sollicitatie|candidatura|candidature)\s?[:–-]{1,2}\s?|\bas (?:an?|our|the|your) |\b(?:to|for|our|the|a|an) |\b(?:stelle|position|ausbildung|bewerbung|praktikum|beworben|platz|stellen|ausschreibung|vakanz|suchen|bewirbst|einstellung|vertrag|arbeit)\s(?:(?:als|zum|zur|auf|für|um|die|der|den|das|eine|einen|einer|unsere|stelle|position)\s){0,4}|\bals\s|\b(?:functie|vacature|sollicitatie|solliciteerde|baan|rol|positie|stage|plek|gesprek|test)\s(?:(?:van|voor|op|naar|als|de|een|functie|vacature)\s){0,4}|\b(?:vaga|cargo|posição|função|candidatura|lugar|oportunidade|entrevista|processo seletivo|estágio|teste)\s(?:(?:de|para|a|à|ao|o|como|da|do|um|uma|vaga|cargo|posição|função|lugar)\s){0,4}|\b(?:puesto|plaza|vacante|posición|cargo|candidatura|oferta|entrevista|proceso|prueba|solicitud|inscripción|postulación)\s(?:(?:de|para|a|al|el|la|como|del|un|una|puesto|plaza|vacante|posición)\s){0,4}|\b(?:poste|emploi|offre|candidature|entretien|recrutement|stage|alternance|mission|place|embauche|test|offre d['’]emploi)\s?(?:(?:de|d['’]|du|pour|au|à|le|la|un|une|comme|en tant que|poste|l['’]emploi)\s?){0,4}|\b(?:como|comme|en tant que|en tant qu['’]) ?(?:(?:a|an|un|una|uma|une|o|la|el)\s)?)(${title})`,
  'gu',
);
/** Words before which a title stands. */
const after = new RegExp(
  String.raw`(${title})(?=\s(?:position|role|post|job|vacancy|opening|opportunity|application|applicants?|candidates?|candidacy|seats?|places?|gig|spot|interviews?|slate|search|onsite|appointment|contracts?|internships?|recruitment|assignment|process|selection|traineeship|apprenticeship|loop|roles|positions|team lead)\b)`,
  'gu',
);
const genderMark = new RegExp(
  String.raw`(${title.replace(brackets, '')})\s?\(\s?[mwdfxhv](?:\s?[/|]\s?[mwdfxhv*]){1,3}\s?\)`,
  'gu',
);
const form = new RegExp(`(?<![\\p{L}\\p{N}])${title}`, 'gu');
const subjectPrefix =
  /^\s*(?:(?:re|aw|fw|fwd|wg|antw|rv|res|tr|sv|enc|out of office|automatic reply)\s*:?\s+|\[[^\]]*\]\s*)+/i;

const pieceOpening = /^(?:your|application for|interview for)\s+/i;

const neverRole =
  /^(?:dear|hi|hello|hey|thanks?|thank|unfortunately|we|you|your|our|the|this|please|kind|best|sincerely|regards|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|i|it|if|as|on|at|for|from|application|applications|interview|zoom|teams|google|microsoft|linkedin|team|hr|ceo|uk|us|usa|eu|and|in|to|of|or|update|status|bewerbung|sehr|liebe|lieber|hallo|beste|geachte|prezad\w*|olá|ola|estimad\w*|hola|bonjour|madame|monsieur|merci|danke|gracias|obrigad\w*|mr|mrs|ms|dr|miss|new|next|first|second|final|phone|video|round|stage|step|job|position|role|vacancy|decision|outcome|reply|offer|invitation)$/i;

/** The title of the job a mail is about; undefined when none can be told with some certainty. */
export function roleFound(subject: string, text: string): RoleFound | undefined {
  const weights = new Map<string, RoleFound>();
  for (const { found, weight } of mentions(
    subject.replace(subjectPrefix, ''),
    text.slice(0, charactersRead),
  )) {
    const role = tidyRole(found);
    if (role.length < 3 || neverRole.test(role) || /^\d/.test(role)) continue;
    const known = weights.get(fold(role));
    weights.set(fold(role), { role: known?.role ?? role, weight: (known?.weight ?? 0) + weight });
  }
  const [best] = [...weights.values()]
    .map(({ role, weight }) => ({ role, weight: Math.min(weight, 4) + formWeight(role) }))
    .sort((a, b) => b.weight - a.weight || b.role.length - a.role.length);
  return best && best.weight >= surelyRole ? best : undefined;
}

interface Mention {
  readonly found: string;
  readonly weight: number;
}

/** Everything that has the form of a title, and how strongly its surroundings speak for one. */
function mentions(subject: string, body: string): Mention[] {
  const all = (part: string, pattern: RegExp, weight: number): Mention[] =>
    [...part.matchAll(pattern)].map((match) => ({ found: match[1] ?? match[0], weight }));
  const pieces = subject.split(/\s[-–|:]\s|[:,|(]\s?/).filter(hasOccupation);
  return [
    ...[subject, body].flatMap((part) => [
      ...all(part, genderMark, 4),
      ...all(part, before, 1.2),
      ...all(part, after, 1.6),
      ...all(part, form, 0.5),
    ]),
    ...pieces.map((piece) => ({ found: piece.replace(pieceOpening, ''), weight: 1 })),
  ];
}

const hasOccupation = (text: string): boolean =>
  text.split(/[^\p{L}-]+/u).some((word) => word !== '' && namesOccupation(word));

/** What the title's own words say: an occupation among them, and not a name or a whole sentence. */
function formWeight(role: string): number {
  const words = role.split(/\s+/);
  const occupation = hasOccupation(role) ? 2.2 : 0;
  const length = words.length > 8 ? -2 : words.length > 1 ? 0.3 : 0;
  return occupation + length;
}

/** Without gender marks, numbers of the opening and what hangs at the ends. */
function tidyRole(found: string): string {
  return found
    .replace(/\s*\(\s?[mwdfxhv](?:\s?[/|]\s?[mwdfxhv*]){1,3}\s?\)/gi, '')
    .replace(/\s+(?:position|role|vacancy|job|application|interview|opening|search)$/i, '')
    .replace(/\s*\([^()]*\)$/u, '')
    .replace(
      /^(?:(?:for|all|the|a|an|our|your|re|aw|exam|ref|req|nr|no|no\.|stelle|stellenausschreibung|ausschreibung|vaga|als|position|job|application|role|[\d/.#-]+|[–-])\s+)+/i,
      '',
    )
    .replace(/\s+(?:[A-Z]*[-/]?\d[\w/-]*|[A-Z]{2,}(?:\/\w+)+)$/u, '')
    .replace(/\s+(?:am|im|in|at|with|bei|en|chez|bij)\s.*$/u, '')
    .replace(/[\s,.;:|/–-]+$/u, '')
    .replace(/^[\s,.;:|/–-]+/u, '')
    .trim();
}
