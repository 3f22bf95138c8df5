import { useNavigate } from '@tanstack/react-router';
import { removeSample, showSample } from '#features/sample/api.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { useChange } from '#platform/ui/use-change.ts';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { SampleBanner } from './sample-banner.tsx';

/** The banner while the made-up person is among the data. When they go, Today comes: the page shown may be gone too. */
export function SampleNotice() {
  const sample = useEndpoint(showSample, {});
  const remove = useChange(removeSample);
  const navigate = useNavigate();
  if (!sample.data?.present) return null;
  return (
    <>
      <SampleBanner
        busy={remove.isPending}
        onRemove={() => remove.mutate({}, { onSuccess: () => void navigate({ to: '/' }) })}
      />
      {remove.isError ? <ErrorNotice error={remove.error} /> : null}
    </>
  );
}
