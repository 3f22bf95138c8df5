import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CausesOverTime } from '#features/patterns/domain/causes-over-time.ts';
import { useCausesFinding } from '#features/patterns/web/use-causes-finding.ts';
import { useDividedWords } from '#features/patterns/web/use-divided-words.ts';
import { useToldShare } from '#features/patterns/web/use-told-share.ts';
import { parts } from '#features/reasons/domain/cause.ts';
import { useFormat } from '#platform/i18n/use-format.ts';

interface Props {
  readonly causes: CausesOverTime;
  /** The pictures. */
  readonly children: ReactNode;
}

/** Why they ended, probably: what was never about the person first. */
export function ReportCauses({ causes, children }: Props) {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const told = useToldShare();
  const nameOf = useDividedWords();
  const { title } = useCausesFinding(causes);
  const { all, withoutDay } = causes;
  return (
    <section>
      <h2>{t('causes.title')}</h2>
      <p className="quiet">{t('causes.hint')}</p>
      {all.told.length === 0 ? <p>{title}</p> : null}
      <ul>
        {parts.flatMap((part) => {
          const range = all.told.find(({ what }) => what === part);
          if (range === undefined) return [];
          return [
            <li key={part}>
              <b>{nameOf(part)}</b>: {told(range)}
            </li>,
          ];
        })}
      </ul>
      {children}
      {withoutDay === 0 ? null : (
        <p className="quiet">
          {t('causes.withoutDay', { count: withoutDay, number: format.number(withoutDay) })}
        </p>
      )}
      {all.told.length === 0 ? null : (
        <p className="quiet">
          {t('causes.from.sums')} {t('causes.from.range')} {t('causes.from.estimate')}
        </p>
      )}
    </section>
  );
}
