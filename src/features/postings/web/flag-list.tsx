import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '#platform/ui/notice.tsx';

import type { PostingFlag } from '../domain/flags/posting-flag.ts';
import { flagKey } from '../domain/mark-key.ts';
import { FlagItem } from './flag-item.tsx';
import type { ListChoices } from './list-choices.ts';
import { Part } from './part.tsx';
import classes from './posting-lists.module.css';
import { TurnButton } from './turn-button.tsx';
import { useFirstOnes } from './use-first-ones.ts';

interface Props {
  readonly flags: readonly PostingFlag[];
  readonly choices: ListChoices;
}

/** Of many signals the weightiest are enough at first. */
const fewFlags = { inShort: 3, onOwnPage: 6 };

/** Signals that are worth a question, the weightiest first. */
export function FlagList({ flags, choices }: Props) {
  const { t } = useTranslation('postings');
  const ordered = flags.toSorted((one, other) => other.weight - one.weight);
  const few = choices.below ? fewFlags.inShort : fewFlags.onOwnPage;
  const { shown, folds, all, turn } = useFirstOnes(ordered, few);
  if (flags.length === 0) return null;
  const isSerious = flags.some(({ category, weight }) => category === 'scam' && weight === 3);
  return (
    <Part title={t('flag.title')} count={flags.length}>
      <Text c="dimmed">{t('flag.lead')}</Text>
      {isSerious ? (
        <Notice tone="amber">
          <Text>{t('flag.safe')}</Text>
        </Notice>
      ) : null}
      <ul className={classes.flags}>
        {shown.map((flag) => (
          <FlagItem key={flagKey(flag)} flag={flag} {...choices} />
        ))}
      </ul>
      {folds ? <TurnButton all={all} count={flags.length} onTurn={turn} /> : null}
    </Part>
  );
}
