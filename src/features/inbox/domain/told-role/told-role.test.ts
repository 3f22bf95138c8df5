import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toldRole } from './told-role.ts';

const to = 'Ola Nordin <ola@example.org>';

test.each([
  ['Re: Warehouse Supervisor', 'Hello, thanks for your mail.', 'Warehouse Supervisor'],
  [
    'Your application',
    'Thank you for applying for the position of Dental Nurse at our practice.',
    'Dental Nurse',
  ],
  [
    'saturday job',
    'thanks for asking about the saturday counter assistant job',
    'saturday counter assistant',
  ],
  ['Ihre Bewerbung', 'Sie haben sich als Projektleiterin bei uns beworben.', 'Projektleiterin'],
  ['Tu candidatura', 'Gracias por tu candidatura al puesto de Ingeniera de Datos.', 'Ingeniera de Datos'],
  ['Votre candidature', 'Votre candidature au poste de Chef de Projet est arrivée.', 'Chef de Projet'],
])('the title is told from "%s"', (subject, text, expected) => {
  expect(toldRole({ subject, text, to })).toBe(expected);
});

test('a title of which no list knows is told by where it stands', () => {
  const text = 'Thank you for applying for the Grobnitzer position.';
  expect(toldRole({ subject: 'Grobnitzer position', text, to })).toBe('Grobnitzer');
});

test('no title is told where none is', () => {
  expect(
    toldRole({ subject: 'hello', text: 'We got your mail and will write on Monday.', to }),
  ).toBeUndefined();
});

test('whatever is told stands in the subject or the text', () => {
  const words = fc.lorem({ maxCount: 60 });
  fc.assert(
    fc.property(words, words, (subject, text) => {
      const role = toldRole({ subject, text, to });
      if (role !== undefined) expect(`${subject}\n${text}`.replace(/\s+/g, ' ')).toContain(role);
    }),
  );
});
