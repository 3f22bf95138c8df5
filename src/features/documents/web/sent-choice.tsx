import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { TextLink } from '#platform/ui/links.tsx';
import type { DocumentCard } from '../domain/stored-document.ts';
import { useSend } from './use-send.ts';
import classes from './what-you-sent.module.css';

interface Props {
  readonly kind: DocumentCard['kind'];
  readonly applicationId: string;
  readonly documents: readonly DocumentCard[];
  /** Usually one; two when applications with different versions were joined. */
  readonly sent: readonly DocumentCard[];
}

/** The résumé, or the letter, that went out; kept as soon as it is chosen. */
export function SentChoice({ kind, applicationId, documents, sent }: Props) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { send, unsend, busy, error } = useSend(applicationId);
  if (documents.length === 0) return null;
  const [chosen] = sent;
  const choose = (id: string) => {
    const document = documents.find((each) => each.id === id);
    if (document) send(document);
    else if (chosen) unsend(chosen);
  };
  return (
    <div className={classes.choice}>
      <NativeSelect
        label={t(`kind.${kind}`)}
        value={chosen?.id ?? ''}
        disabled={busy}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: t('sent.nothing') },
          ...documents.map(({ id, name, addedAt }) => ({
            value: id,
            label: `${name} · ${format.day(addedAt.slice(0, 10))}`,
          })),
        ]}
      />
      {sent.map(({ id, name }) => (
        <TextLink
          key={id}
          to="/documents/$id"
          params={{ id }}
          search={{ for: applicationId }}
          className={classes.open ?? ''}
        >
          {t('sent.openWhat', { name })}
        </TextLink>
      ))}
      {error ? <ErrorNotice error={error} /> : null}
    </div>
  );
}
