import { applicationMessages } from '#features/applications/web/messages.en.ts';
import { checkInMessages } from '#features/check-ins/web/messages.en.ts';
import { documentsMessages } from '#features/documents/web/messages.en.ts';
import { forecastMessages } from '#features/forecast/web/messages.en.ts';
import { helpMessages } from '#features/help/web/messages.en.ts';
import { hindsightMessages } from '#features/hindsight/web/messages.en.ts';
import { importsMessages } from '#features/imports/web/messages.en.ts';
import { inboxMessages } from '#features/inbox/web/messages.en.ts';
import { mailboxesMessages } from '#features/mailboxes/web/messages.en.ts';
import { matchingMessages } from '#features/matching/web/messages.en.ts';
import { patternsMessages } from '#features/patterns/web/messages.en.ts';
import { postingMessages } from '#features/postings/web/messages.en.ts';
import { preferencesMessages } from '#features/preferences/web/messages.en.ts';
import { reasonsMessages } from '#features/reasons/web/messages.en.ts';
import { reportMessages } from '#features/report/web/messages.en.ts';
import { safetyMessages } from '#features/safety/web/messages.en.ts';
import { settingsMessages } from '#features/settings/web/messages.en.ts';
import { todayMessages } from '#features/today/web/messages.en.ts';
import { trackersMessages } from '#features/trackers/web/messages.en.ts';
import { uiMessages } from '#platform/ui/messages.en.ts';
import { frameMessages } from './messages.en.ts';

/** Every text of the program: language → feature → key. */
export const messages = {
  en: {
    ui: uiMessages,
    frame: frameMessages,
    applications: applicationMessages,
    'check-ins': checkInMessages,
    inbox: inboxMessages,
    documents: documentsMessages,
    forecast: forecastMessages,
    help: helpMessages,
    hindsight: hindsightMessages,
    imports: importsMessages,
    mailboxes: mailboxesMessages,
    matching: matchingMessages,
    patterns: patternsMessages,
    postings: postingMessages,
    preferences: preferencesMessages,
    trackers: trackersMessages,
    today: todayMessages,
    settings: settingsMessages,
    reasons: reasonsMessages,
    report: reportMessages,
    safety: safetyMessages,
  },
};
