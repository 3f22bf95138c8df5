import { Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Picture } from '#platform/ui/picture.tsx';
import type { Explanation } from '../domain/explanation.ts';
import { factsIn } from '../domain/facts-in.ts';
import { headlineOf } from '../domain/headline.ts';
import { CauseList } from './cause-list.tsx';
import classes from './explanation.module.css';
import { PartBand } from './part-band.tsx';
import { TooEarly } from './too-early.tsx';
import { useHeadline } from './use-headline.ts';
import { useShareTable } from './use-share-table.ts';

/** What was never about the person first, then the likeliest causes; or that it is too early to tell. */
export function WhyPicture({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useTranslation('reasons');
  const [anyway, setAnyway] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const headline = headlineOf(explanation);
  const title = useHeadline()(headline);
  const table = useShareTable(explanation);
  const tooEarly = headline.kind === 'too-early';
  const canAsk = explanation.tellsMore.length > 0;
  const showAnyway = () => {
    setAnyway(true);
    // The pressed button goes away; the keyboard stays here.
    place.current?.focus();
  };
  const source = t('picture.source', { count: factsIn(explanation) });
  return (
    <div ref={place} tabIndex={-1} className={classes.place}>
      {tooEarly && !anyway ? (
        <TooEarly title={title} notAboutYou={explanation.notAboutYou} canAsk={canAsk} onAnyway={showAnyway} />
      ) : (
        <Picture title={title} source={source} table={table}>
          {tooEarly ? <Text>{t('tooEarly.usual')}</Text> : null}
          <PartBand explanation={explanation} />
          <CauseList causes={explanation.causes} />
        </Picture>
      )}
    </div>
  );
}
