import { useTranslation } from 'react-i18next';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showPostingOf } from '../api.ts';
import { AskedSummary } from './asked-summary.tsx';
import { InvitePosting } from './invite-posting.tsx';

/** What they asked for in one application, or the way to find out. */
export function AskedPanel({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('postings');
  const answer = useEndpoint(showPostingOf, { id: applicationId });
  return (
    <Section title={t('asked.title')}>
      <Loaded of={answer} lines={3}>
        {({ posting }) =>
          posting === undefined ? (
            <InvitePosting applicationId={applicationId} />
          ) : (
            <AskedSummary posting={posting} />
          )
        }
      </Loaded>
    </Section>
  );
}
