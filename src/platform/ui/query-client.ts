import { QueryClient } from '@tanstack/react-query';
import { Problem } from '#lib/problem.ts';

/** Answers stay until a change; a sentence meant for the person is never asked for twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) => !(error instanceof Problem) && failures < 2,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
