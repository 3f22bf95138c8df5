import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';

type Props = ButtonProps & Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps>;

/** A button that does not ask for attention: for everything but the one main action of a screen. */
export function QuietButton(props: Props) {
  return <Button variant="default" fw={500} {...props} />;
}
