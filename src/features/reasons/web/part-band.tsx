import { useTranslation } from 'react-i18next';
import { type Share, ShareBand } from '#platform/ui/share-band.tsx';
import type { Part } from '../domain/cause.ts';
import type { Explanation } from '../domain/explanation.ts';
import { partShares } from '../domain/part-shares.ts';

const tones: Readonly<Record<Part, Share['tone']>> = {
  'never-about-you': 'strong',
  partly: 'middle',
  'yours-to-change': 'soft',
  'cannot-be-known': 'open',
};

/** Whose matter it was, in four parts of one band. */
export function PartBand({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useTranslation('reasons');
  const parts = partShares(explanation).map(({ part, share }) => ({
    key: part,
    label: t(`parts.${part}`),
    share,
    tone: tones[part],
  }));
  return <ShareBand parts={parts} />;
}
