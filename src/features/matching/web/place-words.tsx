import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import type { JudgedRequirement } from '../domain/match-page.ts';
import { PlaceSentence } from './place-sentence.tsx';
import classes from './requirement-detail.module.css';

interface Props {
  readonly requirement: JudgedRequirement;
  readonly documentId: string;
}

/** Where the person could show what they have. The words are theirs: none are written for them. */
export function PlaceWords({ requirement: { place }, documentId }: Props) {
  const { t } = useTranslation('matching');
  if (place === undefined) return null;
  return (
    <div className={classes.place}>
      <h3>{t('place.title')}</h3>
      <p>
        <PlaceSentence place={place} />
      </p>
      <TextLink to="/documents/$id" params={{ id: documentId }}>
        {t('resume.open')}
      </TextLink>
    </div>
  );
}
