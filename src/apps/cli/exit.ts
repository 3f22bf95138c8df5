import { CommanderError } from 'commander';
import { Problem } from '#lib/problem.ts';

/** How a command ended: 0 done, 1 failed, 2 called in a wrong way. */
export type ExitCode = 0 | 1 | 2;

/** Thrown by a command whose arguments make no sense together. */
export class WrongUse extends Error {}

/** The exit code of what was thrown, and the one line that says it. */
export function ending(error: unknown): { code: ExitCode; line?: string } {
  if (error instanceof CommanderError) return usage(error);
  if (error instanceof WrongUse) return { code: 2, line: error.message };
  if (error instanceof Problem) return { code: 1, line: error.message };
  const text = error instanceof Error ? error.message : String(error);
  return { code: 1, line: `Something went wrong inside Rebound (${oneLine(text)}). What was saved is safe.` };
}

function usage({ code, exitCode, message }: CommanderError): { code: ExitCode; line?: string } {
  if (exitCode === 0) return { code: 0 };
  // Without a subcommand that fits, the default command is what complains.
  if (code === 'commander.excessArguments' && message.includes("'serve'")) {
    return { code: 2, line: 'There is no such command. “rebound --help” shows the ones there are.' };
  }
  if (code === 'commander.help')
    return { code: 2, line: 'Something is missing. Add --help to see what there is.' };
  return { code: 2, line: oneLine(message.replace(/^error: /, '')) };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
