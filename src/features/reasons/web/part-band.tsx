import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Share, ShareBand } from '#platform/ui/share-band.tsx';
import type { Part } from '../domain/cause.ts';
import type { Explanation } from '../domain/explanation.ts';
import { partShares } from '../domain/part-shares.ts';
import { PartDetails } from './part-details.tsx';

const tones: Readonly<Record<Part, Share['tone']>> = {
  'never-about-you': 'strong',
  partly: 'middle',
  'yours-to-change': 'soft',
  'cannot-be-known': 'open',
};

/** Whose matter it was, in four parts of one band; a tap on a share opens what it rests on. */
export function PartBand({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useTranslation('reasons');
  const [opened, setOpened] = useState<Part>();
  const details = useId();
  const shares = partShares(explanation);
  const parts = shares.map(({ part, share }) => ({
    key: part,
    label: t(`parts.${part}`),
    share,
    tone: tones[part],
    open: {
      label: t('figures.open', { part: t(`parts.${part}`) }),
      opened: opened === part,
      details,
      turn: () => setOpened(opened === part ? undefined : part),
    },
  }));
  const shown = shares.find(({ part }) => part === opened);
  return (
    <div>
      <ShareBand parts={parts} />
      {shown ? <PartDetails id={details} {...shown} explanation={explanation} /> : null}
    </div>
  );
}
