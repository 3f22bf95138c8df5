import type { RejectionCase } from './case.ts';
import type { EvidenceId } from './evidence.ts';
import type { Observation } from './observation.ts';
import { sentencesOf } from './sentences.ts';

/** What a posting says when it collects applications rather than filling one place. */
const evergreen =
  /\balways (looking|hiring|recruiting)\b|\btalent (pool|community|pipeline)\b|\b(future|upcoming) (openings|opportunities|vacancies|roles)\b|\b(cvs|resumes|résumés) on file\b|talentpool|laufend auf der suche|altijd op zoek|talentenpool|banco de talentos|bolsa de (trabajo|talento)|vivier de (talents|candidat)/i;

/** What the person wrote down about a conversation. */
const noted: Readonly<Partial<Record<EvidenceId, readonly RegExp[]>>> = {
  'asked-about-path': [
    /\bwhy (i|you) (would|want|wanted|left|leave)\b|\bstep(ping)? down\b|\bwhy .{0,20}(leaving|left)\b/i,
    /\b(gap|break|hole) in my\b|\b(about|on|over|to|with) (the|my) (\w+ ){0,2}(gap|break|years? (out|off|away|at home)|time (out|off|away)|short (stays|jobs))\b|\b(about|on) (the|those|my) (two|three|four|five|six|seven|eight|nine|ten|\d+) years\b|\bwhy so long\b|\bso many (jobs|employers|moves)\b|\bchanged? (jobs|field|career)\b/i,
    /\blücke\b|\bwarum .{0,30}(verlass\w*|verliess|verließ|wechs\w+|gekündigt)\b|\b(auszeit|elternzeit|jobwechsel|quereinst\w+)\b/i,
    /\bwaarom .{0,30}(weg|verlaat|verliet|overstap\w*)\b|\bgat in (mijn|het) cv\b|\bjaren thuis\b/i,
    /\bpor ?qu[eê] (saí|dejé|dejaba|deixei)\b|\b(hueco|parón|años (fuera|en casa)|lacuna|anos (parad[oa]|em casa))\b/i,
    /\bpourquoi .{0,30}quitt|\b(trou|interruption|années (sans|à la maison))\b|\breconversion\b/i,
  ],
  'cut-short': [
    /\bcut (it )?short\b|\bended (early|after)\b|\bfinished early\b|\bonly (lasted )?(five|ten|fifteen|\d\d?) minutes\b/i,
    /\bvorzeitig\b|\bafgekapt\b|\bterminou (mais )?cedo\b|\bterminó antes\b|\bécourté/i,
  ],
  'unfair-question': [
    /\basked .{0,30}\b(pregnan\w+|children|kids|married|religion|my age|how old|disabilit\w+|where (i am|i'm|i) (really |originally )?from)\b/i,
    /\bwhere (i am|i'm|you are|you're|are you|i|you) (really|originally) (from|come from)\b|\b(my|the|your|an) accent\b|\bheadscarf\b|\bat (my|your) age\b|\bif i (was|were|am) (married|pregnant)\b|\bif the (children|kids) (are|get|were) (ill|sick)\b/i,
    /\bschwanger|kinderwunsch|\bkopftuch|\bin (meinem|ihrem) alter\b|\b(meinen|ihren|den) akzent\b|\bwoher ich (wirklich|eigentlich) komme/i,
    /\bzwanger|kinderwens|\bhoofddoek|\bop mijn leeftijd\b|\bmijn accent\b/i,
    /\bgrávida\b|\bembarazad|\bquedarme embarazada\b|\b(a mi edad|na minha idade)\b|\b(mi acento|o meu sotaque)\b/i,
    /\benceinte\b|\bà mon âge\b|\bmon accent\b|\bvoile\b.{0,30}\b(enlever|porter)\b/i,
  ],
};

/** What the posting's text and the person's notes show. */
export function observeTexts({ posting, interviews }: RejectionCase): Observation[] {
  const evergreens = sentencesOf(posting?.text ?? '').filter((sentence) => evergreen.test(sentence));
  const notes = (interviews ?? []).flatMap(({ notes }) => sentencesOf(notes ?? ''));
  return [
    ...evergreens.map((quote) => ({ evidenceId: 'evergreen-posting', quote, from: 'posting' }) as const),
    ...notes.flatMap((quote) => notedIn(quote)),
  ];
}

function notedIn(quote: string): Observation[] {
  const ids = (Object.keys(noted) as EvidenceId[]).filter((id) =>
    noted[id]?.some((phrase) => phrase.test(quote)),
  );
  return ids.map((evidenceId) => ({ evidenceId, quote }));
}
