import { Problem } from '#lib/problem.ts';
import { escoLabelLine } from '../domain/lists/esco-rows.ts';
import type { FileAnswer } from '../domain/lists/list-answer.ts';
import { sourceOfKind } from '../domain/lists/list-kind.ts';
import { aboutSource } from '../domain/lists/list-source.ts';
import { nameKey } from '../domain/lists/plain-name.ts';
import { rowReaders } from '../domain/lists/row-readers.ts';
import type { Told } from '../domain/lists/told.ts';
import type { ListFile } from './list-file.ts';
import { listRows } from './list-rows.ts';
import { type ListShape, listShape } from './list-shape.ts';
import { encodingOf, headOf, linesOf, textOf } from './list-text.ts';

const largestList = 200 * 1024 * 1024;

/** Reads one file, giving what each row tells to `add`. A file that is no list is answered with a sentence, never thrown. */
export async function readList(file: ListFile, add: (told: Told) => void): Promise<FileAnswer> {
  const refused = (sentence: string): FileAnswer => ({
    file: file.name,
    outcome: 'refused',
    names: 0,
    sentence,
  });
  if (file.size > largestList)
    return refused(`${file.name} is larger than any list we know of (200 MB), so it was left out.`);
  try {
    const head = await headOf(file);
    if (head.length === 0) return refused(`${file.name} is empty.`);
    const encoding = encodingOf(head);
    if (encoding === undefined) return refused(`${file.name} holds no text, so it was left out.`);
    const shape = listShape(new TextDecoder(encoding).decode(head));
    return shape ? await readShape(file, shape, encoding, add) : refused(noList(file.name));
  } catch (error) {
    return refused(error instanceof Problem ? error.message : `${file.name} could not be read to its end.`);
  }
}

async function readShape(
  file: ListFile,
  shape: ListShape,
  encoding: string,
  add: (told: Told) => void,
): Promise<FileAnswer> {
  const names = new Set<string>();
  let others = 0;
  for await (const told of toldIn(file, shape, encoding)) {
    add(told);
    if (told.what === 'skill') names.add(nameKey(told.entry.name));
    else others++;
  }
  const source = shape.kind === 'esco-labels' ? 'esco' : sourceOfKind(shape.kind);
  const answer = { file: file.name, source, names: names.size };
  if (names.size > 0 || others > 0) return { ...answer, outcome: 'read' };
  const sentence = `${file.name} (${aboutSource[source].title}) names no skills, so nothing was taken from it.`;
  return { ...answer, outcome: 'passed-over', sentence };
}

async function* toldIn(file: ListFile, shape: ListShape, encoding: string): AsyncGenerator<Told> {
  const text = textOf(file, encoding);
  if (shape.kind === 'esco-labels') {
    for await (const line of linesOf(text)) yield* escoLabelLine(line);
    return;
  }
  const reader = rowReaders[shape.kind];
  if (reader) for await (const row of listRows(text, shape.delimiter)) yield* reader(row);
}

const noList = (name: string): string =>
  `${name} is no list that Rebound knows: tables of O*NET or ESCO, labels one a line, or a CSV with the columns name, also and broader.`;
