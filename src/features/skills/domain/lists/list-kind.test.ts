import { expect, test } from 'vitest';
import { columnName, type ListKind, listKind } from './list-kind.ts';

test.for<[string, ListKind | undefined]>([
  ['O*NET-SOC Code,Title,Example,Commodity Code,Commodity Title,Hot Technology,In Demand', 'onet-technology'],
  ['O*NET-SOC Code,Element ID,Element Name,Scale ID,Data Value', 'onet-elements'],
  ['O*NET-SOC Code,Title,Alternate Title,Short Title,Source(s)', 'onet-other'],
  ['conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status', 'esco-skills'],
  ['conceptType,conceptUri,broaderType,broaderUri', 'esco-broader'],
  ['conceptType,conceptUri,preferredLabel,altLabels,code', 'esco-groups'],
  ['occupationUri,relationType,skillType,skillUri', 'esco-other'],
  ['\uFEFFName, Also ,broader', 'mine'],
  ['name', 'mine'],
  ['name,email,phone', undefined],
  ['Company,Role,Applied', undefined],
])('%s is told by its columns', ([header, kind]) => {
  expect(listKind(header.split(',').map(columnName))).toBe(kind);
});
