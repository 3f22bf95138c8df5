export type Scheme = 'light' | 'dark';

/** The colours a screen may name, each as a CSS variable `--<name>`; meaning first, hue second. */
export const tokenNames = [
  'paper',
  'surface',
  'line',
  'edge',
  'ink',
  'ink-soft',
  'accent',
  'accent-soft',
  'amber',
  'amber-soft',
  'leaf',
  'leaf-soft',
  'danger',
  'mark',
  'mark-soft',
] as const;
export type Token = (typeof tokenNames)[number];

/** `edge` draws what must be seen (fields, rings); `line` only separates. `mark` is the quiet fill of pictures. */
export const tokens: Readonly<Record<Scheme, Readonly<Record<Token, string>>>> = {
  light: {
    paper: '#f8f4ec',
    surface: '#fffdf9',
    line: '#e3daca',
    edge: '#857b6c',
    ink: '#2b2823',
    'ink-soft': '#635b4f',
    accent: '#2f6658',
    'accent-soft': '#dfece6',
    amber: '#7a520f',
    'amber-soft': '#f8e8c8',
    leaf: '#42621f',
    'leaf-soft': '#e4eed6',
    danger: '#a03628',
    mark: '#8a7f6f',
    'mark-soft': '#ece4d6',
  },
  dark: {
    paper: '#211e1a',
    surface: '#2a2622',
    line: '#443e36',
    edge: '#8f8576',
    ink: '#ede6da',
    'ink-soft': '#bcb2a2',
    accent: '#8fc4b2',
    'accent-soft': '#2b3d37',
    amber: '#e6be78',
    'amber-soft': '#43351c',
    leaf: '#b2cf8e',
    'leaf-soft': '#323d24',
    danger: '#e9a292',
    mark: '#9a9080',
    'mark-soft': '#38332d',
  },
};
