import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { v4 as newId } from 'uuid';
import { useCall } from '#platform/ui/use-call.ts';
import { addDocumentFile, deleteDocument } from '../api.ts';
import type { AddedDocument, WhenAdded } from './use-added.ts';

/** The file that is being read, and which of how many it is. */
export interface Adding {
  readonly name: string;
  /** By which it can be asked how far it is. */
  readonly reading: string;
  readonly at: number;
  readonly total: number;
}

interface Options {
  /** The version they were made from. */
  readonly basedOn?: string | undefined;
  readonly onAdded: WhenAdded;
}

/** Files that are added together. */
interface Run {
  isStopped: boolean;
  readonly added: AddedDocument[];
  readonly failed: unknown[];
}

/** Adds files one after the other. Stopped, it takes back what was on its way. */
export function useAddFiles({ basedOn, onAdded }: Options) {
  const call = useCall();
  const queries = useQueryClient();
  const run = useRef<Run>(undefined);
  const [adding, setAdding] = useState<Adding>();
  const [errors, setErrors] = useState<readonly unknown[]>([]);

  /** Adds one file; what came in after the stop goes again. */
  async function addOne(file: File, reading: string, mine: Run): Promise<void> {
    try {
      const { id } = await call(addDocumentFile, { fileName: file.name, basedOn, reading }, file);
      if (mine.isStopped) await call(deleteDocument, { id });
      else mine.added.push({ id, name: file.name });
    } catch (error) {
      mine.failed.push(error);
    }
  }

  async function add(files: readonly File[]): Promise<void> {
    const mine: Run = { isStopped: false, added: [], failed: [] };
    run.current = mine;
    setErrors([]);
    for (const [at, file] of files.entries()) {
      if (mine.isStopped) break;
      const reading = newId();
      setAdding({ name: file.name, reading, at: at + 1, total: files.length });
      await addOne(file, reading, mine);
    }
    await queries.invalidateQueries();
    if (mine.isStopped) return;
    setAdding(undefined);
    setErrors(mine.failed);
    if (mine.added.length > 0) onAdded(mine.added, { stays: mine.failed.length > 0 });
  }

  const stop = () => {
    if (run.current) run.current.isStopped = true;
    setAdding(undefined);
  };
  return { add, stop, adding, errors };
}
