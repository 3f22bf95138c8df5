import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { theme, variables } from './theme.ts';

// The file public/color-scheme.js reads the same key before the first paint.
const colorScheme = localStorageColorSchemeManager({ key: 'rebound-color-scheme' });

interface Props {
  /** The nonce of this page's Content-Security-Policy, for the few style elements made at run time. */
  readonly nonce: string;
  /** `test` switches transitions and portals off. */
  readonly env?: 'default' | 'test';
  readonly children: ReactNode;
}

/** Theme, colour scheme and style nonce for everything inside. */
export function Look({ nonce, env = 'default', children }: Props) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
      env={env}
    >
      {children}
    </MantineProvider>
  );
}
