import { expect, test } from 'vitest';
import type { EvidenceId } from './evidence.ts';
import { observeWording, readEmployersWords } from './observe-wording.ts';

const idsIn = (text: string) => readEmployersWords(text).map(({ evidenceId }) => evidenceId);

test.each<[EvidenceId, string]>([
  ['says-closed', 'Our budget changed and the role was put on hold.'],
  ['says-closed', 'Die Position wird vorerst nicht besetzt.'],
  ['says-closed', 'De vacature is ingetrokken.'],
  ['says-closed', 'A vaga foi cancelada.'],
  ['says-closed', 'El proceso queda suspendido.'],
  ['says-closed', 'Le recrutement est suspendu.'],
  ['says-inside-hire', 'We went with an internal applicant.'],
  ['says-inside-hire', 'Wir haben uns für einen internen Bewerber entschieden.'],
  ['says-inside-hire', 'De functie is intern ingevuld.'],
  ['says-inside-hire', 'A função foi preenchida internamente.'],
  ['says-inside-hire', 'Hemos elegido a una candidata interna.'],
  ['says-inside-hire', 'Le poste a été pourvu en interne.'],
  ['says-terms', 'Your salary expectations are above what is planned here.'],
  ['says-terms', 'Ihre Gehaltsvorstellung liegt über unserem Budget.'],
  ['says-terms', 'Je salaris ligt boven ons budget.'],
  ['says-terms', 'A sua pretensão salarial está acima do previsto.'],
  ['says-terms', 'El salario que pides está por encima de la banda.'],
  ['says-terms', 'Vos prétentions sont supérieures à notre grille.'],
  ['says-condition', 'We cannot sponsor a visa for this role.'],
  ['says-condition', 'Ein Führerschein der Klasse B ist erforderlich.'],
  ['says-condition', 'Een rijbewijs is vereist.'],
  ['says-condition', 'A carta de condução é obrigatória.'],
  ['says-condition', 'El permiso de trabajo es un requisito.'],
  ['says-condition', 'Le permis de conduire est obligatoire.'],
  ['says-too-experienced', 'The panel thought you were overqualified.'],
  ['says-too-experienced', 'Sie wirken für diese Aufgabe überqualifiziert.'],
  ['says-closed', 'We are not going to fill this position after all.'],
  ['says-condition', 'Unfortunately your answers on the form do not meet what the law asks.'],
  ['says-terms', 'We did not agree on pay and hours.'],
  ['says-path', 'The team had some concerns about the gaps in your career.'],
  ['says-path', 'Wir hatten Bedenken wegen der Lücken in Ihrem Lebenslauf.'],
  ['says-path', 'We hadden twijfels over de vele wisselingen in je loopbaan.'],
  ['says-path', 'Temos dúvidas sobre as mudanças no seu percurso.'],
  ['says-path', 'Tenemos dudas sobre los cambios en su trayectoria.'],
  ['says-path', 'Nous avons des doutes sur les interruptions de votre parcours.'],
  ['says-unread', 'So many applied that we were unable to review every application.'],
  ['says-unread', 'Wir konnten nicht alle Bewerbungen sichten.'],
  ['says-unread', 'We konden niet alle sollicitaties bekijken.'],
  ['says-unread', 'Não conseguimos analisar todas as candidaturas.'],
  ['says-unread', 'No hemos podido revisar todas las candidaturas.'],
  ['says-unread', 'Nous n’avons pas pu examiner toutes les candidatures.'],
  ['says-not-shown', 'It is hard to tell from your résumé what you did there; in your CV it was not clear.'],
  ['says-not-shown', 'Aus Ihren Unterlagen ging das nicht hervor.'],
  ['says-not-shown', 'Uit je cv werd niet duidelijk wat je daar deed.'],
  ['says-not-shown', 'Do seu currículo não ficou claro o que fez.'],
  ['says-not-shown', 'En su currículum no se veía esa experiencia.'],
  ['says-not-shown', 'Votre dossier ne nous permet pas de voir le lien.'],
  ['says-not-shown', 'We could not see in your résumé that you have taught before.'],
  ['says-interview', 'Your answers to the last questions could have been clearer.'],
  ['keep-in-touch', 'We enjoyed our talk and hope to stay in touch.'],
  ['keep-in-touch', 'I would be glad to meet again.'],
  ['says-qualification', 'We needed someone with experience in pharmacy retail.'],
  ['says-test-result', 'Your score did not reach the threshold.'],
  ['says-check', 'Our provider was unable to verify one of the dates.'],
  ['names-skill', 'They asked for Kotlin, which we did not find on the page.'],
  ['says-someone-ahead', 'It was a close decision.'],
  ['keep-in-touch', 'We would love to stay in touch.'],
  ['says-closed', 'Head office has cut the headcount and the post will not be advertised again.'],
  ['says-closed', 'La direction a gelé tous les recrutements.'],
  ['says-closed', 'La empresa ha decidido no contratar a nadie: no vamos a contratar a nadie este año.'],
  ['says-closed', 'A administração cancelou todas as contratações.'],
  ['says-closed', 'Alle Einstellungen sind bis Jahresende gestoppt.'],
  ['says-closed', 'De werving is gestaakt.'],
  ['says-inside-hire', 'One of our own drivers was chosen for it.'],
  ['says-inside-hire', 'Die Stelle wurde mit einer Kollegin aus dem eigenen Haus besetzt.'],
  ['says-inside-hire', 'Een herplaatste medewerker had voorrang op deze plek.'],
  ['says-inside-hire', 'La plaza se la queda una compañera de nuestra plantilla.'],
  ['says-gone-before', 'The place was given away before we came to your letter.'],
  ['says-gone-before', 'Wir hatten vergessen, die Anzeige zu löschen.'],
  ['says-gone-before', 'De plek was al vergeven toen je schreef.'],
  ['says-condition', 'Ohne gültige Zulassung dürfen wir Sie nicht einsetzen.'],
  ['says-condition', 'You need a current forklift ticket, and yours has lapsed.'],
  ['says-condition', 'Buscamos a alguien que resida en la zona.'],
  ['says-terms', 'We are sorry that we cannot accommodate part-time hours.'],
  ['says-terms', 'Bei der Arbeitszeit kommen wir leider nicht zusammen.'],
  ['says-terms', 'De startdatum is voor ons te laat.'],
  ['says-terms', 'El horario que pides no es posible en esta tienda.'],
  ['says-terms', "Le temps partiel n'est pas possible sur ce poste."],
  ['says-terms', 'A data de entrada não é compatível com a época alta.'],
  ['says-qualification', 'We need someone who has already run a kitchen.'],
  ['says-qualification', 'Il vous manque la pratique de cette machine.'],
  ['says-qualification', 'Mit dieser Technik haben Sie bisher nicht gearbeitet.'],
  ['says-path', 'They are concerned about the break in your work.'],
  ['says-path', 'Wir haben Bedenken wegen der häufigen Wechsel.'],
  ['says-path', 'Nous craignons que vous quittiez le poste.'],
  ['says-check', 'One reference was not satisfactory.'],
  ['says-check', 'As datas não coincidem com as informações do antigo empregador.'],
  ['says-interview', 'Your examples were too general.'],
  ['says-interview', 'Sus respuestas fueron poco concretas en la entrevista.'],
  ['says-unreadable', 'The attachment could not be opened.'],
  ['says-unreadable', 'Het bestand is leeg.'],
  ['says-divided', 'The panel was split.'],
  ['says-divided', 'Wir waren uns nicht einig.'],
])('%s: "%s"', (evidenceId, sentence) => {
  expect(idsIn(sentence)).toContain(evidenceId);
});

