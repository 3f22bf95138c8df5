import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { showDocument } from '../api.ts';
import type { DocumentPage } from '../domain/document-page.ts';
import { documentSearchSchema } from './document-search.ts';

/** One version, as the address says it is looked at. What is on the screen stays while it is looked at for another opening. */
export function useShownDocument(id: string): UseQueryResult<DocumentPage> {
  const { for: applicationId } = documentSearchSchema.parse(useSearch({ strict: false }));
  const call = useCall();
  const input = { id, ...(applicationId && { applicationId }) };
  return useQuery({
    queryKey: endpointKey(showDocument, input),
    queryFn: () => call(showDocument, input),
    placeholderData: (before: DocumentPage | undefined) => (before?.id === id ? before : undefined),
  });
}
