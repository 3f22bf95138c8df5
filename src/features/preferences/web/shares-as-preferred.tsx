import type { ReactNode } from 'react';
import { NumbersWantedProvider } from '#platform/ui/numbers-wanted.ts';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showPreferences } from '../api.ts';

/** Lets everything inside say shares as the person prefers; in words until that is known. */
export function SharesAsPreferred({ children }: { readonly children: ReactNode }) {
  const { data } = useEndpoint(showPreferences, {});
  return <NumbersWantedProvider value={data?.shares === 'numbers'}>{children}</NumbersWantedProvider>;
}
