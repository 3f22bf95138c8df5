import { readFileSync } from 'node:fs';
import { tierOf } from '#features/safety/domain/tier-of.ts';
import { cluesIn } from '#features/safety/domain/clues-in.ts';
const w=(t:string)=>cluesIn(t).flatMap(c=>c.signs.map(s=>(s.denied?'D ':'')+s.sign+': '+s.words+(s.quoted?' Q':''))).join(' ; ');
for (const k of ['','2']) {
const none=readFileSync(`/tmp/rb/exp/none${k}.txt`,'utf8').trim().split('\n'); const pos=readFileSync(`/tmp/rb/exp/pos${k}.txt`,'utf8').trim().split('\n');
let fa=0; for(const t of none){const g=tierOf(t); if(g.tier!=='none'){fa++;console.log('FA',g.tier,t,'|',w(t));}} console.log(fa,'/',none.length);
const m:any={A:0,B:0,C:0},n:any={A:0,B:0,C:0}; for(const l of pos){const g=tierOf(l.slice(2)); n[l[0]!]++; if(g.tier==='none'){m[l[0]!]++;console.log('MISS',l,'|',w(l.slice(2)));} } console.log('missed',m,'of',n);
}
