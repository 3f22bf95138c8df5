import { Anchor, Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { ConfirmedLine } from '../domain/help-line.ts';
import { hostOf } from '../domain/host-of.ts';

/** On which day and at which pages the number was seen, so that everyone can look again. */
export function LineSource({ line: { source, alsoAt, verifiedOn } }: { readonly line: ConfirmedLine }) {
  const { t } = useTranslation('help');
  const { day } = useFormat();
  const pages = alsoAt === undefined ? [source] : [source, alsoAt];
  return (
    <Text size="sm" c="dimmed">
      {t('lines.seen', { day: day(verifiedOn), count: pages.length })}{' '}
      {pages.map((address, position) => (
        <Fragment key={address}>
          {position === 0 ? null : ', '}
          <Anchor href={address} rel="noreferrer" inherit>
            {hostOf(address)}
          </Anchor>
        </Fragment>
      ))}
    </Text>
  );
}
