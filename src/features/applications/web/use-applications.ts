import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { useCall } from '#platform/ui/use-call.ts';
import { endpointKey } from '#platform/ui/use-endpoint.ts';
import { listApplications } from '../api.ts';
import type { Application } from '../domain/application.ts';

type Query = Omit<z.input<typeof listApplications.input>, 'offset' | 'limit'>;

/** What a query finds: how many, and how to fetch some of them. */
export interface Applications {
  readonly total: UseQueryResult<number>;
  readonly listKey: readonly unknown[];
  readonly loadPage: (offset: number, limit: number) => Promise<readonly Application[]>;
}

/** The applications a query finds. While a new search is asked, the number of the last one stays. */
export function useApplications(query: Query): Applications {
  const call = useCall();
  const listKey = endpointKey(listApplications, query);
  const total = useQuery({
    queryKey: [...listKey, 'total'],
    queryFn: async () => (await call(listApplications, { ...query, limit: 1 })).total,
    placeholderData: keepPreviousData,
  });
  return {
    total,
    listKey,
    loadPage: async (offset, limit) => (await call(listApplications, { ...query, offset, limit })).rows,
  };
}
