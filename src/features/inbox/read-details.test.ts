import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DetailedMail } from './detailed-mail.testing.ts';
import { otherLanguages } from './detailed-mails-languages.testing.ts';
import { englishOtherDays } from './detailed-mails-other-days.testing.ts';
import { englishTalks } from './detailed-mails-talks.testing.ts';
import { type MailDetails, mailDetailsSchema } from './domain/details/mail-details.ts';
import { type IncomingMail, mailKinds } from './domain/job-mail.ts';
import { readMail } from './domain/read-mail.ts';
import { readDetails } from './read-details.ts';

const detailedMails = [...englishTalks, ...englishOtherDays, ...otherLanguages];

const sent = {
  from: 'Ivo <ivo@northwind.example>',
  to: 'ola@home.example',
  date: '2026-05-04T11:00:00+02:00',
};
const mailOf = ({ text, mail }: Pick<DetailedMail, 'text' | 'mail'>): IncomingMail => ({
  ...sent,
  subject: 'Your application at Northwind Foods',
  text,
  ...mail,
});

const read = (mail: IncomingMail, kind: DetailedMail['kind'], language: string) =>
  readDetails(mail, { ...readMail(mail, { language }), company: 'Northwind Foods', kind, language });

/** What is expected, in the words of the table; without what is not there. */
const told = (details: MailDetails = {}): Partial<DetailedMail> => {
  const { appointment, choices, change, interviewers, deadline, feedbackOffered, mayApplyAgain } = details;
  const { start, end, zone, certain, quote: _, ...place } = appointment ?? {};
  const facts = {
    start,
    end,
    zone,
    uncertain: certain === false || undefined,
    choices: choices?.map((choice) => choice.start),
    change: change?.is,
    place: Object.keys(place).length > 0 ? place : undefined,
    people: interviewers?.map(({ name, role }) => [name, role].filter(Boolean).join(', ')),
    deadline: deadline?.at,
    feedback: feedbackOffered && true,
    again: mayApplyAgain && (mayApplyAgain.after ?? true),
  };
  return JSON.parse(JSON.stringify(facts));
};

test.each(detailedMails.map((mail) => [`${mail.language}: ${mail.name}`, mail] as const))(
  '%s',
  async (_, mail) => {
    const { name: __, kind, language, text: ___, mail: ____, ...expected } = mail;
    expect(told(await read(mailOf(mail), kind, language))).toEqual(expected);
  },
);

describe('every detail rests on the mail', () => {
  const dates = [
    '2026-05-04T11:00:00+02:00',
    '2024-02-28T23:30:00-08:00',
    '2026-12-31',
    'Mon, 4 May 2026 11:00:00 +0200',
  ];
  const anyMail = fc.record({
    texts: fc.shuffledSubarray(
      detailedMails.map(({ text }) => text),
      { minLength: 1, maxLength: 3 },
    ),
    noise: fc.string({ unit: 'grapheme', maxLength: 60 }),
    between: fc.constantFrom('\n\n', ' ', '\n> ', '\n- '),
    kind: fc.constantFrom(...mailKinds),
    language: fc.constantFrom('en', 'de', 'fr', 'es', 'nl', 'pt', 'sv'),
    date: fc.constantFrom(...dates),
  });
  type AnyMail = typeof anyMail extends fc.Arbitrary<infer Mail> ? Mail : never;
  const readAny = async ({ texts, noise, between, kind, language, date }: AnyMail) => {
    const mail = mailOf({ text: [noise, ...texts, noise].join(between), mail: { date } });
    return { mail, details: (await read(mail, kind, language)) ?? {} };
  };
  const always = (check: (found: Awaited<ReturnType<typeof readAny>>) => void) =>
    fc.assert(
      fc.asyncProperty(anyMail, async (any) => {
        check(await readAny(any));
      }),
      { numRuns: 150 },
    );

  test('what is read is what the schema describes', () =>
    always(({ details }) => expect(mailDetailsSchema.parse(details)).toEqual(details)));

  test('its words stand in the subject or the text as they were written', () =>
    always(({ mail, details }) => {
      const { appointment, choices = [], change, deadline, feedbackOffered, mayApplyAgain } = details;
      const quotes = [appointment, ...choices, change, deadline, feedbackOffered, mayApplyAgain];
      for (const each of quotes) expect(`${mail.subject}\n${mail.text}`).toContain(each?.quote ?? '');
      for (const { name } of details.interviewers ?? []) expect(mail.text).toContain(name);
    }));

  test('no talk and no deadline lies more than a day before the mail', () =>
    always(({ mail, details: { appointment, choices = [], deadline } }) => {
      const sentOn = new Date(mail.date ?? '').getTime();
      const starts = [appointment?.start, deadline?.at, ...choices.map(({ start }) => start)];
      for (const start of starts.filter((each) => each !== undefined)) {
        expect(Date.parse(start.slice(0, 10))).toBeGreaterThan(sentOn - 2.5 * 86_400_000);
      }
    }));
});

describe('an appointment that comes as a calendar entry', () => {
  const entry = (lines: string[], method = 'REQUEST', around: string[] = []) =>
    [
      'BEGIN:VCALENDAR',
      `METHOD:${method}`,
      ...around,
      'BEGIN:VEVENT',
      'UID:talk-1@northwind.example',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
  const withEntry = (calendar: string, text = 'We would like to see you on 12 May at 9:00.') =>
    read(mailOf({ text, mail: { calendar } }), 'interview', 'en');

  test('wins over the words around it', async () => {
    const details = await withEntry(
      entry([
        'SEQUENCE:2',
        'DTSTART;TZID=Europe/Berlin:20260514T100000',
        'DTEND;TZID=Europe/Berlin:20260514T104500',
        'LOCATION:Hall 4\\, Mill Lane',
        'ORGANIZER;CN=Dana Ruiz:mailto:dana@northwind.example',
        'ATTENDEE;CN=Ola Nordmann:mailto:ola@home.example',
      ]),
    );
    expect(details).toEqual({
      appointment: {
        start: '2026-05-14T10:00+02:00',
        end: '2026-05-14T10:45+02:00',
        zone: 'Europe/Berlin',
        medium: 'place',
        place: 'Hall 4, Mill Lane',
        uid: 'talk-1@northwind.example',
        sequence: 2,
        certain: true,
      },
      interviewers: [{ name: 'Dana Ruiz' }],
    });
  });

  test('tells that a talk is called off', async () => {
    const details = await withEntry(entry(['DTSTART:20260514T080000Z'], 'CANCEL'));
    expect(details?.change).toEqual({ is: 'called-off' });
    expect(details?.appointment?.uid).toBe('talk-1@northwind.example');
  });

  test('that cannot be read leaves the word to the text', async () => {
    for (const broken of [
      'BEGIN:VCALENDAR\r\nEND',
      entry(['DTSTART:soon']),
      entry([]),
      'x'.repeat(200_000),
    ]) {
      expect((await withEntry(broken))?.appointment?.start).toBe('2026-05-12T09:00+02:00');
    }
  });

  test('carries no line ends from outside into a field', async () => {
    const details = await withEntry(
      entry(['DTSTART:20260514T080000Z', 'LOCATION:Hall\\nATTENDEE:mailto:thief@x.example', 'SUMMARY:a']),
    );
    expect(details?.appointment?.place).toBe('Hall ATTENDEE:mailto:thief@x.example');
  });
});
