import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tierOf } from './tier-of.ts';

const heavyNotes: readonly [string, string][] = [
  ['A', 'I have decided. Tonight I am going to end my life.'],
  ['A', 'I am going to take all the pills when my flatmate leaves.'],
  ['A', 'This is my goodbye. Please look after my cat.'],
  ['A', 'I am standing on the wrong side of the railing.'],
  ['A', 'Heute Nacht nehme ich mir das Leben.'],
  ['A', 'Ich habe die Tabletten gesammelt, heute Abend nehme ich sie.'],
  ['A', 'Je vais me tuer ce soir.'],
  ['A', 'Esta noche me voy a matar. Voy a quitarme la vida.'],
  ['A', 'Ik ga mezelf ophangen.'],
  ['A', 'Hoje à noite vou acabar com a minha vida.'],
  ['B', 'I want to die.'],
  ['B', "I don't want to be alive anymore."],
  ['B', "I can't stop thinking about killing myself."],
  ['B', 'Everyone would be better off without me.'],
  ['B', 'I hurt myself again last night after the email.'],
  ['B', 'Ich will nicht mehr leben.'],
  ['B', 'Am liebsten würde ich einschlafen und nie wieder aufwachen.'],
  ['B', 'Je ne veux plus vivre.'],
  ['B', 'No quiero vivir más.'],
  ['B', 'Ik wil niet meer leven.'],
  ['B', 'Não quero mais viver.'],
  ['C', 'There is no hope left.'],
  ['C', "I'm just a burden to my family."],
  ['C', "I can't go on like this."],
  ['C', 'Ich sehe keinen Ausweg mehr.'],
  ['C', 'Ich bin nur noch eine Last für meine Familie.'],
];

test.each(heavyNotes)('tier %s: %s', (tier, note) => {
  expect(tierOf(note).tier).toBe(tier);
});

test.each([
  "I'm not suicidal, I'm tired and cross.",
  'This waiting is killing me, they promised Wednesday.',
  'Deadline is tomorrow and I am dead tired.',
  'In the play I say "I want to die" and the audience laughs.',
  'My grandfather hanged himself in 1974. We talked about it at dinner.',
  'Two years ago I wanted to end it all. Therapy helped, and I am glad.',
  'Crisis counsellor, night shifts, lots of callers in distress. I think I would be good at it.',
  'We buried Gran on Friday, I read the poem.',
  'Ich sterbe vor Hunger und die Kantine hat zu.',
  'Mein Onkel hat sich 1998 das Leben genommen.',
  'Vor drei Jahren wollte ich sterben. Heute bin ich froh.',
  'Er sagte, er wolle sich umbringen, und ich habe die 112 gerufen.',
  '',
  '…',
])('raises nothing: %s', (note) => {
  expect(tierOf(note)).toEqual({ tier: 'none', quote: null });
});

test('the quote is the sentence that says it, as it was written', () => {
  const note = 'Three forms today. I WANT to die, honestly. Then I washed up.';
  expect(tierOf(note).quote).toBe('I WANT to die, honestly.');
});

test('what is back is not overcome', () => {
  expect(tierOf('Ten years ago I wanted to die. The wish is back again since the tribunal.').tier).not.toBe(
    'none',
  );
});

const going = fc.constantFrom('going to kill myself', 'going to end my life', 'going to hang myself');
test('a denial before it raises nothing', () => {
  const denial = fc.constantFrom("I'm not", 'I am not', 'No, I am not', 'I was never');
  fc.assert(fc.property(denial, going, (no, rest) => tierOf(`${no} ${rest}.`).tier === 'none'));
});

test('in quotation marks it is somebody else’s', () => {
  const marks = fc.constantFrom(['"', '"'], ['“', '”'], ['„', '“'], ['«', '»']);
  fc.assert(
    fc.property(marks, going, ([open, close], rest) => {
      expect(tierOf(`He read ${open}I am ${rest}${close} aloud from the script.`).tier).toBe('none');
    }),
  );
});

test('neither case nor typing of signs decides', () => {
  const retyped = [
    (note: string) => note.toUpperCase(),
    (note: string) => note.toLowerCase(),
    (note: string) => note.replace(/[',]/g, ''),
    (note: string) => note.replace(/'/g, '’'),
    (note: string) => note.replace(/\.$/, '...'),
    (note: string) => `  ${note.replaceAll(' ', '  ')} `,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...heavyNotes), fc.constantFrom(...retyped), ([tier, note], retype) => {
      expect(tierOf(retype(note)).tier).toBe(tier);
    }),
  );
});

test('any text is read, and a quote is part of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { tier, quote } = tierOf(text);
      expect(tier === 'none' ? quote === null : text.includes(quote ?? '?')).toBe(true);
    }),
  );
});
