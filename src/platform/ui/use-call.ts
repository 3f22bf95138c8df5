import { createContext, useContext } from 'react';
import type { Call } from '#platform/http/client.ts';

const CallContext = createContext<Call | undefined>(undefined);

/** Gives the screens inside the way to their server. */
export const CallProvider = CallContext.Provider;

/** The typed client of the server. */
export function useCall(): Call {
  const call = useContext(CallContext);
  if (call === undefined) throw new Error('useCall needs a CallProvider above it');
  return call;
}
