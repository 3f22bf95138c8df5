import type { TestProject } from 'vitest/node';
import { startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server on which each test gets a database of its own. */
    postgres: string;
  }
}

let server: { stop: () => Promise<void> } | undefined;

export async function setup(project: TestProject) {
  const started = await startPostgres();
  server = started;
  project.provide('postgres', started.url);
}

export const teardown = () => server?.stop();
