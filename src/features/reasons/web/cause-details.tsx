import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Chip } from '#platform/ui/chip.tsx';
import { partOf } from '../domain/cause.ts';
import type { CauseShare } from '../domain/explanation.ts';
import classes from './explanation.module.css';
import { FactList } from './fact-list.tsx';
import { RangeWords } from './range-words.tsx';
import { SourceList } from './source-list.tsx';

interface Props {
  readonly id: string;
  readonly cause: CauseShare;
}

/** What a cause means, what speaks for and against it, and what that rests on. */
export function CauseDetails({ id, cause }: Props) {
  const { t } = useTranslation('reasons');
  const facts = [...cause.for, ...cause.against];
  return (
    <div id={id} className={classes.details}>
      <div>
        <Chip>{t(`parts.${partOf[cause.id]}`)}</Chip>
      </div>
      <Text>{t(`causes.${cause.id}.means`)}</Text>
      <RangeWords share={cause.probability} low={cause.low} high={cause.high} />
      {facts.length === 0 ? <Text c="dimmed">{t('facts.none')}</Text> : null}
      <FactList title={t('facts.for')} facts={cause.for} share={cause.probability} sign={1} />
      <FactList title={t('facts.against')} facts={cause.against} share={cause.probability} sign={-1} />
      <SourceList evidenceIds={facts.map(({ evidenceId }) => evidenceId)} />
    </div>
  );
}
