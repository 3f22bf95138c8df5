import { expect, test } from 'vitest';
import { addDocument } from '#features/documents/api.ts';
import { resumeText } from '#features/documents/resume.testing.ts';
import { addPosting } from '#features/postings/api.ts';
import { bakery } from '#features/postings/made-posting.testing.ts';
import { type Call, client } from '#platform/http/client.ts';
import { keepPicture, looks, looksGood, visit } from './browser.ts';
import { startRebound } from './rebound.ts';
import { turnedDown } from './turned-down.ts';

/** Other openings of the same kind, each asking a little otherwise; the last is kept without an application. */
async function others(call: Call): Promise<void> {
  const planner = `Production Planner
Loaf Works, Bruges

Your tasks
- Plan the shifts of the bakery
- Order flour

Requirements
- Excel and SAP
- Driving licence
- Fluent Dutch
- Experience in production planning

Nice to have
- Power BI
- HACCP`;
  const postings = [
    planner,
    planner.replace('Power BI', 'Basic French'),
    planner.replace('- Driving licence\n', ''),
    planner.replace('Excel and SAP', 'Excel'),
    planner.replace('HACCP', 'Six Sigma'),
    bakery,
  ];
  for (const [at, text] of postings.entries()) {
    const applicationId = await turnedDown(call, `Loaf ${at}`);
    await call(addPosting, { text, applicationId });
  }
  await call(addPosting, { text: planner });
}

test.for(looks)(
  'on a %s in the %s: a posting stands beside the résumé, the person has their word, and it is counted',
  { timeout: 120_000 },
  async ([device, colorScheme]) => {
    const { url } = await startRebound();
    const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
    const id = await turnedDown(call, 'Crumb & Co');
    const page = await visit(`${url}/applications/${id}/match`, { device, colorScheme });
    const picture = (name: string) => looksGood(page, `match-${name}-${device}-${colorScheme}`);

    await page.getByRole('button', { name: 'Add the posting' }).click();
    await page.getByLabel('The words of the posting').fill(bakery);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { name: 'Now the résumé you sent' }).waitFor();
    await picture('no-resume');
    await call(addDocument, {
      text: resumeText.replace('HACCP, Excel, SAP', 'HACCP, SAP'),
      name: 'Ola, earlier',
      kind: 'resume',
    });

    await page.getByRole('link', { name: 'Add your résumé' }).click();
    await page.getByRole('button', { name: 'Paste the words' }).click();
    await page.getByLabel('What you call it').fill('Ola, planner');
    await page.getByLabel('The words of your résumé or letter').fill(resumeText);
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ola, planner' }).waitFor();

    await page.goto(`${url}/applications/${id}`);
    await page.getByRole('link', { name: 'Compare with your résumé' }).click();
    await page.getByText(/^The posting names \d+ things\. Your résumé shows \d+ of them\.$/).waitFor();
    await picture('page');
    await page.getByRole('button', { name: /^Experience with Excel/ }).click();
    await picture('chosen');

    await page.getByRole('button', { name: /^Driving licence/ }).click();
    await page.getByRole('button', { name: 'I have this' }).click();
    await page.getByText('Where it could stand').waitFor();
    await picture('have');
    await page.reload();
    await page.getByRole('heading', { name: 'Yours, but not in this résumé' }).waitFor();
    await page.getByText(/You have one more\./).waitFor();

    await page.getByRole('link', { name: 'Open this résumé' }).click();
    const look = page.getByRole('region', { name: 'Worth a look' });
    await look.getByRole('button', { name: 'Yours, but not in this résumé' }).click();
    await look.getByRole('link', { name: 'Night Baker at Crumb & Co' }).waitFor();
    await picture('yours');
    await look.getByRole('button', { name: 'Show the place: driving licence' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
    await look.getByRole('link', { name: 'Night Baker at Crumb & Co' }).click();
    await page.getByRole('heading', { name: 'Yours, but not in this résumé' }).waitFor();
    await page.getByLabel('Another version', { exact: true }).selectOption({ label: 'Ola, earlier' });
    await page.getByText('Shown in “Ola, planner”, not in “Ola, earlier”').waitFor();
    await picture('versions');

    await page.getByRole('link', { name: 'What all your postings ask' }).click();
    await page.getByText('Too early to tell', { exact: true }).waitFor();
    await picture('gaps-early');
    await others(call);
    await page.reload();
    const figure = page.getByRole('figure');
    await figure.waitFor();
    const yours = page.getByRole('region', { name: 'Yours, but not shown' });
    await yours.getByText('driving licence').waitFor();
    await picture('gaps');
    await figure.getByRole('button', { name: 'driving licence' }).click();
    const alone = figure.getByRole('link', { name: 'Production Planner at Loaf Works' });
    await alone.waitFor();
    await picture('gaps-row');
    await figure.getByRole('link', { name: 'Night Baker at Loaf 1' }).click();
    await page.getByRole('heading', { level: 1, name: 'The posting and your résumé' }).waitFor();
    await page.goBack();
    await figure.getByRole('button', { name: 'driving licence' }).click();
    await alone.click();
    await page.getByRole('article', { name: 'The posting' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /table|numbers/i }).click();
    await picture('gaps-table');
    await page.getByText('Nice to have', { exact: true }).click();
    await expect.poll(() => page.url()).toContain('importance=nice');

    await page.goto(`${url}/applications/${id}/match`);
    await page.getByRole('heading', { name: 'Yours, but not in this résumé' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await keepPicture(page, `match-print-${device}-${colorScheme}`);
  },
);

test('the way to the counted postings starts at applications and at documents', async () => {
  const { url } = await startRebound();
  const call = client((path, init) => fetch(new URL(`/api${path}`, url), init));
  await turnedDown(call, 'Crumb & Co');
  const page = await visit(`${url}/applications`);
  await page.getByRole('link', { name: 'What they ask' }).click();
  await page.getByRole('heading', { name: 'Now the résumé you sent' }).waitFor();
  await looksGood(page, 'match-gaps-empty-desktop-light');
  await call(addDocument, { text: resumeText, name: 'Ola', kind: 'resume' });
  await page.goto(`${url}/documents`);
  await page.getByRole('link', { name: 'What postings ask of it' }).click();
  await page.getByRole('heading', { name: 'What postings ask will be here' }).waitFor();
});
