import { Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '#platform/ui/loaded.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { listReview } from '../api.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { LeaveRestOut } from './leave-rest-out.tsx';
import type { KnownOpenings } from './opening-fields.tsx';
import classes from './review.module.css';
import { ReviewCard } from './review-card.tsx';

const atOnce = 5;

interface Props {
  readonly record: ImportRecord;
  /** What this import has found besides, to choose from when correcting. */
  readonly found: KnownOpenings;
}

/** What waits for the person's word, a few at a time; nothing of it is saved before. */
export function ReviewList({ record, found }: Props) {
  const { t } = useTranslation('imports');
  const review = useEndpoint(listReview, { id: record.id });
  const [shown, setShown] = useState(atOnce);
  return (
    <Section title={t('review.title')} beside={<span className="figures">{review.data?.length}</span>}>
      <Text>
        <Arrival />
        {t('review.text')}
      </Text>
      <Loaded of={review}>
        {(waiting) => (
          <>
            <ul className={classes.list}>
              {waiting.slice(0, shown).map((staged) => (
                <ReviewCard key={staged.id} staged={staged} found={found} />
              ))}
            </ul>
            <Group gap="sm">
              {waiting.length > shown ? (
                <QuietButton onClick={() => setShown(shown + atOnce)}>
                  {t('review.more', { count: Math.min(atOnce, waiting.length - shown) })}
                </QuietButton>
              ) : null}
              {waiting.length > 1 ? <LeaveRestOut waiting={waiting} /> : null}
            </Group>
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** The place that an address ending in #review leads to; it is there only after loading, so it calls itself. */
function Arrival() {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (window.location.hash === '#review') place.current?.scrollIntoView();
  }, []);
  return <span id="review" ref={place} />;
}
