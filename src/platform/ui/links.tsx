import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type Attributes<Styled> = Omit<ComponentPropsWithRef<'a'>, keyof Styled | 'href'>;

function AnchorOfScreen(props: AnchorProps & Attributes<AnchorProps>) {
  return <Anchor {...props} />;
}

function ButtonOfScreen(props: ButtonProps & Attributes<ButtonProps>) {
  return <Button component="a" {...props} />;
}

/** A link to a screen: `<TextLink to="/help">`. */
export const TextLink = createLink(AnchorOfScreen);

/** A link to a screen that looks like a button: `<ButtonLink to="/import">`. */
export const ButtonLink = createLink(ButtonOfScreen);
