import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { type Part, partOf } from '../domain/cause.ts';
import type { Explanation } from '../domain/explanation.ts';
import { possibleCauses } from '../domain/fold-causes.ts';
import classes from './facts.module.css';
import { RangeWords } from './range-words.tsx';
import { SourceList } from './source-list.tsx';

interface Props {
  readonly id: string;
  readonly part: Part;
  readonly share: number;
  readonly explanation: Explanation;
}

/** What the share of one part rests on: its range, the causes that make it up, and where their figures come from. */
export function PartDetails({ id, part, share, explanation }: Props) {
  const { t } = useTranslation('reasons');
  const { percent } = useFormat();
  const causes = possibleCauses(explanation.causes).filter((cause) => partOf[cause.id] === part);
  const facts = causes.flatMap((cause) => [...cause.for, ...cause.against]);
  return (
    <div id={id} className={classes.part}>
      <Text fw={600}>{t(`parts.${part}`)}</Text>
      <RangeWords share={share} {...explanation.ranges[part]} />
      {part === 'cannot-be-known' ? (
        <Text size="sm">{t('figures.unknown')}</Text>
      ) : (
        <>
          <Text size="sm">{t('figures.madeOf')}</Text>
          <ul>
            {causes.map((cause) => (
              <li key={cause.id}>
                {t(`causes.${cause.id}.name`)}: {percent(cause.probability)}
              </li>
            ))}
          </ul>
          <SourceList evidenceIds={facts.map(({ evidenceId }) => evidenceId)} />
        </>
      )}
    </div>
  );
}
