import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Section } from '#platform/ui/section.tsx';
import { withDismissed, withoutDismissed } from '../domain/correcting.ts';
import type { DocumentPage } from '../domain/document-page.ts';
import type { DocumentFinding } from '../domain/finding.ts';
import type { FindingId } from '../domain/finding-id.ts';
import { FindingGroup } from './finding-group.tsx';
import { LeftAsIs } from './left-as-is.tsx';
import type { OnPlace, RenderMore } from './on-place.ts';
import { useDocumentChange } from './use-document-change.ts';

interface Props {
  readonly document: DocumentPage;
  /** More groups, of other features. */
  readonly renderMore: RenderMore | undefined;
  readonly onPlace: OnPlace;
}

/** What a careful reader would point out, by kind; the first kind is open. */
export function WorthALook({ document, renderMore, onPlace }: Props) {
  const { t } = useTranslation('documents');
  const [opened, setOpened] = useState<ReadonlySet<FindingId>>();
  const { change, busy, error } = useDocumentChange(document);
  const { findings, leftAsIs, corrections } = document;
  const ids = [...new Set(findings.map(({ id }) => id))];
  const shown = opened ?? new Set(ids.slice(0, 1));
  const toggle = (id: FindingId, isOpen: boolean) =>
    setOpened(new Set(isOpen ? [...shown, id] : [...shown].filter((other) => other !== id)));
  const leave = (finding: DocumentFinding) => {
    setOpened(shown);
    change({ corrections: withDismissed(corrections, finding) }, t('done.left'));
  };
  return (
    <Section title={t('look.title')}>
      <Text c="dimmed">{findings.length === 0 ? t('look.nothing') : t('look.lead')}</Text>
      {error ? <ErrorNotice error={error} /> : null}
      {ids.map((id) => (
        <FindingGroup
          key={id}
          id={id}
          findings={findings.filter((finding) => finding.id === id)}
          pages={document.pages}
          opened={shown.has(id)}
          busy={busy}
          onToggle={(isOpen) => toggle(id, isOpen)}
          onPlace={onPlace}
          onLeave={leave}
        />
      ))}
      {renderMore?.({ document, onPlace })}
      <LeftAsIs
        findings={leftAsIs}
        onAgain={(finding) =>
          change({ corrections: withoutDismissed(corrections, finding) }, t('done.again'))
        }
      />
    </Section>
  );
}
