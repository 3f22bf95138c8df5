import { helpMessages } from '#features/help/web/messages.en.ts';
import { uiMessages } from '#platform/ui/messages.en.ts';
import { frameMessages } from './messages.en.ts';

/** Every text of the program: language → feature → key. */
export const messages = {
  en: {
    ui: uiMessages,
    frame: frameMessages,
    help: helpMessages,
  },
};
