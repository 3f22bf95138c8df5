import type { ReactNode } from 'react';
import { Picture } from '#platform/ui/picture.tsx';
import { Drawing } from './drawing.tsx';
import type { Figure } from './figure.ts';

interface Props {
  readonly figure: Figure;
  /** More to do with it, beside saving it. */
  readonly tools?: ReactNode;
}

/** A figure on a screen: as wide as there is room, with its table, and kept as a file. */
export function FigurePicture({ figure, tools }: Props) {
  const { name, title, says, source, table, atLeast, heightAt, draw } = figure;
  return (
    <Picture title={title} source={source} table={table}>
      <Drawing name={name} says={says} atLeast={atLeast ?? 0} heightAt={heightAt} tools={tools}>
        {draw}
      </Drawing>
    </Picture>
  );
}
