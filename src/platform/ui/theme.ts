import { Anchor, type CSSVariablesResolver, createTheme } from '@mantine/core';
import { palette } from './palette.ts';
import { type Scheme, tokenNames, tokens } from './tokens.ts';

const serif = "'Source Serif 4 Variable', Georgia, 'Times New Roman', serif";
const sans = "'Source Sans 3 Variable', system-ui, 'Segoe UI', sans-serif";

/** Warm paper, ink, one calm accent; a serif for titles, a plain sans for the rest. */
export const theme = createTheme({
  colors: palette,
  primaryColor: 'sage',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  black: tokens.light.ink,
  fontFamily: sans,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.6', xl: '1.6' },
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '2rem', lineHeight: '1.2' },
      h2: { fontSize: '1.4375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.1875rem', lineHeight: '1.35' },
    },
  },
  defaultRadius: 'md',
  radius: { sm: '0.375rem', md: '0.625rem', lg: '1rem' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  // A link in a sentence must differ by more than its colour (WCAG 1.4.1).
  components: { Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }) },
});

/** Hands the tokens to CSS and bends Mantine's defaults that would miss AA contrast. */
export const variables: CSSVariablesResolver = () => ({
  variables: { '--serif': serif, '--sans': sans },
  light: schemeVariables('light'),
  dark: schemeVariables('dark'),
});

function schemeVariables(scheme: Scheme): Record<string, string> {
  const token = tokens[scheme];
  return {
    ...Object.fromEntries(tokenNames.map((name) => [`--${name}`, token[name]])),
    '--mantine-color-body': token.paper,
    '--mantine-color-text': token.ink,
    '--mantine-color-bright': token.ink,
    '--mantine-color-dimmed': token['ink-soft'],
    '--mantine-color-placeholder': token['ink-soft'],
    '--mantine-color-anchor': token.accent,
    '--mantine-color-sage-light': token['accent-soft'],
    '--mantine-color-sage-light-hover': token['mark-soft'],
    '--mantine-color-sage-light-color': token.accent,
    '--mantine-color-error': token.amber,
    '--mantine-color-success': token.leaf,
    '--mantine-color-default': token.surface,
    '--mantine-color-default-hover': token['mark-soft'],
    '--mantine-color-default-color': token.ink,
    '--mantine-color-default-border': token.edge,
    '--mantine-color-disabled-color': token['ink-soft'],
    '--mantine-color-disabled-border': token.line,
  };
}
