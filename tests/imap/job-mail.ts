/** A refusal from a made-up employer; the same employer gives the same mail. */
export const refusalFrom = (employer: string): string => {
  const domain = `${employer.toLowerCase().replace(/\W/g, '')}.example`;
  return [
    `From: ${employer} Careers <careers@${domain}>`,
    'To: me@example.org',
    `Subject: Your application as Cook at ${employer}`,
    `Message-ID: <no-from-${domain}>`,
    'Date: Mon, 02 Mar 2026 10:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear Sam,',
    '',
    `Thank you for applying for the position of Cook at ${employer}. After careful consideration we have decided`,
    'not to move forward with your application. We wish you all the best.',
    '',
    `The hiring team of ${employer}`,
    '',
  ].join('\r\n');
};
