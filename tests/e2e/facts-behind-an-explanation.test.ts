import { expect, test } from 'vitest';
import { addDocument, sendDocument } from '#features/documents/api.ts';
import { resumeText } from '#features/documents/resume.testing.ts';
import { addPosting, changePosting } from '#features/postings/api.ts';
import { bakery } from '#features/postings/made-posting.testing.ts';
import { type Call, client } from '#platform/http/client.ts';
import { looks, looksGood, visit } from './browser.ts';
import { startRebound } from './rebound.ts';
import { turnedDown } from './turned-down.ts';

/** It asks for more than the résumé shows, and is much asked for. */
async function withPapers(call: Call): Promise<string> {
  const id = await turnedDown(call, 'Crumb & Co');
  const text = bakery.replace('- Food hygiene', '- Driving licence\n- Fluent Spanish\n- Food hygiene');
  const { id: posting } = await call(addPosting, { text, applicationId: id });
  await call(changePosting, { id: posting, facts: { postedAt: '2026-02-26', applicants: 900 } });
  const { id: resume } = await call(addDocument, { text: resumeText, name: 'Ola', kind: 'resume' });
  await call(sendDocument, { id, document: resume });
  return id;
}

test.for(looks)(
  'on a %s in the %s: an explanation shows what it rests on, a fact is set right and taken back',
  { timeout: 120_000 },
  async ([device, colorScheme]) => {
    const { url } = await startRebound();
    const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
    const id = await withPapers(call);
    const page = await visit(`${url}/applications/${id}`, { device, colorScheme });
    const picture = (name: string) => looksGood(page, `facts-${name}-${device}-${colorScheme}`);

    const panel = page.getByRole('region', { name: 'What this rests on' });
    await panel.getByRole('button', { name: /^Your résumé shows \d of the \d things/ }).click();
    await panel.getByRole('link', { name: 'Go through them one by one' }).waitFor();
    await picture('opened');

    await panel.getByRole('button', { name: /^Show \w+ more facts?$/ }).click();
    await panel.getByRole('button', { name: /^People who applied: 900/ }).click();
    await panel.getByLabel('How many people applied').fill('6');
    await panel.getByRole('button', { name: 'Save' }).last().click();
    await panel.getByRole('button', { name: /^People who applied: 6\. set right by you$/ }).waitFor();
    await page
      .getByText(/“Nobody read it” went from about \d in 10 to/)
      .first()
      .waitFor();
    await picture('set-right');

    await panel.getByText('Not known so far').click();
    await panel.getByRole('button', { name: 'The pay you asked for' }).click();
    await picture('not-known');

    const numbers = page.getByRole('button', { name: /What this share rests on: Never about you$/ });
    if (!(await numbers.isVisible())) await page.getByRole('button', { name: 'Show what is usual' }).click();
    await numbers.click();
    await page.getByText('Where the figures come from').first().click();
    await page.getByRole('list', { name: 'The likeliest reasons' }).getByRole('button').first().click();
    await page
      .getByText(/^speaks /)
      .first()
      .click();
    await picture('sources');

    await panel.getByRole('button', { name: /^People who applied: 6/ }).click();
    await panel.getByRole('button', { name: 'Take this back' }).click();
    await panel.getByRole('button', { name: /^People who applied: 900\. from the posting$/ }).waitFor();
    await page.reload();
    await panel.getByRole('button', { name: /^Show \w+ more facts?$/ }).click();
    expect(await panel.getByText('set right by you').count()).toBe(0);
    await picture('taken-back');
  },
);
