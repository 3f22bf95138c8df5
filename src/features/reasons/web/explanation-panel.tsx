import { useTranslation } from 'react-i18next';
import { showApplication } from '#features/applications/api.ts';
import { useToday } from '#platform/i18n/use-today.ts';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { isExplainable } from '../domain/is-explainable.ts';
import { isFresh } from '../domain/is-fresh.ts';
import { CalmDoor } from './calm-door.tsx';
import { WhyProbably } from './why-probably.tsx';

/** Why one application probably ended; nothing while there is nothing to explain. */
export function ExplanationPanel({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('reasons');
  const today = useToday();
  const { data } = useEndpoint(showApplication, { id: applicationId });
  const { ending, endedOn } = data?.application ?? {};
  if (!isExplainable(ending)) return null;
  const why = <WhyProbably applicationId={applicationId} ending={ending} />;
  if (!isFresh(ending, endedOn, today)) return why;
  return (
    <CalmDoor
      key={applicationId}
      name={`why-${applicationId}`}
      words={{ text: t('door.text'), open: t('door.open'), close: t('door.close') }}
    >
      {why}
    </CalmDoor>
  );
}
