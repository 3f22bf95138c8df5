import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { ButtonLink } from '#platform/ui/links.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import type { Gaps } from '../domain/gap.ts';
import { GapFilter } from './gap-filter.tsx';
import { GapLists } from './gap-lists.tsx';
import { GapPicture } from './gap-picture.tsx';
import classes from './gaps.module.css';
import { SeldomAsked } from './seldom-asked.tsx';

interface Props {
  readonly gaps: Gaps;
  readonly importance: 'must' | 'nice' | undefined;
}

/** The picture, what it says, and what is too seldom to say anything. */
export function GapsFound({ gaps, importance }: Props) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const { postings, waiting } = gaps;
  return (
    <>
      {waiting === 0 ? null : (
        <Text role="status" c="dimmed">
          {t('gaps.waiting', {
            done: format.number(postings),
            total: format.number(postings + waiting),
          })}
        </Text>
      )}
      <GapFilter importance={importance} />
      {gaps.gaps.length > 0 ? <GapPicture gaps={gaps} /> : <TooEarly postings={postings} />}
      <GapLists gaps={gaps} />
      <SeldomAsked gaps={gaps} />
    </>
  );
}

function TooEarly({ postings }: { readonly postings: number }) {
  const { t } = useTranslation('matching');
  return (
    <Notice>
      <Text fw={600}>{t('gaps.early.title')}</Text>
      <Text>{t('gaps.early.text', { count: postings })}</Text>
      <div className={classes.tool}>
        <ButtonLink to="/postings" variant="default">
          {t('gaps.early.add')}
        </ButtonLink>
      </div>
    </Notice>
  );
}
