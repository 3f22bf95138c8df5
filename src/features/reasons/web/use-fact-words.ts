import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { isValueFact } from '../domain/fact-correction.ts';
import type { FactValue } from '../domain/fact-value.ts';
import type { UsedFact } from '../domain/used-fact.ts';
import { type ValueFactId, valueFacts } from '../domain/value-fact.ts';
import { useSentence } from './use-sentence.ts';

/** A fact as a sentence, and a value of one as a word. */
export function useFactWords() {
  const { t } = useTranslation('reasons');
  const format = useFormat();
  const sentence = useSentence();

  const valueWords = (id: ValueFactId, value: FactValue): string => {
    switch (valueFacts[id].shape) {
      case 'day':
        return format.day(String(value));
      case 'stage':
        return t(`restsOn.stages.${stageOf(value)}`);
      case 'of':
        return String(value).replace('/', ` ${t('restsOn.form.of')} `);
      default:
        return format.number(Number(value));
    }
  };

  const dayWords = (
    id: 'answered' | 'posted',
    words: { value: string },
    count: number | undefined,
  ): string => {
    if (count === undefined) return t(`restsOn.is.${id}`, words);
    return t(id === 'answered' ? 'restsOn.is.answeredAfter' : 'restsOn.is.postedBefore', { ...words, count });
  };

  const mustWords = (share: { some: string; all: string }, hidden: number | undefined): string => {
    if (hidden === undefined) return t('restsOn.is.musts', share);
    return hidden === 0
      ? t('restsOn.is.mustsShown', share)
      : t('restsOn.is.mustsHidden', { ...share, hidden });
  };

  const valueSentence = (id: ValueFactId, value: FactValue, { days, counts }: UsedFact): string => {
    const words = { value: valueWords(id, value) };
    const [some = '', all = ''] = String(value).split('/');
    switch (id) {
      case 'stage':
        return t(`restsOn.stage.${stageOf(value)}`);
      case 'musts':
        return mustWords({ some, all }, counts?.unshown);
      case 'months-out':
        return value === 0
          ? t('restsOn.is.noMonthsOut')
          : t('restsOn.is.months-out', { count: Number(value) });
      case 'answered':
      case 'posted':
        return dayWords(id, words, days);
      default:
        return t(`restsOn.is.${id}`, words);
    }
  };

  const factSentence = (fact: UsedFact): string => {
    const { id, value, seen } = fact;
    if (seen) return sentence(seen);
    if (!isValueFact(id)) return '';
    if (value === undefined) return t('restsOn.notKnown', { name: t(`restsOn.names.${id}`) });
    return valueSentence(id, value, fact);
  };

  return { valueWords, factSentence };
}

const stageOf = (value: FactValue) => value as 'applied' | 'screen' | 'interview' | 'final' | 'offer';
