import type { Channel } from '#features/applications/domain/application.ts';
import { fold } from './fold.ts';

/** Words that tell how an application went in; the first line that fits wins, so referrals come before boards. */
const channelWords: readonly (readonly [Channel, RegExp])[] = [
  [
    'referral',
    /referr|recommend|empfehl|bekannte|freund|friend|network|via via|aanbevel|recommand|referid|indica[cd]/u,
  ],
  ['sourced', /inbound|reached out|contacted me|approached|sourced|angesprochen|benaderd|contactado por/u],
  ['agency', /agency|staffing|temp work|zeitarbeit|personaldienst|uitzend|interim|agencia/u],
  ['recruiter', /recruit|headhunt|personalvermitt/u],
  ['event', /career fair|job fair|event|meetup|messe|conference|banenmarkt|salon|feria|feira/u],
  [
    'company',
    /company|career (?:page|site)|careers|website|direct|initiativ|firmen|bedrijfs|site (?:de l )?entreprise|empresa/u,
  ],
  [
    'board',
    /linked ?in|indeed|glassdoor|monster|stepstone|xing|ziprecruiter|dice|welcome to the jungle|wellfound|angel ?list|infojobs|gupy|catho|hello ?work|apec|france travail|arbeitsagentur|jobcenter|nationale vacaturebank|job ?board|jobb[oö]rse|simplify|handshake|otta|hired|seek|reed|totaljobs|google/u,
  ],
];

/** The channel a cell names; `unknown` when it names none that we know. */
export function readChannel(text: string): Channel {
  const word = fold(text);
  return channelWords.find(([, pattern]) => pattern.test(word))?.[0] ?? 'unknown';
}
