import { readFileSync } from 'node:fs';
import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { expect, test } from 'vitest';
import { palette } from './palette.ts';
import { theme, variables } from './theme.ts';
import { type Scheme, type Token, tokens } from './tokens.ts';

/** Relative luminance of WCAG 2.2, from `#rrggbb`. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const texts: readonly Token[] = ['ink', 'ink-soft', 'accent', 'amber', 'leaf', 'danger'];
const grounds: readonly Token[] = ['paper', 'surface', 'mark-soft'];
const softPairs = [
  ['accent', 'accent-soft'],
  ['amber', 'amber-soft'],
  ['leaf', 'leaf-soft'],
  ['ink', 'accent-soft'],
  ['ink', 'amber-soft'],
  ['ink', 'leaf-soft'],
  ['ink-soft', 'mark-soft'],
  ['ink-soft', 'accent-soft'],
  ['ink-soft', 'amber-soft'],
] as const;
const schemes: readonly Scheme[] = ['light', 'dark'];

test('black on white has the ratio of the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

test.each(schemes)('every text colour is readable on every ground in %s (4.5 to 1)', (scheme) => {
  const token = tokens[scheme];
  const pairs = [...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)), ...softPairs];
  const weak = pairs.filter(([text, ground]) => contrast(token[text], token[ground]) < 4.5);
  expect(weak).toEqual([]);
});

test.each(schemes)('edges, marks and rings can be seen on every ground in %s (3 to 1)', (scheme) => {
  const token = tokens[scheme];
  const weak = (['edge', 'mark', 'accent', 'amber', 'leaf'] as const).flatMap((shape) =>
    (['paper', 'surface'] as const).filter((ground) => contrast(token[shape], token[ground]) < 3),
  );
  expect(weak).toEqual([]);
});

test.each(schemes)(
  'a field that is not filled in right is amber in %s: red is kept for destroying',
  (scheme) => {
    expect(variables(mergeMantineTheme(DEFAULT_THEME, theme))[scheme]['--mantine-color-error']).toBe(
      tokens[scheme].amber,
    );
  },
);

test('white is readable on every filled button in both schemes', () => {
  const filled = (['sage', 'amber', 'leaf', 'red'] as const).flatMap((name) => palette[name].slice(6, 8));
  expect(filled.filter((fill) => contrast('#ffffff', fill) < 4.5)).toEqual([]);
});

test.each(schemes)('the first paint has the ground of the theme in %s', (scheme) => {
  const css = readFileSync('src/platform/ui/theme.css', 'utf8');
  const rule = css.slice(css.indexOf(`[data-mantine-color-scheme="${scheme}"]`));
  expect(/background: (#\w+)/.exec(rule)?.[1]).toBe(tokens[scheme].paper);
});
