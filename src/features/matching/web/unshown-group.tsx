import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentPage } from '#features/documents/domain/document-page.ts';
import { LookGroup } from '#features/documents/web/look-group.tsx';
import type { OnPlace } from '#features/documents/web/on-place.ts';
import classes from './unshown-group.module.css';
import { UnshownItem } from './unshown-item.tsx';
import { useUnshown } from './use-unshown.ts';

interface Props {
  readonly document: DocumentPage;
  readonly onPlace: OnPlace;
}

/** On the page of a résumé: what the person has, as they said, and this version does not show. */
export function UnshownGroup({ document, onPlace }: Props) {
  const { t } = useTranslation('matching');
  const [opened, setOpened] = useState(false);
  const things = useUnshown(document.id, document.lookedAtFor?.applicationId).data?.things ?? [];
  if (things.length === 0) return null;
  return (
    <LookGroup label={t('group.unshown')} count={things.length} opened={opened} onToggle={setOpened}>
      <p className={classes.hint}>{t('hint.unshown')}</p>
      <ul className={classes.things}>
        {things.map((thing) => (
          <UnshownItem key={thing.key} thing={thing} text={document.text} onPlace={onPlace} />
        ))}
      </ul>
    </LookGroup>
  );
}
