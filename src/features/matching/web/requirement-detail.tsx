import { useTranslation } from 'react-i18next';
import { isInText, requirementKey } from '#features/postings/domain/mark-key.ts';
import { TextLink } from '#platform/ui/links.tsx';
import type { JudgedRequirement } from '../domain/match-page.ts';
import type { Compared } from './compared.ts';
import { Excerpt } from './excerpt.tsx';
import { OwnNote } from './own-note.tsx';
import { OwnWord } from './own-word.tsx';
import { PlaceWords } from './place-words.tsx';
import classes from './requirement-detail.module.css';

interface Props extends Compared {
  readonly requirement: JudgedRequirement;
}

/** Where it stands in both texts, where it could stand, and what the person says of it. */
export function RequirementDetail({ requirement, posting, document }: Props) {
  const { t } = useTranslation('matching');
  const { proof, span, showing } = requirement;
  return (
    <div className={classes.detail}>
      {/* On a wide screen both texts stand beside the list. */}
      <div className={classes.places}>
        <h3>{t('detail.posting')}</h3>
        {isInText(span) ? <Excerpt text={posting.text} span={span} /> : <p>{t('detail.added')}</p>}
        <TextLink to="/postings/$id" params={{ id: posting.id }} search={{ at: requirementKey(requirement) }}>
          {t('detail.whole')}
        </TextLink>
        <h3>{t('detail.resume')}</h3>
        {proof.length === 0 ? <p>{t('detail.nowhere')}</p> : null}
        {proof.map((each) => (
          <Excerpt key={each.span.join('-')} text={document.text} span={each.span} />
        ))}
      </div>
      {showing === 'unshown' ? <PlaceWords requirement={requirement} documentId={document.id} /> : null}
      <OwnWord requirement={requirement} />
      {requirement.said?.says === 'have' ? (
        <OwnNote key={requirement.said.note ?? ''} requirement={requirement} />
      ) : null}
    </div>
  );
}
