import type { Phrases } from '#lib/text/phrase.ts';
import type { SignId } from '../sign.ts';

/** English signs that stand in one sentence in any order. */
export const englishTogether: Readonly<Partial<Record<SignId, Phrases>>> = {
  intent: `
    <soon> + <not-being> + im|i_am|ill|i_will|going_to
    mind is|its made_up + <soon>
    made up my mind + <soon>
    for good + i leave|go|am_leaving|will_leave
    no more me
    done living|with_living
    worked out + done|leaving|going|living
    cant|can't|cannot promise + alive|here|safe
    the last + <everyone> .. notice|know
    one last + didnt|doesnt|dont notice|know|suspect`,
  plan: `
    <means> + <nearness> + <me>
    date|calendar + circled|marked|red + after|me`,
  'death-wish': `
    <not-being> + <attitude> + <me>
    <death-noun> + <wish-strong>`,
};
