import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Page } from '#platform/ui/page.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showApplication } from '../api.ts';
import type { ApplicationEvent } from '../domain/event.ts';
import { ApplicationActions } from './application-actions.tsx';
import { OpeningFacts } from './opening-facts.tsx';
import { QuietNote } from './quiet-note.tsx';
import { StandingChip } from './standing-chip.tsx';
import { StandingSentence } from './standing-sentence.tsx';
import { Taught } from './taught.tsx';
import { Timeline } from './timeline.tsx';

interface Props {
  readonly id: string;
  /** The way to where an entry was seen, such as its mail; undefined when there is none. */
  readonly renderSource?: (event: ApplicationEvent) => ReactNode;
  /** Why it probably ended, told by another feature. */
  readonly explanation?: ReactNode;
  /** What could have been different, told by another feature. */
  readonly course?: ReactNode;
  /** What they asked for, told by another feature. */
  readonly posting?: ReactNode;
  /** Which documents went out with it, told by another feature. */
  readonly documents?: ReactNode;
}

/** One application: where it stands, what happened, and everything one can do about it. */
export function ApplicationScreen({ id, renderSource, explanation, course, posting, documents }: Props) {
  const { t } = useTranslation('applications');
  const shown = useEndpoint(showApplication, { id });
  const { application, events = [] } = shown.data ?? {};
  return (
    <Page
      title={useTitle(application)}
      beside={application && <StandingChip stage={application.stage} ending={application.ending} />}
      lead={application && <StandingSentence events={events} />}
      actions={application && <ApplicationActions application={application} events={events} />}
    >
      <Loaded of={shown}>
        {({ application, events, quietSince, stillInPlay }) => (
          <>
            {quietSince === undefined || stillInPlay === undefined ? null : (
              <QuietNote id={id} quietSince={quietSince} stillInPlay={stillInPlay} />
            )}
            {explanation}
            <Section title={t('one.timeline')}>
              <Timeline id={id} company={application.company} events={events} renderSource={renderSource} />
            </Section>
            {posting}
            {documents}
            {course}
            <OpeningFacts opening={application} />
            <Taught of={id} />
          </>
        )}
      </Loaded>
      <div>
        <TextLink to="/applications">{t('one.back')}</TextLink>
      </div>
    </Page>
  );
}

function useTitle(opening: { readonly company: string; readonly role: string } | undefined): string {
  const { t } = useTranslation('applications');
  if (opening === undefined) return t('title');
  const { company, role } = opening;
  return role === '' ? company : t('one.title', { company, role });
}
