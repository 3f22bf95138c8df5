import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { Problem } from '#lib/problem.ts';

/** What stands in the place of an answer that could not be given. */
export interface Unanswered {
  readonly answer: {
    readonly id: unknown;
    readonly error: { readonly code: string; readonly message: string };
  };
}

/**
 * Answers JSON Lines with JSON Lines: one answer a line, in the same order, as soon as it is known.
 * A line that cannot be answered gives `{"id", "error"}` in its place and the rest goes on.
 * Waits whenever the reader of `out` is slower.
 */
export async function eachJsonLine(
  input: AsyncIterable<string>,
  answer: (line: unknown) => object | Promise<object>,
  out: Writable,
): Promise<void> {
  const answered = answersToLines(input, async (line) => ({ answer: await answer(line) }));
  for await (const { answer: written } of answered) await writeJson(out, written);
}

/** The answers to JSON Lines, in their order; a line that cannot be answered gives its failure and no end. */
export async function* answersToLines<Answered>(
  input: AsyncIterable<string>,
  answer: (line: unknown) => Promise<Answered>,
): AsyncGenerator<Answered | Unanswered> {
  for await (const line of lines(input)) yield await answerToLine(line, answer);
}

/** Writes one value as a line of JSON, waiting while the reader is slower. */
export const writeJson = (out: Writable, value: unknown): Promise<void> => writeLine(out, jsonLine(value));

/** A value as one line of JSON. */
export const jsonLine = (value: unknown): string => JSON.stringify(value).replace(lineEnds, escaped);

/** Signs that JSON leaves as they are and that some readers take for the end of a line. */
const lineEnds = /[\u0085\u2028\u2029]/g;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes a line, waiting while the reader is slower. */
export async function writeLine(out: Writable, line: string): Promise<void> {
  if (!out.write(`${line}\n`)) await once(out, 'drain');
}

/** The lines that hold something; a line ends at a line feed only, other line ends may stand inside a value. */
export async function* lines(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let first = true;
  for await (const chunk of input) {
    rest += first ? chunk.replace(/^\uFEFF/, '') : chunk;
    first = false;
    const whole = rest.split('\n');
    rest = whole.pop() ?? '';
    yield* whole.filter((line) => line.trim() !== '');
  }
  if (rest.trim() !== '') yield rest;
}

/** The answer to one line, or why there is none. */
export async function answerToLine<Answered>(
  line: string,
  answer: (line: unknown) => Promise<Answered>,
): Promise<Answered | Unanswered> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failed(idIn(line), 'line-unreadable', 'This line is not JSON.');
  }
  try {
    return await answer(value);
  } catch (error) {
    if (error instanceof Problem) return failed(idOf(value), error.code, error.message);
    return failed(idOf(value), 'unexpected', 'Something went wrong inside Rebound with this line.');
  }
}

const failed = (id: unknown, code: string, message: string): Unanswered => ({
  answer: { id: id ?? null, error: { code, message } },
});

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;

/** The id that a broken line shows all the same. */
function idIn(line: string): unknown {
  const written = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)/.exec(line)?.[1];
  try {
    return written === undefined ? undefined : JSON.parse(written);
  } catch {
    return undefined;
  }
}
