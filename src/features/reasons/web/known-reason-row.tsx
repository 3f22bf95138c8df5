import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import type { ListedReason } from '../domain/listed-reason.ts';
import classes from './known-reason.module.css';
import { Quote } from './quote.tsx';
import { useReasonWords } from './use-reason-words.ts';

/** One known reason, with the application that it is of. */
export function KnownReasonRow({ row }: { readonly row: ListedReason }) {
  const { t } = useTranslation('reasons');
  const { named, since } = useReasonWords();
  const { applicationId, company, role, reason } = row;
  return (
    <li className={classes.row}>
      <TextLink to="/applications/$id" params={{ id: applicationId }}>
        {role === '' ? company : t('known.page.of', { company, role })}
      </TextLink>
      <span className={classes.reason}>{named(reason.causes)}</span>
      <Text c="dimmed" size="sm">
        {since(reason)}
      </Text>
      <Quote words={reason.words} />
    </li>
  );
}
