import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lackOf, mappingOf, proposeMapping } from './column-mapping.ts';
import { mappingSchema } from './tracker-field.ts';

const day = '2024-03-04';
/** A header with one cell each, and what its columns mean. */
const headers: Record<string, [cell: string, field?: string]>[] = [
  {
    Company: ['Elm', 'company'],
    Title: ['Cook', 'role'],
    List: ['Applied', 'status'],
    'Date Applied': [day, 'appliedOn'],
  },
  {
    company_name: ['Elm', 'company'],
    position_title: ['Cook', 'role'],
    date_applied: [day, 'appliedOn'],
    resume_version: ['2'],
  },
  {
    Employer: ['Elm', 'company'],
    Position: ['Cook', 'role'],
    Date: [day, 'appliedOn'],
    'How did you apply?': ['by mail'],
    Result: ['Rejected', 'outcome'],
  },
  {
    Name: ['Elm', 'company'],
    Job: ['Cook', 'role'],
    Applied: [day, 'appliedOn'],
    'Created time': [day, 'savedOn'],
  },
  {
    Name: ['Ann'],
    Organization: ['Elm', 'company'],
    'Applied?': ['yes', 'applied'],
    'Interview?': ['no', 'interviewed'],
    'Rejected?': ['x', 'rejected'],
  },
  {
    Company: ['Elm', 'company'],
    'Phone Screen': [day, 'interviewOn'],
    Onsite: [day, 'interviewOn'],
    Rejected: [day, 'rejectedOn'],
    Offer: [day, 'offerOn'],
  },
  {
    Bedrijf: ['Elm', 'company'],
    Functie: ['Kok', 'role'],
    'Datum sollicitatie': [day, 'appliedOn'],
    Opmerkingen: ['', 'notes'],
  },
  {
    Entreprise: ['Elm', 'company'],
    Poste: ['Chef', 'role'],
    'Date de candidature': [day, 'appliedOn'],
    Réponse: [day, 'statusOn'],
    Lien: ['https://elm.example', 'url'],
  },
  {
    Empresa: ['Elm', 'company'],
    Cargo: ['Chef', 'role'],
    'Fecha de postulación': [day, 'appliedOn'],
    Estado: ['Rechazado', 'status'],
    Salario: ['9'],
  },
  {
    Empresa: ['Elm', 'company'],
    Vaga: ['Chef', 'role'],
    Data: [day, 'appliedOn'],
    Plataforma: ['Gupy', 'channel'],
    Observações: ['', 'notes'],
  },
  {
    'Company size': ['50'],
    'Recruiter Name': ['Ann'],
    'Date Posted': [day],
    'Follow-up Date': [day],
    Firm: ['Elm', 'company'],
  },
  {
    A: ['https://elm.example', 'url'],
    B: [day, 'appliedOn'],
    C: ['Rejected', 'status'],
    D: ['Data Analyst', 'role'],
    E: ['Elm GmbH', 'company'],
  },
];

const expected = (header: (typeof headers)[number]) =>
  Object.fromEntries(
    Object.entries(header).flatMap(([name, [, field]]) => (field === undefined ? [] : [[name, field]])),
  );
const rowOf = (header: (typeof headers)[number]) =>
  Object.fromEntries(Object.entries(header).map(([name, [cell]]) => [name, cell]));

test.each(headers.map((header) => ({ names: Object.keys(header).join(', '), header })))(
  'columns are understood: $names',
  ({ header }) => {
    expect(mappingOf(proposeMapping(Object.keys(header), [rowOf(header)]))).toEqual(expected(header));
  },
);

test('an applied date without a year is found, so that it can be asked for', () => {
  const guesses = proposeMapping(['Company', 'Date'], [{ Company: 'Elm', Date: '4 Jan' }]);
  expect(mappingOf(guesses)).toEqual({ Company: 'company', Date: 'appliedOn' });
});

test('the order of the columns plays no part', () => {
  const turned = fc
    .constantFrom(...headers)
    .chain((header) =>
      fc.tuple(
        fc.constant(header),
        fc.shuffledSubarray(Object.keys(header), { minLength: Object.keys(header).length }),
      ),
    );
  fc.assert(
    fc.property(turned, ([header, names]) => {
      expect(mappingOf(proposeMapping(names, [rowOf(header)]))).toEqual(expected(header));
    }),
  );
});

test('any header gives a valid mapping in which no field but a repeatable one stands twice', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), (names) => {
      const mapping = mappingOf(proposeMapping(names, []));
      expect(mappingSchema.safeParse(mapping).success).toBe(true);
      const single = Object.values(mapping).filter((field) => field !== 'notes' && field !== 'interviewOn');
      expect(new Set(single).size).toBe(single.length);
    }),
  );
});

test('a company or a role is enough to go on, a date alone is not', () => {
  expect(lackOf({ a: 'company' })).toBeUndefined();
  expect(lackOf({ a: 'role', b: 'status' })).toBeUndefined();
  expect(lackOf({ a: 'appliedOn' })).toMatch(/Choose which column/);
});
