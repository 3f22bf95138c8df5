import type { RejectionCase } from './case.ts';
import type { EvidenceId } from './evidence.ts';
import type { Observation } from './observation.ts';
import { sentencesOf } from './sentences.ts';

/** What a posting says when it collects applications rather than filling one place. */
const evergreen =
  /\balways (looking|hiring|recruiting)\b|\btalent (pool|community|pipeline)\b|\b(future|upcoming) (openings|opportunities|vacancies|roles)\b|\b(cvs|resumes|résumés) on file\b|talentpool|laufend auf der suche|altijd op zoek|talentenpool|banco de talentos|bolsa de (trabajo|talento)|vivier de (talents|candidat)/i;

/** What the person wrote down about a conversation. */
const noted: Readonly<Partial<Record<EvidenceId, RegExp>>> = {
  'asked-about-path':
    /\bwhy (i|you) (would|want|wanted|left|leave)\b|\bstep(ping)? down\b|\bgap in my\b|\bwhy .{0,20}(leaving|left)\b|\blücke im lebenslauf\b|\bwarum .{0,30}(verlassen|wechseln)\b|\bpor ?qu[eê] (saí|dejé)\b|\bpourquoi .{0,30}quitt/i,
  'cut-short':
    /\bcut (it )?short\b|\bended (early|after)\b|\bfinished early\b|\bonly (lasted )?(five|ten|fifteen|\d\d?) minutes\b|\bvorzeitig\b|\bafgekapt\b|\bterminou (mais )?cedo\b|\bterminó antes\b|\bécourté/i,
  'unfair-question':
    /\basked .{0,30}\b(pregnan\w+|children|kids|married|religion|my age|how old|disabilit\w+)\b|\bschwanger|kinderwunsch|\bzwanger|kinderwens|\bgrávida\b|\bembarazad|\benceinte\b/i,
};

/** What the posting's text and the person's notes show. */
export function observeTexts({ posting, interviews }: RejectionCase): Observation[] {
  const evergreens = sentencesOf(posting?.text ?? '').filter((sentence) => evergreen.test(sentence));
  const notes = (interviews ?? []).flatMap(({ notes }) => sentencesOf(notes ?? ''));
  return [
    ...evergreens.map((quote) => ({ evidenceId: 'evergreen-posting', quote }) as const),
    ...notes.flatMap((quote) => notedIn(quote)),
  ];
}

function notedIn(quote: string): Observation[] {
  const ids = (Object.keys(noted) as EvidenceId[]).filter((id) => noted[id]?.test(quote));
  return ids.map((evidenceId) => ({ evidenceId, quote }));
}
