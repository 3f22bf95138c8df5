import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { GroupTable } from '../domain/group.ts';
import type { Patterns } from '../domain/patterns.ts';
import type { Figure } from './figure.ts';
import { IntervalDrawing } from './interval-drawing.tsx';
import { type Interval, intervalsHeight } from './interval-layout.ts';
import { useGroupFinding } from './use-group-finding.ts';
import { useGroupWords } from './use-group-words.ts';
import { useShareWords } from './use-share-words.ts';

/** The groups whose share can be told, as dots with their ranges; nothing while there are not two to set side by side. */
export function useGroupFigure(patterns: Patterns): (table: GroupTable) => Figure | undefined {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  const words = useShareWords();
  const { name } = useGroupWords(patterns.since);
  const finding = useGroupFinding(patterns);
  return ({ by, outcome, groups }) => {
    const title = finding(by, outcome);
    const others = patterns.funnel.find(({ step }) => step === outcome)?.base;
    const told = groups.flatMap((group) =>
      group.own.told
        ? [{ group, name: name(by, group), told: group.own.told, base: (group.base ?? others)?.share }]
        : [],
    );
    if (told.length < 2) return undefined;
    const intervals = told.map(({ group, told, base }): Interval => ({ key: group.key, ...told, base }));
    const names = new Map(told.map(({ group, name }) => [group.key, name]));
    const says = told.map(({ name, told }) => t('groups.picture.says', { name, share: words(told) }));
    const count = told.reduce((sum, { group }) => sum + group.own.of, 0);
    const columns = (['group', 'share', 'range', 'counted', 'others'] as const).map((column) =>
      t(`groups.picture.${column}`),
    );
    const rows = told.map(({ group: { own }, name, told: { share, low, high }, base }) => [
      name,
      format.percent(share),
      t('groups.picture.between', { low: format.percent(low), high: format.percent(high) }),
      t('groups.picture.of', { reached: format.number(own.reached), of: format.number(own.of) }),
      base === undefined ? t('groups.picture.unknown') : format.percent(base),
    ]);
    return {
      name: t(`groups.picture.name.${by}`),
      title,
      says: `${title} ${says.join(' ')}`,
      source: t('groups.picture.source', { count, number: format.number(count) }),
      table: { columns, rows },
      heightAt: () => intervalsHeight(told.length),
      draw: (width) => (
        <IntervalDrawing
          intervals={intervals}
          nameOf={(key) => names.get(key) ?? key}
          legend={t('groups.picture.yours')}
          width={width}
        />
      ),
    };
  };
}
