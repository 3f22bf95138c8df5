import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import { Section } from '#platform/ui/section.tsx';
import type { Gap, Gaps } from '../domain/gap.ts';
import { GapNames } from './gap-names.tsx';
import classes from './gaps.module.css';

const parts = ['unshown', 'missing', 'unclear'] as const;

/** What is theirs and not shown, what is not there, and what cannot be told. The person's own word counts from the first. */
export function GapLists({ gaps: { gaps, seldom } }: { readonly gaps: Gaps }) {
  const { t } = useTranslation('matching');
  const listed: Record<(typeof parts)[number], readonly Gap[]> = {
    unshown: [...gaps, ...seldom].filter(({ unshown }) => unshown > 0),
    missing: gaps.filter(({ missing }) => missing > 0),
    unclear: gaps.filter(({ unclear }) => unclear > 0),
  };
  return parts
    .filter((part) => listed[part].length > 0)
    .map((part) => (
      <Section key={part} title={t(`gaps.list.${part}`)} beside={listed[part].length}>
        <Text c="dimmed">{t(`gaps.listHint.${part}`)}</Text>
        <GapNames gaps={listed[part]} part={part} />
        {part === 'unshown' ? (
          <div className={classes.tool}>
            <TextLink to="/documents">{t('gaps.documents')}</TextLink>
          </div>
        ) : null}
      </Section>
    ));
}
