import { fold } from '../mail-words.ts';
import { employerLabel } from './employer-label.ts';
import { type LabelModel, labelNames } from './label-names.ts';
import { lettersOf, plainWords } from './letters-of.ts';
import type { CompanyClues, NameCandidate } from './name-candidate.ts';
import { nameClues } from './name-clues.ts';
import { nameSpans } from './name-spans.ts';

/** Where names are looked for: display name, subject, text and the sender's domain. */
export type NameZone = 'p' | 's' | 't' | 'd';

const displayRead = 100;
const subjectRead = 200;
const textRead = 1_200;
const endRead = 300;
const shortestSaid = 3;

/** Every name in the mail, each once. */
export function nameCandidates(mail: CompanyClues, model: LabelModel): NameCandidate[] {
  const { sender, subject, text } = mail;
  const found = new Map<string, NameCandidate>();
  const display = sender.name.slice(0, displayRead).replace(/\s+via\s+.*$/iu, '');
  addSpans(found, display, 'p');
  addSpans(found, subject.slice(0, subjectRead), 's');
  addSpans(found, text.slice(0, textRead), 't');
  if (text.length > textRead) addSpans(found, text.slice(-endRead), 't');
  const label = employerLabel(sender);
  if (label) addLabel(found, label, mail, model);
  const reader = new Set(plainWords(mail.to.replace(/@.*$/, '').replace(/[<>".]/g, ' ')));
  const candidates = [...found.values()].filter(
    ({ name }) => !plainWords(name).every((word) => reader.has(word)),
  );
  for (const candidate of candidates) nameClues(candidate, mail, { display, label });
  return candidates;
}

function addSpans(found: Map<string, NameCandidate>, text: string, zone: NameZone): void {
  for (const span of nameSpans(text, zone === 'p')) {
    const clues = candidateOf(found, span)?.clues;
    if (!clues) continue;
    clues.add(zone).add(`${zone}<${span.before}`).add(`${zone}>${span.after}`);
    clues.add(`${zone}<<${span.twoBefore}`).add(`${zone}>>${span.twoAfter}`);
    if (span.alone) clues.add(`${zone} alone`);
  }
}

function candidateOf(
  found: Map<string, NameCandidate>,
  { name, letters }: Pick<NameCandidate, 'name' | 'letters'>,
): NameCandidate | undefined {
  if (letters.length < 2) return undefined;
  const known = found.get(letters);
  if (known) return known;
  const candidate = { name, letters, clues: new Set<string>() };
  found.set(letters, candidate);
  return candidate;
}

/** The likeliest name of the label is the one said in the text; the others are names of their own. */
function addLabel(
  found: Map<string, NameCandidate>,
  label: string,
  { said, sender, isWord }: CompanyClues,
  model: LabelModel,
): void {
  const spoken = new Set([...said, ...fold(sender.name).split(/[^a-z]+/)].filter(isLongEnough));
  const [likeliest, ...others] = labelNames(label, { said: spoken, isWord }, model);
  const first = likeliest && candidateOf(found, { name: likeliest.name, letters: lettersOf(likeliest.name) });
  for (const clue of ['d', ...(likeliest?.clues ?? [])]) first?.clues.add(clue);
  const names = new Set([...found.values()].map(({ name }) => name.toLowerCase()));
  for (const { name, clues } of others) {
    if (names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    found.set(`in the label: ${name}`, { name, letters: lettersOf(name), clues: new Set(['d', ...clues]) });
  }
}

const isLongEnough = (word: string): boolean => word.length >= shortestSaid;
