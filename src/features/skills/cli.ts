import type { Call } from '#platform/http/client.ts';
import { importVocabulary, removeVocabulary, showVocabulary } from './api.ts';
import type { FileAnswer, SourceAnswer } from './domain/lists/list-answer.ts';
import { aboutSource, type ListSource } from './domain/lists/list-source.ts';

/** An answer as JSON, and as text for reading. */
export interface Answered {
  readonly answer: object;
  readonly text: string;
}

/** `rebound vocabulary import PATH…`: reads lists of skills, and says what each file and each source came to. */
export async function importByCommand(call: Call, paths: readonly string[]): Promise<Answered> {
  const { files, sources } = await call(importVocabulary, { paths: [...paths] });
  const credits = sources.flatMap(({ source }) => aboutSource[source].attribution ?? []);
  const answer = { files, sources, attributions: credits };
  const nothing = sources.length === 0 ? ['No skills were found, so nothing was changed.'] : [];
  return {
    answer,
    text: [...toldFiles(files), ...sources.map(toldSource), ...nothing, ...credits].join('\n'),
  };
}

/** `rebound vocabulary import --list`: what there is, with what the licences ask to be said. */
export async function listByCommand(call: Call): Promise<Answered> {
  const answer = await call(showVocabulary, {});
  const lines = answer.sources.flatMap(({ source, title, entries, importedAt, attribution }) => [
    `${source}  ${title}: ${skills(entries)}, last changed ${importedAt.slice(0, 10)}`,
    ...(attribution ? [`  ${attribution}`] : []),
  ]);
  const none = answer.sources.length === 0 ? ['No list was brought in.'] : [];
  return { answer, text: [`Rebound’s own vocabulary: ${skills(answer.own)}`, ...lines, ...none].join('\n') };
}

/** `rebound vocabulary import --remove SOURCE`. */
export async function removeByCommand(call: Call, source: ListSource): Promise<Answered> {
  const { removed } = await call(removeVocabulary, { source });
  const { title } = aboutSource[source];
  const text =
    removed === 0 ? `${title}: there was nothing to take out.` : `${title}: ${skills(removed)} taken out.`;
  return { answer: { source, removed }, text };
}

const mostShown = 10;

function toldFiles(files: readonly FileAnswer[]): string[] {
  const read = files
    .filter(({ outcome }) => outcome === 'read')
    .map(
      ({ file, names, sentence }) =>
        sentence ?? `${file}: ${names > 0 ? `names ${skills(names)}` : 'says how skills are related'}`,
    );
  const left = files.flatMap(({ outcome, sentence }) => (outcome !== 'read' && sentence ? [sentence] : []));
  const more = left.length - mostShown;
  return [
    ...read,
    ...left.slice(0, mostShown),
    ...(more > 0 ? [`${count(more)} more files held nothing to take.`] : []),
  ];
}

function toldSource({ source, added, changed, unchanged, known, ordinary }: SourceAnswer): string {
  if (added + changed + unchanged + known + ordinary === 0) return relationsOnly;
  const parts = [
    `${skills(added)} added`,
    ...(changed > 0 ? [`${count(changed)} completed`] : []),
    ...(unchanged > 0 ? [`${count(unchanged)} there before`] : []),
    ...(known > 0 ? [`${count(known)} in Rebound’s own vocabulary already`] : []),
    ...(ordinary > 0 ? [`${count(ordinary)} left out as everyday or very short words`] : []),
  ];
  return `${aboutSource[source].title}: ${parts.join(', ')}.`;
}

const relationsOnly =
  'ESCO: these files say how skills are related, not which there are. Bring them together with skills_en.csv.';

const count = (number: number): string => number.toLocaleString('en');
const skills = (number: number): string => `${count(number)} ${number === 1 ? 'skill' : 'skills'}`;
