import { Text, TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#platform/ui/icons.tsx';
import { matching } from '#platform/ui/matching.ts';
import { Section } from '#platform/ui/section.tsx';
import { type DocumentCard as Card, documentKinds } from '../domain/stored-document.ts';
import { DocumentCard } from './document-card.tsx';
import classes from './document-list.module.css';

/** From so many on one looks for a name instead of reading all of them. */
const worthSearching = 8;

/** The versions as cards, résumés and letters apart, the latest first. */
export function DocumentList({ documents }: { readonly documents: readonly Card[] }) {
  const { t } = useTranslation('documents');
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const labelled = documents.map((document) => ({
    ...document,
    label: document.name,
    keywords: document.fileName ?? '',
  }));
  const found = matching(labelled, wanted);
  return (
    <>
      {documents.length < worthSearching ? null : (
        <TextInput
          type="search"
          className={classes.search ?? ''}
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<Icon name="search" size={18} />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {documents.length > 0 && found.length === 0 ? <Text role="status">{t('noneFound')}</Text> : null}
      {documentKinds.map((kind) => (
        <OfKind key={kind} kind={kind} documents={found.filter((each) => each.kind === kind)} />
      ))}
    </>
  );
}

interface OfKindProps {
  readonly kind: Card['kind'];
  readonly documents: readonly Card[];
}

function OfKind({ kind, documents }: OfKindProps) {
  const { t } = useTranslation('documents');
  if (documents.length === 0) return null;
  return (
    <Section title={t(`kinds.${kind}`)} beside={documents.length}>
      <ul className={classes.cards}>
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentCard document={document} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
