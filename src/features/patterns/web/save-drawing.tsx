import { useMutation } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { saveFile } from '#platform/ui/save-file.ts';
import { savedPng, savedSvg } from './saved-svg.ts';

interface Props {
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** What is drawn, for the name of the file and for those who hear the buttons alone. */
  readonly name: string;
}

/** Keeps a picture as a file, sharp (SVG) or as dots (PNG). */
export function SaveDrawing({ drawing, name }: Props) {
  const { t } = useTranslation('patterns');
  const saving = useMutation({
    mutationFn: async (kind: 'svg' | 'png') => {
      if (drawing.current === null) return;
      const file =
        kind === 'png'
          ? await savedPng(drawing.current)
          : new Blob([savedSvg(drawing.current)], { type: 'image/svg+xml' });
      saveFile(file, `${name}.${kind}`);
    },
  });
  return (
    <>
      {(['svg', 'png'] as const).map((kind) => (
        <QuietButton
          key={kind}
          size="compact-sm"
          variant="subtle"
          aria-label={t('picture.saveOf', { save: t(`picture.save.${kind}`), name })}
          onClick={() => saving.mutate(kind)}
        >
          {t(`picture.save.${kind}`)}
        </QuietButton>
      ))}
      {saving.isError ? <span role="status">{t('picture.notSaved')}</span> : null}
    </>
  );
}
