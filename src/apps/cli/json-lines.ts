import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { Problem } from '#lib/problem.ts';

type Answer = (line: unknown) => object | Promise<object>;

/**
 * Answers JSON Lines with JSON Lines: one answer a line, in the same order, as soon as it is known.
 * A line that cannot be answered gives `{"id", "error"}` in its place and the rest goes on.
 * Waits whenever the reader of `out` is slower.
 */
export async function eachJsonLine(
  input: AsyncIterable<string>,
  answer: Answer,
  out: Writable,
): Promise<void> {
  for await (const line of lines(input)) await writeJson(out, await answerTo(line, answer));
}

/** Writes one value as a line, waiting while the reader is slower. */
export async function writeJson(out: Writable, value: unknown): Promise<void> {
  if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain');
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

async function answerTo(line: string, answer: Answer): Promise<object> {
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

const failed = (id: unknown, code: string, message: string) => ({ id: id ?? null, error: { code, message } });

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
