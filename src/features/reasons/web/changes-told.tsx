import { createContext, type ReactNode, useContext, useState } from 'react';
import type { WhatChanged } from '../domain/what-changed.ts';

interface Told {
  readonly changed: WhatChanged | undefined;
  readonly tell: (changed: WhatChanged) => void;
}

const ToldContext = createContext<Told>({ changed: undefined, tell: () => {} });

/** Remembers what the last correction or answer changed, while the explanation is shown. */
export function ChangesTold({ children }: { readonly children: ReactNode }) {
  const [changed, tell] = useState<WhatChanged>();
  return <ToldContext value={{ changed, tell }}>{children}</ToldContext>;
}

/** What changed last, and how to tell of something newer. */
export const useChangesTold = (): Told => useContext(ToldContext);
