import { Anchor } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { safeLink } from '#features/applications/web/safe-link.ts';
import { useFormat } from '#platform/i18n/use-format.ts';

import type { Posting } from '../domain/posting.ts';
import { Part } from './part.tsx';
import classes from './posting-lists.module.css';
import { useContractWords } from './use-contract-words.ts';
import { usePayWords } from './use-pay-words.ts';

/** Pay, place and contract, also when they are not said; the rest as far as it is known. */
export function PostingFactsList({ posting }: { readonly posting: Posting }) {
  const { t } = useTranslation('postings');
  const payWords = usePayWords();
  const contractWords = useContractWords();
  const more = useKnownFacts(posting);
  const { salary, location, contract } = posting.reading;
  const unsaid = <span className={classes.unsaid}>{t('facts.unsaid')}</span>;
  return (
    <Part title={t('facts.title')}>
      <dl className={classes.facts}>
        <Fact name={t('facts.pay')}>{salary === null ? unsaid : payWords(salary)}</Fact>
        <Fact name={t('facts.place')}>{location ?? unsaid}</Fact>
        <Fact name={t('facts.contract')}>{contract === null ? unsaid : contractWords(contract)}</Fact>
        {more.map(([name, value]) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
      </dl>
    </Part>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What was added by hand or by the page. */
function useKnownFacts({ facts, url }: Posting): [string, ReactNode][] {
  const { t } = useTranslation('postings');
  const format = useFormat();
  return useMemo(() => {
    const { postedAt, repostedAt, applicants, onCompanySite } = facts;
    const link = safeLink(url);
    const known: [string, ReactNode][] = [
      [t('facts.posted'), postedAt && format.day(postedAt)],
      [t('facts.reposted'), repostedAt && format.day(repostedAt)],
      [t('facts.applicants'), applicants === undefined ? undefined : format.number(applicants)],
      [
        t('facts.site'),
        onCompanySite === undefined ? undefined : t(onCompanySite ? 'facts.yes' : 'facts.no'),
      ],
      [
        t('facts.address'),
        link && (
          <Anchor href={link} rel="noreferrer" target="_blank">
            {t('facts.open')}
          </Anchor>
        ),
      ],
    ];
    return known.filter(([, value]) => value !== undefined);
  }, [facts, url, t, format]);
}
