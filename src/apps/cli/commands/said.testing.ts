import { PassThrough } from 'node:stream';
import { vi } from 'vitest';

/** What a command writes to standard output when this comes from standard input. */
export async function saidBy(command: () => Promise<void>, input = ''): Promise<string> {
  const given = new PassThrough();
  given.end(input);
  const stdin = vi.spyOn(process, 'stdin', 'get').mockReturnValue(given as unknown as typeof process.stdin);
  let said = '';
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    said += chunk;
    return true;
  });
  try {
    await command();
    return said;
  } finally {
    stdin.mockRestore();
    stdout.mockRestore();
  }
}

/** The answers of a command that writes one JSON a line; no other sign of a line’s end may stand in one. */
export function answersIn(said: string): Record<string, unknown>[] {
  return said
    .split(/[\n\u2028\u2029\u0085]/)
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
