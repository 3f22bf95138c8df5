import type { Gaps } from '#features/matching/domain/gap.ts';
import type { GroupName } from '#features/patterns/domain/grouping.ts';
import { plainWords } from '#lib/text/plain-words.ts';
import type { Report } from './report.ts';

/**
 * The report without the names of employers. What the person has named freely may hold one: résumés stand as A, B, C,
 * and so do roles whose title names an employer; what postings ask in words that name one is left out. Skills of the
 * vocabulary stay, also where an employer has the same name.
 */
export function withoutNames(report: Report, companies: readonly string[]): Report {
  const namesOne = namesOneOf(companies);
  const roles = letters();
  const documents = letters();
  const renamed = <Group extends GroupName>(by: string, group: Group): Group => {
    const { key, name } = group;
    if (by === 'document') return { ...group, ...documents(key) };
    if (by === 'role' && namesOne(name ?? key)) return { ...group, ...roles(key) };
    return group;
  };
  const { tables, comparisons } = report.patterns;
  return {
    ...report,
    patterns: {
      ...report.patterns,
      tables: tables.map((table) => ({
        ...table,
        groups: table.groups.map((group) => renamed(table.by, group)),
      })),
      comparisons: comparisons.map((comparison) => ({
        ...comparison,
        first: renamed(comparison.by, comparison.first),
        second: renamed(comparison.by, comparison.second),
      })),
    },
    ...(report.gaps && { gaps: gapsWithout(report.gaps, namesOne) }),
  };
}

function gapsWithout(gaps: Gaps, namesOne: (text: string) => boolean): Gaps {
  const isSafe = ({ key, name }: Gaps['gaps'][number]) => key.startsWith('skill ') || !namesOne(name);
  return { ...gaps, gaps: gaps.gaps.filter(isSafe), seldom: gaps.seldom.filter(isSafe) };
}

function namesOneOf(companies: readonly string[]): (text: string) => boolean {
  const names = [...new Set(companies.map(asWords))].filter((name) => name.trim() !== '');
  return (text) => {
    const words = asWords(text);
    return names.some((name) => words.includes(name));
  };
}

/** With a space on either side, so that only whole words are found. */
const asWords = (text: string): string => ` ${plainWords(text).join(' ')} `;

/** A, B, …, Z, A2, …: one for each key, in the order in which they come. */
function letters(): (key: string) => GroupName {
  const given = new Map<string, string>();
  return (key) => {
    const at = given.size;
    const round = Math.floor(at / alphabet.length);
    const letter = given.get(key) ?? `${alphabet[at % alphabet.length]}${round === 0 ? '' : round + 1}`;
    given.set(key, letter);
    return { key: letter, name: letter };
  };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
