import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShareWords } from '#features/patterns/web/use-share-words.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { TextLink } from '#platform/ui/links.tsx';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { Section } from '#platform/ui/section.tsx';
import { fewestMore } from '../domain/fewest-more.ts';
import type { GapCost } from '../domain/gap-costs.ts';
import classes from './hindsight.module.css';
import { useComparisonWords } from './use-comparison-words.ts';

interface Props {
  readonly gaps: readonly GapCost[];
  /** Postings that are still being compared. */
  readonly waiting: number;
}

/** How often each gap stood where applications ended early and where they went on. */
export function GapList({ gaps, waiting }: Props) {
  const { t } = useTranslation('hindsight');
  const format = useFormat();
  return (
    <Section title={t('overAll.gaps.title')}>
      {waiting === 0 ? null : (
        <Text role="status" c="dimmed">
          {t('overAll.waiting', { count: waiting, number: format.number(waiting) })}
        </Text>
      )}
      <Text c="dimmed">{gaps.length === 0 ? t('overAll.gaps.none') : t('overAll.gaps.hint')}</Text>
      {gaps.length === 0 ? null : (
        <ul className={classes.things}>
          {gaps.map((gap) => (
            <li key={gap.key} className={classes.habit}>
              <Title order={3}>
                <span dir="auto">{gap.name}</span>
              </Title>
              <Finding gap={gap} />
              <Sides gap={gap} />
            </li>
          ))}
        </ul>
      )}
      <Text>
        <TextLink to="/gaps">{t('overAll.gaps.all')}</TextLink>
      </Text>
    </Section>
  );
}

function Finding({ gap: { comparison, groups } }: { readonly gap: GapCost }) {
  const { t } = useTranslation('hindsight');
  const { more } = useComparisonWords();
  if (comparison?.verdict === 'differ') {
    return <Text>{t(`overAll.gaps.differ.${comparison.first.key === 'early' ? 'early' : 'on'}`)}</Text>;
  }
  if (comparison?.verdict === 'alike') return <Text>{t('overAll.gaps.alike')}</Text>;
  const missing = comparison?.more ?? fewestMore(groups);
  const soon = missing === undefined ? '' : more(missing);
  return (
    <Text>
      {t('overAll.gaps.tooEarly')} {soon}
    </Text>
  );
}

/** Both sides with their counts, and the share where it can be told; without numbers the share alone. */
function Sides({ gap: { groups } }: { readonly gap: GapCost }) {
  const { t } = useTranslation('hindsight');
  const format = useFormat();
  const shareWords = useShareWords();
  const inNumbers = useNumbersWanted();
  return groups.map(({ key, own: { reached, of, told } }) => {
    const counts = { reached: format.number(reached), of: format.number(of) };
    const counted = told
      ? t('overAll.gaps.countTold', { ...counts, share: shareWords(told) })
      : t('overAll.gaps.count', counts);
    const inWords = told ? t('overAll.gaps.told', { share: shareWords(told) }) : t('overAll.gaps.tooFew');
    const seen = of === 0 ? t('overAll.gaps.noCount') : inNumbers ? counted : inWords;
    return (
      <span key={key} className={classes.line}>
        {t(`overAll.gaps.${key === 'early' ? 'early' : 'on'}`)}: {seen}
      </span>
    );
  });
}
