import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import type { FactId } from '../domain/fact-correction.ts';

/** Where the posting and the résumé of an application are kept. */
export interface Places {
  readonly posting?: string | undefined;
  readonly resume?: string | undefined;
}

interface Props {
  readonly id: FactId;
  readonly applicationId: string;
  readonly places: Places;
}

const inPosting: readonly FactId[] = ['posted', 'reposted', 'applicants', 'pay-offered', 'evergreen-posting'];
const inResume: readonly FactId[] = ['months-out', 'untailored', 'tailored'];

/** The way to where a fact is kept, when it is kept elsewhere. */
export function FactPlace({ id, applicationId, places }: Props) {
  const { t } = useTranslation('reasons');
  const { posting, resume } = places;
  if (id === 'musts' && posting && resume) {
    return (
      <TextLink to="/applications/$id/match" params={{ id: applicationId }}>
        {t('restsOn.places.match')}
      </TextLink>
    );
  }
  if (inPosting.includes(id) && posting) {
    return (
      <TextLink to="/postings/$id" params={{ id: posting }}>
        {t('restsOn.places.posting')}
      </TextLink>
    );
  }
  if (inResume.includes(id) && resume) {
    return (
      <TextLink to="/documents/$id" params={{ id: resume }}>
        {t('restsOn.places.resume')}
      </TextLink>
    );
  }
  return null;
}
