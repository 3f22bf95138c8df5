import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import type { MatchPage } from '../domain/match-page.ts';

/** Says that the posting is not all there. */
export function Provisional({ posting }: { readonly posting: NonNullable<MatchPage['posting']> }) {
  const { t } = useTranslation('matching');
  if (!posting.provisional || posting.completeness === 'full') return null;
  return (
    <Notice>
      <Text>
        {t(`provisional.${posting.completeness}`)}{' '}
        <TextLink to="/postings/$id" params={{ id: posting.id }}>
          {t('provisional.add')}
        </TextLink>
      </Text>
    </Notice>
  );
}
