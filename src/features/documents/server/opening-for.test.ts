import { beforeEach, describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import { addApplication } from '#features/applications/api.ts';
import { addPosting, changePosting, showPosting } from '#features/postings/api.ts';
import { withImportance, withMissed } from '#features/postings/domain/correcting.ts';
import type { Call } from '#platform/http/client.ts';
import { addDocument, sendDocument, showDocument } from '../api.ts';
import { letterLines, resumeText } from '../resume.testing.ts';

const posting = `Production Planner
Crumb & Co, Ghent

Your work
- Plan the shifts of our bakers
- Order flour and keep the stock list

You must have
- Experience with SAP
- Forklift licence
- Three years of experience in shift planning`;

describe.each(engines)('on %s', (engine) => {
  let call: Call;
  let applicationId: string;
  beforeEach(async () => {
    call = await testClient(engine);
    applicationId = await apply('Crumb & Co');
  });

  const apply = async (company: string) => {
    const opening = { company, role: 'Planner', channel: 'board' } as const;
    return (await call(addApplication, { opening, happenings: [{ kind: 'applied', on: '2026-04-01' }] })).id;
  };
  const send = async (text: string, to = applicationId) => {
    const { id } = await call(addDocument, { text, name: 'Sent' });
    await call(sendDocument, { id: to, document: id });
    return id;
  };
  const look = (id: string) => call(showDocument, { id, applicationId });
  const unanswered = async (id: string) =>
    (await look(id)).findings.flatMap((each) =>
      each.id === 'requirement-not-addressed' ? [each.quote] : [],
    );

  test('a résumé is looked at for the opening: what they must see, and whom it speaks to', async () => {
    await call(addPosting, { text: posting, applicationId });
    const id = await send(
      resumeText.replace('Great team player.', 'I would love to work for Lark Foods one day.'),
    );
    const plain = await call(showDocument, { id });
    expect(plain.lookedAtFor).toBeUndefined();
    expect(plain.tenSeconds).toMatchObject({ visible: [], notVisible: [] });
    const { findings, lookedAtFor, tenSeconds } = await look(id);
    expect(lookedAtFor).toEqual({ applicationId, hasPosting: true, hasResume: true });
    expect(tenSeconds?.notVisible).toContain('Forklift licence');
    expect(findings.find((each) => each.id === 'wrong-company')?.values.applyingTo).toBe('Crumb & Co');
  });

  test('a letter is looked at together with the résumé that went out with it', async () => {
    await call(addPosting, { text: posting, applicationId });
    const letter = await send(letterLines.join('\n'));
    expect((await look(letter)).lookedAtFor).toMatchObject({ hasResume: false });
    const alone = await unanswered(letter);
    expect(alone.join('\n')).toMatch(/SAP.*Forklift licence/s);
    await send(resumeText);
    expect((await look(letter)).lookedAtFor).toMatchObject({ hasResume: true });
    const together = await unanswered(letter);
    expect(together.join('\n')).not.toContain('SAP');
    expect(together).toContain('Forklift licence');
  });

  test('what was put right in the posting counts', async () => {
    const { id } = await call(addPosting, { text: posting, applicationId });
    const letter = await send(letterLines.join('\n'));
    const { reading, corrections } = await call(showPosting, { id });
    const licence = reading.requirements.find(({ text }) => text === 'Forklift licence');
    if (!licence) throw new Error('the licence was not read');
    const right = withMissed(withImportance(corrections, licence, 'nice'), {
      text: 'Three years of welding',
      importance: 'must',
      span: [0, 0],
    });
    await call(changePosting, { id, corrections: right });
    const asked = await unanswered(letter);
    expect(asked).not.toContain('Forklift licence');
    expect(asked).toContain('Three years of welding');
  });

  test('without a posting the employer is known, and another application is none of its business', async () => {
    const letter = await send(`${letterLines.join('\n')}\nI would love to join Lark Foods.`);
    const { findings, lookedAtFor } = await look(letter);
    expect(lookedAtFor).toEqual({ applicationId, hasPosting: false, hasResume: false });
    expect(findings.map((each) => each.id)).toContain('wrong-company');
    const other = await apply('Lark Foods');
    expect((await call(showDocument, { id: letter, applicationId: other })).lookedAtFor).toBeUndefined();
  });
});
