import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNotice } from './error-notice.tsx';
import { Loading } from './loading.tsx';

interface Props<Value> {
  readonly of: UseQueryResult<Value>;
  /** Grey lines while waiting. */
  readonly lines?: number;
  readonly children: (value: Value) => ReactNode;
}

/** Shows an answer, the calm wait before it, or what went wrong. An answer once shown stays on the screen. */
export function Loaded<Value>({ of, lines = 4, children }: Props<Value>) {
  if (of.data !== undefined) return children(of.data);
  if (of.isError) return <ErrorNotice error={of.error} onRetry={() => void of.refetch()} />;
  return <Loading lines={lines} />;
}
