import { countApplications } from '#features/applications/api.ts';
import { listImports } from '#features/imports/api.ts';
import { Welcome } from '#features/imports/web/welcome.tsx';
import { addSample } from '#features/sample/api.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { SoonPage } from './soon-page.tsx';

/** Today; and in the first minute, while there is nothing yet, the ways in. */
export function HomePage() {
  const count = useEndpoint(countApplications, {});
  const imports = useEndpoint(listImports, {});
  if (count.data === undefined || imports.data === undefined) return <SoonPage page="today" />;
  const { open, ended } = count.data;
  const begun = imports.data.some(({ status }) => status !== 'cancelled' && status !== 'undone');
  return open + ended === 0 && !begun ? <FirstMinute /> : <SoonPage page="today" />;
}

function FirstMinute() {
  const sample = useChange(addSample);
  return (
    <>
      <Welcome onLookAround={() => sample.mutate({})} busy={sample.isPending} />
      {sample.isError ? <ErrorNotice error={sample.error} /> : null}
    </>
  );
}
