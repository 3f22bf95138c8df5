import type { Sender } from './sender.ts';
export function companyOf(_subject: string, _text: string, sender: Sender, _role: string | undefined): string | undefined {
  return sender.name || undefined;
}
