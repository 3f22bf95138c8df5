import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './command-palette.module.css';
import { Dialog } from './dialog.tsx';
import { matching } from './matching.ts';

export interface Command {
  readonly id: string;
  readonly label: string;
  /** Other words it should be found by. */
  readonly keywords?: string;
  /** Quiet words at the end of the line, such as where it leads. */
  readonly hint?: string;
  readonly run: () => void;
}

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly commands: readonly Command[];
  /** Finds more, such as applications; asked with what was typed. */
  readonly search?: ((words: string) => Promise<readonly Command[]>) | undefined;
}

const shownAtMost = 12;

/** Find anything, do anything: type, arrow keys, Enter. */
export function CommandPalette({ opened, onClose, commands, search }: Props) {
  const { t } = useTranslation('ui');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('palette.title')} size="lg">
      <Finder commands={commands} search={search} onClose={onClose} />
    </Dialog>
  );
}

function Finder({ commands, search, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation('ui');
  const listId = useId();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useFound(words, search);
  const shown = [...matching(commands, words), ...found].slice(0, shownAtMost);
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') run(shown[chosen]);
    if (step === undefined || shown.length === 0) return;
    event.preventDefault();
    setChosen((chosen + step + shown.length) % shown.length);
  };
  return (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        aria-label={t('palette.title')}
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-activedescendant={shown.length > 0 ? `${listId}-${chosen}` : undefined}
        autoComplete="off"
        size="md"
        placeholder={t('palette.placeholder')}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="status" className={classes.count}>
        {shown.length === 0 ? t('palette.nothing') : t('palette.found', { count: shown.length })}
      </div>
      <Options listId={listId} shown={shown} chosen={chosen} onRun={run} />
    </>
  );
}

interface OptionsProps {
  readonly listId: string;
  readonly shown: readonly Command[];
  readonly chosen: number;
  readonly onRun: (command: Command) => void;
}

function Options({ listId, shown, chosen, onRun }: OptionsProps) {
  const { t } = useTranslation('ui');
  return (
    <div id={listId} role="listbox" aria-label={t('palette.title')} className={classes.options}>
      {shown.map((command, at) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the chosen option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
        <div
          key={command.id}
          id={`${listId}-${at}`}
          role="option"
          aria-selected={at === chosen}
          className={classes.option}
          onClick={() => onRun(command)}
        >
          <span>{command.label}</span>
          {command.hint === undefined ? null : <span className={classes.hint}>{command.hint}</span>}
        </div>
      ))}
    </div>
  );
}

/** What the search finds for the words, a moment after the last key; older answers are dropped. */
function useFound(words: string, search: Props['search']): readonly Command[] {
  const [found, setFound] = useState<readonly Command[]>([]);
  useEffect(() => {
    setFound([]);
    if (search === undefined || words.trim() === '') return;
    let wanted = true;
    const timer = setTimeout(() => {
      void search(words).then(
        (commands) => wanted && setFound(commands),
        () => wanted && setFound([]),
      );
    }, 120);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [words, search]);
  return found;
}
