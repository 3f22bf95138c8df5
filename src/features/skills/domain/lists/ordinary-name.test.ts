import { describe, expect, test } from 'vitest';
import { ordinaryNames } from './ordinary-name.ts';

const english = new Set(['clipper', 'plot', 'botany', 'welding']);
const isOrdinary = ordinaryNames((word) => english.has(word));

describe('left out', () => {
  test.for(['R', 'C#', 'xv', '!!', 'Clipper', 'plot', 'energy', 'Managers', 'Site Manager', 'x'.repeat(200)])(
    '%s',
    (name) => expect(isOrdinary(name)).toBe(true),
  );
});

describe('kept', () => {
  test.for(['botany', 'Lumitab', 'SQX', 'project management', 'Acme Manager', 'Clipper Lamps', 'e-lamps'])(
    '%s',
    (name) => expect(isOrdinary(name)).toBe(false),
  );
});
