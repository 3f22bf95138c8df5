import { expect, test } from 'vitest';
import { escoBroaderRow, escoLabelLine, escoSkillRow } from './esco-rows.ts';
import { elementRow, technologyRow } from './onet-rows.ts';
import { ownRow } from './own-rows.ts';
import type { Told } from './told.ts';

const entries = (told: readonly Told[]) =>
  told.flatMap((each) => (each.what === 'skill' ? [each.entry] : []));

test('a technology is a skill under its kind, which is one too', () => {
  const row = { example: 'Lumitab  Pro', 'commodity title': 'Lamp software' };
  expect(entries(technologyRow(row))).toEqual([
    { name: 'Lumitab Pro', broader: ['Lamp software'] },
    { name: 'Lamp software' },
  ]);
});

test('a technology that is called like its kind is not broader than itself', () => {
  const row = { example: 'Lamp software', 'commodity title': 'Lamp Software' };
  expect(entries(technologyRow(row))[0]).toEqual({ name: 'Lamp software' });
});

test('only the skills among the elements of O*NET are taken', () => {
  expect(entries(elementRow({ 'element id': '2.A.1.z', 'element name': 'Lamp Reading' }))).toEqual([
    { name: 'lamp reading' },
  ]);
  expect(elementRow({ 'element id': '1.A.1.z', 'element name': 'Night Vision' })).toEqual([]);
});

test('an ESCO skill has its other names, one a line', () => {
  const row = {
    concepturi: 'uri:1',
    preferredlabel: 'trim lamps',
    altlabels: 'cut wicks\nlamp trimming\ncut wicks',
  };
  expect(entries(escoSkillRow(row))).toEqual([
    { name: 'trim lamps', also: ['cut wicks', 'lamp trimming'], uri: 'uri:1' },
  ]);
});

test('an obsolete ESCO skill is passed over', () => {
  expect(escoSkillRow({ preferredlabel: 'fill oil lamps', status: 'obsolete' })).toEqual([]);
});

test('what stands in brackets behind a label must stand near its name', () => {
  expect(entries(escoLabelLine('Lumo (computer programming)'))).toEqual([
    { name: 'Lumo', context: ['computer', 'programming'] },
  ]);
});

test('a relation keeps what the broader thing is called where the table says it', () => {
  expect(escoBroaderRow({ concepturi: 'a', broaderuri: 'b', broaderlabel: 'lamps' })).toEqual([
    { what: 'relation', uri: 'a', broaderUri: 'b', broaderName: 'lamps' },
  ]);
});

test('a row of one’s own list has names between bars', () => {
  expect(entries(ownRow({ name: 'lamp design', also: 'lamps | Lampenbau', broader: 'design' }))).toEqual([
    { name: 'lamp design', also: ['lamps', 'Lampenbau'], broader: ['design'] },
  ]);
});
