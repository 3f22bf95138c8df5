import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passageClues } from '#features/postings/domain/flags/passage-clues.ts';
import { type Passage, pairsOf, sentencesOf } from '#features/postings/domain/flags/passages.ts';
import { plainForPhrases } from '#features/postings/domain/flags/phrase-pattern.ts';
import { type DocumentWords, documentWords } from '#lib/text/document-words.ts';
import { type MarkedText, markedTexts } from '../marked-text.ts';

/** A passage with the flags it shows. */
export interface FlagExample {
  readonly clues: readonly number[];
  readonly shows: ReadonlySet<string>;
  /** The flag whose file it stands in, as one that shows it or as a near miss. */
  readonly file?: string;
  /** Examples of one group are never learned from and measured on at once. */
  readonly group: number;
  readonly plain: string;
}

/** The passages of `evaluation/flags/*.txt`: `+ ` shows the flag, `- ` is a near miss. */
export function flagSentences(): FlagExample[] {
  const folder = import.meta.dirname;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const flag = name.replace('.txt', '');
      const lines = readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => /^[+-] /.test(line));
      return lines.flatMap((line, group) => sentenceExamples(line, flag, group));
    });
}

function sentenceExamples(line: string, flag: string, group: number): FlagExample[] {
  const text = line.slice(2);
  const document = documentWords(text);
  const whole = { from: 0, to: document.words.length };
  const shows = new Set(line[0] === '+' ? [flag] : []);
  const parts = line[0] === '+' ? [] : sentencesOf(document).filter(({ from, to }) => to - from < whole.to);
  return [whole, ...parts].map((passage) => ({ ...exampleOf(document, passage), shows, file: flag, group }));
}

/** The marked postings, in the folders that are there. */
export const markedPostings = (folders: readonly string[]): MarkedText[] =>
  folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(folder, name)),
    )
    .flatMap((file) => markedTexts(readFileSync(file, 'utf8')));

/** The sentences of a marked posting, and its short ones two and two, with the flags that were marked in them. */
export function postingExamples({ text, marks }: MarkedText, group: number): FlagExample[] {
  const document = documentWords(text);
  const flags = marks.filter(({ mark }) => mark.startsWith('flag.'));
  const sentences = sentencesOf(document);
  return [...sentences, ...pairsOf(document, sentences)].map((passage) => {
    const [start, end] = [document.starts[passage.from] ?? 0, document.ends[passage.to - 1] ?? 0];
    const shown = flags.filter((flag) => flag.start < end && flag.end > start);
    return { ...exampleOf(document, passage), shows: new Set(shown.map(({ mark }) => mark.slice(5))), group };
  });
}

function exampleOf(document: DocumentWords, passage: Passage): { clues: number[]; plain: string } {
  const clues: number[] = [];
  passageClues(document, passage, clues);
  const text = document.text.slice(document.starts[passage.from], document.ends[passage.to - 1]);
  return { clues, plain: plainForPhrases(text) };
}
