import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './patterns.module.css';

/** The parts of the page, in its order; each is the anchor of a section. */
const parts = ['funnel', 'compare', 'groups', 'waiting', 'causes', 'effort'] as const;

/** Leads to the parts of a long page. */
export function PatternsContents() {
  const { t } = useTranslation('patterns');
  return (
    <nav aria-label={t('contents')} className={classes.contents}>
      {parts.map((part) => (
        <Anchor key={part} href={`#${part}`}>
          {t(`${part}.title`)}
        </Anchor>
      ))}
    </nav>
  );
}
