import { Welcome } from '#features/imports/web/welcome.tsx';
import { addSample } from '#features/sample/api.ts';
import { showToday } from '#features/today/api.ts';
import { TodayPage } from '#features/today/web/today-page.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';

/** Today; and in the first minute, while there is nothing yet, the ways in. */
export function HomePage() {
  const known = useEndpoint(showToday, {});
  return known.data?.begun === false ? <FirstMinute /> : <TodayPage />;
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
