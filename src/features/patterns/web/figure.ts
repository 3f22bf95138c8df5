import type { ReactNode } from 'react';
import type { PictureTable } from '#platform/ui/picture-table.ts';

/** A picture with all that belongs to it, for a screen or for a report. */
export interface Figure {
  /** What is drawn, in a few words. */
  readonly name: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** What it shows, as a sentence for those who do not see it. */
  readonly says: string;
  /** What it rests on. */
  readonly source: string;
  /** The same as numbers. */
  readonly table: PictureTable;
  /** It scrolls sideways where there is less room than this. */
  readonly atLeast?: number;
  readonly heightAt: (width: number) => number;
  /** The inside of an SVG of this size. Colours are names of tokens. */
  readonly draw: (width: number, height: number) => ReactNode;
}
