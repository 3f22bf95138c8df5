import { type ExitCode, ending } from './exit.ts';
import type { Installation } from './installation.ts';
import { program } from './program.ts';

/** Runs the command that `args` asks for; answers the exit code. Anything that goes wrong is one line on standard error. */
export async function run(args: readonly string[], installation: Installation): Promise<ExitCode> {
  endQuietlyWhenNobodyReads();
  try {
    await program(installation).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    const { code, line } = ending(error);
    if (line !== undefined) console.error(`rebound: ${line}`);
    if (process.env.REBOUND_TRACE && code === 1) console.error(error);
    return code;
  }
}

/** `rebound … | head` closes the pipe when it has seen enough, which is no failure. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
