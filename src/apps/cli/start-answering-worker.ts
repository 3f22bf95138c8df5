import { Worker } from 'node:worker_threads';
import type { AnswerOptions } from './answer-line.ts';

/** Where the thread's code lies, seen from a part of the built program. */
const builtAnsweringWorker = (part: string): URL => new URL('../answering-worker.js', part);

/** Starts the thread: built it stands above the parts of the program, and sources need their loader first. */
export function startAnsweringWorker(options: AnswerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(builtAnsweringWorker(import.meta.url), { workerData: options });
  }
  const source = new URL('./answering-worker.ts', import.meta.url).href;
  const load = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import('${source}'); })`;
  return new Worker(load, { workerData: options, eval: true });
}
