import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#platform/ui/icons.tsx';
import { useSlashKey } from './use-slash-key.ts';

/** Between two keys of a word most people need less. */
const pauseInMilliseconds = 180;

interface Props {
  readonly value: string;
  readonly onSearch: (words: string) => void;
}

/** Searches a moment after the last key. `/` jumps here from anywhere on the page. */
export function SearchField({ value, onSearch }: Props) {
  const { t } = useTranslation('applications');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const asked = useRef(value);
  useSlashKey(field);
  useEffect(() => {
    // Back, or "Show all": the address changed without typing.
    if (value !== asked.current) setTyped(value);
    asked.current = value;
  }, [value]);
  useEffect(() => {
    if (typed === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = typed;
      onSearch(typed);
    }, pauseInMilliseconds);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label={t('bar.search')}
      aria-keyshortcuts="/"
      placeholder={t('bar.search')}
      leftSection={<Icon name="search" size={18} />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
