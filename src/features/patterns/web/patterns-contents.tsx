import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import classes from './patterns.module.css';

/** The parts of the page, in its order; each is the anchor of a section. */
const parts = ['funnel', 'compare', 'groups', 'waiting', 'causes', 'effort'] as const;

/** A part that another feature adds at the end. */
export interface MorePart {
  readonly anchor: string;
  readonly title: string;
}

/** Leads to the parts of a long page and to the pages that are linked beneath them, in the order of the page. */
export function PatternsContents({ more }: { readonly more: readonly MorePart[] }) {
  const { t } = useTranslation('patterns');
  return (
    <nav aria-label={t('contents')} className={classes.contents}>
      {parts.map((part) => (
        <Anchor key={part} href={`#${part}`}>
          {t(`${part}.title`)}
        </Anchor>
      ))}
      <TextLink to="/hindsight">{t('beside.hindsight')}</TextLink>
      <TextLink to="/gaps">{t('beside.gaps')}</TextLink>
      <TextLink to="/known-reasons">{t('beside.knownReasons')}</TextLink>
      {more.map(({ anchor, title }) => (
        <Anchor key={anchor} href={`#${anchor}`}>
          {title}
        </Anchor>
      ))}
    </nav>
  );
}
