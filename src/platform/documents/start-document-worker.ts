import { Worker } from 'node:worker_threads';
import type { DocumentTask } from './document-worker.ts';

const mostMegabytes = 512;

/** Where the thread's code lies, seen from a part of the built program. */
const builtDocumentWorker = (part: string): URL => new URL('../document-worker.js', part);

/** Written this way, no bundler takes it for the address of a page's file. */
const documentWorkerSource = (module: string): string => new URL('./document-worker.ts', module).href;

/** Starts the thread: built it stands above the parts of the program, and sources need their loader first. */
export function startDocumentWorker(task: DocumentTask): Worker {
  const options = { workerData: task, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(builtDocumentWorker(import.meta.url), options);
  }
  const source = documentWorkerSource(import.meta.url);
  const load = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import('${source}'); })`;
  return new Worker(load, { ...options, eval: true });
}
