import { type QueryClient, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Call } from '#platform/http/client.ts';
import { useCall } from '#platform/ui/use-call.ts';
import { beginImport, listImports, readImport, sendFile, showImport } from '../api.ts';
import { parcelsOf } from '../domain/parcels.ts';

/** Files on their way from this page; gone once they have arrived. */
export interface Sending {
  readonly bytesSent: number;
  readonly bytesTotal: number;
  /** Why it could not be sent or not be read. */
  readonly error?: unknown;
}

const sendingKey = (id: string) => ['files on their way', id];

/** What is on its way for an import; undefined when nothing is. */
export function useSending(id: string): Sending | undefined {
  return useQuery<Sending>({ queryKey: sendingKey(id), queryFn: skipToken }).data;
}

/** Begins imports for chosen files and answers their ids at once; the files follow while another screen shows. */
export function useBegin() {
  const call = useCall();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ files, name }: { readonly files: readonly File[]; readonly name: string }) => {
      const ids: string[] = [];
      for (const parcel of parcelsOf(files, name)) {
        const { id } = await call(beginImport, { name: parcel.name.slice(0, 500) });
        ids.push(id);
        void deliver(call, queries, id, parcel.files);
      }
      await queries.invalidateQueries({ queryKey: [listImports.path] });
      return ids;
    },
  });
}

async function deliver(call: Call, queries: QueryClient, id: string, files: readonly File[]): Promise<void> {
  const bytesTotal = files.reduce((sum, { size }) => sum + size, 0);
  let bytesSent = 0;
  const tell = (error?: unknown) =>
    queries.setQueryData<Sending>(sendingKey(id), { bytesSent, bytesTotal, ...(error ? { error } : {}) });
  try {
    for (const file of files) {
      tell();
      await call(sendFile, { id, name: file.name }, file);
      bytesSent += file.size;
    }
    tell();
    await call(readImport, { id });
    await queries.invalidateQueries({ queryKey: [showImport.path] });
    queries.removeQueries({ queryKey: sendingKey(id) });
  } catch (error) {
    tell(error);
  }
  await queries.invalidateQueries({ queryKey: [listImports.path] });
}