test.each([
  'We have decided to move forward with candidates whose experience more closely matches our needs.',
  'We received a high volume of applications from many strong candidates.',
  'Because of the large number of applications we cannot give feedback to each of you.',
  'After careful consideration we will not be moving forward with your application.',
  'Wir haben uns für einen anderen Bewerber entschieden, der besser zu uns passt.',
  'We hebben gekozen voor kandidaten die beter aansluiten.',
  'Optámos por outros candidatos mais alinhados com o perfil.',
  'Hemos elegido perfiles que se ajustan mejor; otros candidatos han avanzado.',
  "Nous avons retenu d'autres candidatures plus proches de notre besoin.",
])('what is written to nearly everyone shows nothing else: "%s"', (sentence) => {
  expect(new Set(idsIn(sentence))).toEqual(new Set(['boilerplate']));
});

test.each([
  'We were unable to offer you the full-time position.',
  'By law we must delete your data after six months.',
  'Someone from our team will get in touch with you.',
  'Bent u het niet eens met het besluit, dan kunt u bezwaar maken.',
  'Your solution was too far from what the team had in mind.',
  'You can pick up your papers at the shop.',
])('an everyday sentence names no reason: "%s"', (sentence) => {
  expect(idsIn(sentence)).toEqual([]);
});

test('who has done what they need is asked for, not ahead', () => {
  const ids = idsIn('For this we need someone who has already built such a team.');
  expect(ids).toContain('says-qualification');
  expect(ids).not.toContain('says-someone-ahead');
});

test('a sentence that gives a reason is not called boilerplate for its other phrases', () => {
  expect(idsIn('We decided to move forward with an internal candidate.')).toEqual(['says-inside-hire']);
});

test('the employer’s words are quoted as they stand', () => {
  const [seen] = readEmployersWords('Hello. The role has been\ncancelled. Bye.');
  expect(seen?.quote).toBe('The role has been cancelled.');
});

test('what the employer said aloud counts as words of the employer', () => {
  const facts = [{ id: 'manager-said', value: 'The position was cancelled.' }];
  expect(observeWording({ id: 'a', stage: 'screen', facts }).map(({ evidenceId }) => evidenceId)).toEqual([
    'says-closed',
  ]);
});

test('long text without sense takes no noticeable time', () => {
  const started = performance.now();
  readEmployersWords('salary pay visa require need looking for '.repeat(2_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('the subject of a mail is read as well', () => {
  const mails = [{ subject: 'Position on hold', text: 'Thank you for your patience.' }];
  expect(observeWording({ id: 'a', stage: 'applied', mails })[0]).toEqual({
    evidenceId: 'says-closed',
    quote: 'Position on hold',
  });
});

test('words about what another person has done are not written to everyone', () => {
  const text = 'We have decided to go on with someone who has worked with our planning system before.';
  expect(readEmployersWords(text).map(({ evidenceId }) => evidenceId)).toEqual(['says-someone-ahead']);
});
