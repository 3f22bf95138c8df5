import { useTranslation } from 'react-i18next';
import type { JudgedRequirement } from '../domain/match-page.ts';
import { shownCounts } from '../domain/shown-counts.ts';

/** The one sentence: how many things they ask, and how many of them are shown. Never a score. */
export function MatchLead({ requirements }: { readonly requirements: readonly JudgedRequirement[] }) {
  const { t } = useTranslation('matching');
  const { asked, shown } = shownCounts(requirements).all;
  const yours = requirements.filter(({ showing }) => showing === 'unshown').length;
  if (asked === 0) return t('lead.none');
  const sentences = [
    t('lead.names', { count: asked }),
    asked === 1
      ? t(shown === 1 ? 'lead.showsOne' : 'lead.showsNotOne')
      : shown === 0
        ? t('lead.showsNone')
        : shown === asked
          ? t('lead.showsAll')
          : t('lead.shows', { count: shown }),
    yours === 0 ? '' : t('lead.yours', { count: yours }),
  ];
  return sentences.filter(Boolean).join(' ');
}
