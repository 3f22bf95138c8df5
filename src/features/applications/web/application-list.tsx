import { useMediaQuery } from '@mantine/hooks';
import { VirtualList } from '#platform/ui/virtual-list.tsx';
import type { Application } from '../domain/application.ts';
import { ApplicationRow } from './application-row.tsx';

interface Props {
  readonly label: string;
  readonly count: number;
  readonly listKey: readonly unknown[];
  readonly loadPage: (offset: number, limit: number) => Promise<readonly Application[]>;
}

/** Applications as rows: one line each on a wide screen, two on a phone. */
export function ApplicationList(props: Props) {
  const phone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const rowHeight = phone ? 64 : 36;
  return (
    <VirtualList
      {...props}
      key={rowHeight}
      rowHeight={rowHeight}
      renderRow={(application, tabIndex) => <ApplicationRow application={application} tabIndex={tabIndex} />}
    />
  );
}
