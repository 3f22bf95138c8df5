import { useTranslation } from 'react-i18next';
import type { Range } from '#features/patterns/domain/range.ts';
import { Drawing } from '#features/patterns/web/drawing.tsx';
import { useShareWords } from '#features/patterns/web/use-share-words.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Picture } from '#platform/ui/picture.tsx';
import type { Outlook } from '../domain/outlook.ts';
import { FanDrawing } from './fan-drawing.tsx';

interface Props {
  readonly told: readonly Outlook[];
  readonly beside: readonly Outlook[] | undefined;
  readonly weeks: number;
}

/** The chances over the weeks as a fan, with the table behind it. */
export function FanPicture({ told, beside, weeks }: Props) {
  const { t } = useTranslation('forecast');
  const format = useFormat();
  const words = useShareWords('chance');
  const title = t(beside === undefined ? 'picture.finding' : 'picture.findingChanged');
  const range = ({ share, low, high }: Range) =>
    t('picture.range', {
      share: format.percent(share),
      low: format.percent(low),
      high: format.percent(high),
    });
  const table = {
    columns: [t('picture.weeks'), t('picture.interview'), t('picture.offer'), t('picture.talks')],
    rows: told.map(({ weeks: after, interview, offer, interviews }) => [
      format.number(after),
      range(interview),
      range(offer),
      t('picture.counts', {
        expected: format.number(Math.round(interviews.expected * 10) / 10),
        low: format.number(interviews.low),
        high: format.number(interviews.high),
      }),
    ]),
  };
  const last = told.at(-1);
  const says = last
    ? t('picture.says', {
        weeks: format.number(last.weeks),
        interview: words(last.interview),
        offer: words(last.offer),
      })
    : '';
  return (
    <Picture title={title} source={t('picture.source')} table={table}>
      <Drawing name={t('picture.name')} says={`${title} ${says}`} heightAt={() => 280}>
        {(width, height) => (
          <FanDrawing told={told} beside={beside} weeks={weeks} width={width} height={height} />
        )}
      </Drawing>
    </Picture>
  );
}
