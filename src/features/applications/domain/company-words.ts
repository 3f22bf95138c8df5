import { plainWords } from '#lib/text/plain-words.ts';

const wordsOf = (lines: string) => new Set(lines.split(/\s+/));

/** What the law calls a company, in the countries whose languages are read. */
const legalForms = wordsOf(
  `inc incorporated llc llp lp ltd limited corp corporation plc cic co company gmbh ggmbh mbh ag kg kgaa ohg gbr eg ev ug se
  bv nv vof cv bvba vzw sa sas sasu sarl srl spa snc eurl sci sl slu slp scp lda ltda eireli sgps ab as asa oy oyj aps
  the group holding holdings gruppe groupe groep grupo societe sociedad sociedade`,
);

/** Who at the company writes, not its name. */
const departments = wordsOf(
  `careers career jobs recruiting recruitment recruiters hiring talent acquisition hr people team office department
  human resources personalabteilung personal bewerbung bewerbungen bewerbermanagement karriere rh recursos humanos
  humanas ressources humaines recrutement recrutamento seleccion werving selectie vacatures candidatures notifications`,
);

const joints = wordsOf(
  'and und et e y en of for de da do du des del di van der den la le les el los fur voor',
);

/**
 * The words by which a company is known: without legal form, writing department, joints, case and accents.
 * A name made of nothing else keeps its words.
 */
export function companyWords(company: string): string[] {
  const all = plainWords(
    withoutSystem(company).replace(/\b((?:\p{L}\.){2,})/gu, (dotted) => dotted.replaceAll('.', '')),
  );
  const joined = all.filter((word) => !joints.has(word)).map(spelled);
  const lawful = joined.filter((word) => !legalForms.has(word));
  const kept = withoutDepartment(lawful);
  return [kept, lawful, all].find((words) => words.length > 0) ?? [];
}

/** Company names compare without legal form, case, accents and spaces: "The Acme Co., Ltd." is "acme". */
export const companyKey = (company: string): string => companyWords(company).join('');

/** "Acme via SmartRecruiters" and "Acme (Leeds)" are Acme. */
const withoutSystem = (company: string): string =>
  company.replace(/\s+via\s+.*$/iu, '').replace(/(?<=\S)\s*\([^)]*\)/gu, '');

/** The department stands at the end; "People's Bank" keeps its first word. */
function withoutDepartment(words: readonly string[]): string[] {
  const last = words.findLastIndex((word) => !departments.has(word));
  return words.slice(0, last + 1);
}

/** One spelling for words that are written in two ways. */
const spelled = (word: string): string => word.replace(/ue/g, 'u').replace(/oe/g, 'o').replace(/ae/g, 'a');

/** The first letters of a company's words, as it may be shortened to: "Eastgate General Hospital" is "egh". */
export function companyInitials(company: string): string[] {
  const all = plainWords(withoutSystem(company)).filter((word) => word !== 'the');
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
  const found = [all, all.filter((word) => !joints.has(word)), companyWords(company)].map(initials);
  return [...new Set(found)].filter((letters) => letters.length >= 3);
}
