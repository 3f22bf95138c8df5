import { Group, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { Choice, Way } from '../domain/choice.ts';
import type { LookingBack } from '../domain/looking-back.ts';
import { asImprovable } from '../domain/other-way.ts';
import classes from './hindsight.module.css';
import { KnownList } from './known-list.tsx';
import { useSourceWords } from './use-source-words.ts';
import { WayChoice } from './way-choice.tsx';

type Thing = LookingBack['things'][number];

interface Props {
  readonly thing: Thing;
  readonly busy: boolean;
  /** Without a way the word is taken back. */
  readonly onTell: (choice: Choice, way?: Way | 'skipped') => void;
}

/** One thing: how it was, how that is known, what can be said of it, and what is known about it. */
export function ThingRow({ thing, busy, onTell }: Props) {
  const { t } = useTranslation('hindsight');
  const sourceWords = useSourceWords();
  const { choice, way, source } = thing;
  return (
    <li className={classes.thing}>
      <Text fw={600}>{t(`choice.${choice}`)}</Text>
      {/* Counted days are put right on the posting. */}
      {source === 'posting' || source === undefined ? null : (
        <Change thing={thing} busy={busy} onTell={onTell} />
      )}
      <Text>{way ? t(`way.${way}`) : t(source === 'skipped' ? 'skipped' : 'unknown')}</Text>
      {source ? <span className={classes.line}>{sourceWords(thing)}</span> : null}
      <Verdict thing={thing} />
      <KnownList choice={choice} />
    </li>
  );
}

function Verdict({ thing: { verdict, way } }: { readonly thing: Thing }) {
  const { t } = useTranslation('hindsight');
  const improvable = asImprovable(way);
  if (verdict !== 'differently') return <Text>{t(`verdict.${verdict}`)}</Text>;
  return <Text>{t('verdict.differently', { how: improvable ? t(`differently.${improvable}`) : '' })}</Text>;
}

function Change({ thing: { choice, way, source }, busy, onTell }: Props) {
  const { t } = useTranslation('hindsight');
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const turn = (to: boolean) => {
    setOpen(to);
    // The pressed button goes away; the keyboard stays here.
    place.current?.focus();
  };
  const tell = (told?: Way | 'skipped') => {
    turn(false);
    onTell(choice, told);
  };
  return (
    <div ref={place} tabIndex={-1} className={classes.place}>
      {open ? (
        <>
          <WayChoice choice={choice} way={way} busy={busy} onTell={tell} />
          <Group gap="xs">
            {source === 'told' || source === 'skipped' ? (
              <QuietButton variant="subtle" size="compact-sm" disabled={busy} onClick={() => tell()}>
                {t('takeBack')}
              </QuietButton>
            ) : null}
            <QuietButton variant="subtle" size="compact-sm" onClick={() => turn(false)}>
              {t('keep')}
            </QuietButton>
          </Group>
        </>
      ) : (
        <QuietButton
          variant="subtle"
          size="compact-sm"
          aria-label={t('changeNamed', { what: t(`choice.${choice}`) })}
          onClick={() => turn(true)}
        >
          {t('change')}
        </QuietButton>
      )}
    </div>
  );
}
