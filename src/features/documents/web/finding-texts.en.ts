import { questionTexts } from './question-texts.en.ts';

const bringsIn = 'People who want to ask you in often call or write the same day.';
const isNormal = 'Gaps are common, and a reader only wonders what was.';
const lineOnGap =
  'If you like, add one calm line with the years and a word such as family, training, illness or looking for work. More is not owed.';
const realDates = 'Look up the real dates and write the same ones everywhere.';
const checkName = 'Check the name for each application, or keep this thought for the letter.';
const moveUp = 'Move it up: into the first line of this entry, and into your list of skills.';
const townIsEnough = 'Town is enough of an address.';
const customary = 'In Germany many people still write it, but you do not have to.';
const birth =
  'Your age says nothing about your work, and it can be held against you without anyone saying so.';
const noBirth = 'You can leave it out. Your training and your jobs tell enough about time.';
const family = 'Your family is your own affair, and mentioning it can lead to guesses about your hours.';
const noFamily = 'You can leave it out. If you want to say when you can work, say just that.';

/** The sentences of findings, by what is to be said: why it matters, what could be done, and questions that lead there. */
export const findingTexts = {
  why: {
    'duty-not-result': 'This names a task. Somebody who reads fast cannot see what came of it.',
    'duty-question': 'This names a task. Somebody who reads fast cannot see what came of it.',
    'no-numbers': 'This tells of something good, but not how much. A size makes it easy to believe.',
    'number-question': 'This tells of something good, but not how much. A size makes it easy to believe.',
    typo: 'This looks like a slip of the keyboard. Some readers stop at these.',
    'years-claimed_one': 'By the dates here, it is about {{count}} year, not {{claimed}}.',
    'years-claimed_other': 'By the dates here, it is about {{count}} years, not {{claimed}}.',
    'year-to-come': '{{year}} is still to come.',
    'years-since': 'Since {{year}} is not {{count}} years.',
    'job-begins': 'The entry of that job says {{year}}.',
    'first-begins': 'The first entry here begins in {{year}}.',
    'entry-ends': 'The entry of it says {{year}}.',
    'dates-turned': 'This ends before it begins.',
    'begin-to-come': 'This begins in time to come.',
    'jobs-at-once': 'By these dates, two jobs ran at once for {{count}} months.',
    'gap-told': 'You say openly what this time was, and that is good. It is all that a reader needs.',
    'gap-of-months': `After this, nothing is written for {{count}} months. ${isNormal}`,
    'gap-of-years': `After this, nothing is written for about {{count}} years. ${isNormal}`,
    'too-long-sentence': 'This sentence has {{count}} words. On a first read its end is easily lost.',
    cliche: 'Many people write this, so it says little about you.',
    'skill-asked': 'They ask for {{skill}}, and it stands only here, where few readers get to.',
    'skill-in-passing': '{{skill}} is worth seeing, and it is told only in passing here.',
    'work-in-passing': 'This is worth seeing, and it is told only in passing here.',
    'skill-deep': '{{skill}} stands only here, deep in a sentence, and not among your skills.',
    'contact-withheld': `A way to reach you is missing. ${bringsIn}`,
    'no-phone': `There is no telephone number here. ${bringsIn}`,
    'no-email': `There is no mail address here. ${bringsIn}`,
    'no-contact': `There is no telephone number and no mail address here. ${bringsIn}`,
    'personal-data':
      'Nobody needs this to judge your work, and it can lead to an unfair decision or be misused.',
    'private-number':
      'A number like this can be used to act in your name. Nobody needs it before there is a contract.',
    'private-birth': birth,
    'private-birth-customary': `${birth} ${customary}`,
    'private-family': family,
    'private-family-customary': `${family} ${customary}`,
    'private-belief':
      'What you believe and where your people come from must not count, and some readers let it count.',
    'private-body': 'Health and looks are private, and for nearly every job they are not needed.',
    'private-nation': 'A nationality is rarely needed. What counts is whether you may work there.',
    'wrong-company':
      'An employer is spoken to by name here. Sent to anyone else, this line counts against the whole page.',
    'one-addressee':
      'This line speaks to {{addressee}}. Sent to anyone else, it counts against the whole page.',
    'other-addressee': 'This line speaks to {{addressee}}, and this application goes to {{applyingTo}}.',
    'letters-apart': 'With gaps between its letters, a program does not see one word here.',
    columns: 'Simple programs read straight across both columns, so lines of one get into the other.',
    table: 'This stands in a table, and simple programs mix up its cells.',
    'page-edges': 'Some text stands in the header or footer of the page, where many programs do not look.',
    'only-picture': 'The page is a picture, so a program finds no words in it.',
    'generic-letter': 'Nothing in this letter speaks of this employer or this job; it could go to anyone.',
    'requirement-not-addressed':
      'They ask for this, and neither the letter nor the résumé says anything about it.',
    'few-words': 'With {{count}} words, this leaves out much that a reader wants to know.',
    'many-pages': 'This is {{count}} pages. Most readers see the first one and a half.',
    'long-letter': 'The letter has {{count}} words. Most are read only if they fit on a page.',
  },
  fix: {
    'duty-not-result':
      'If something came of it, say that: what was better, faster or safer afterwards, for whom, and how often you did it.',
    'duty-question': '{{question}} And if something was better afterwards, say what.',
    'no-numbers':
      'How much, how many or how often? If you know the number, put it here; a careful “about” is fine.',
    'number-question': '{{question}} If you know the number, put it here; a careful “about” is fine.',
    typo: 'Write “{{meant}}”, if that is what you mean.',
    'years-claimed': realDates,
    'year-to-come': realDates,
    'years-since': realDates,
    'job-begins': realDates,
    'first-begins': realDates,
    'entry-ends': realDates,
    'dates-turned': 'One of the two dates is probably a slip. Look up which.',
    'begin-to-come': 'If it is agreed already, write “from” before the date; otherwise look up the year.',
    'jobs-at-once':
      'If that is right, write “part time” or “alongside” at one of them; if not, correct the date.',
    'gap-told':
      'Keep it to one short line with the years. If you learned or did something in that time that helps in the job, you can add it.',
    'gap-of-months': lineOnGap,
    'gap-of-years': lineOnGap,
    'too-long-sentence': 'Make two or three sentences of it, with the most important thing first.',
    cliche: 'Put one true example in its place, something you did that shows it, or leave it out.',
    'skill-asked': 'Put {{skill}} into your list of skills and into the first line of this entry.',
    'skill-in-passing': moveUp,
    'work-in-passing': moveUp,
    'skill-deep': moveUp,
    'contact-withheld':
      'Put telephone, mail address and town in one line under your name. A street is not needed.',
    'no-phone': `Add a telephone number to the line under your name. ${townIsEnough}`,
    'no-email': `Add a mail address to the line under your name. ${townIsEnough}`,
    'no-contact': `Add a telephone number and a mail address to the line under your name. ${townIsEnough}`,
    'personal-data': 'You can leave it out. If it is needed later, they will ask.',
    'private-number': 'Take the number out, and give it only to an employer you have met.',
    'private-birth': noBirth,
    'private-birth-customary': noBirth,
    'private-family': noFamily,
    'private-family-customary': noFamily,
    'private-belief': 'You can leave it out, unless the employer is a church and asks for it.',
    'private-body': 'You can leave it out. If the job needs a check, they will arrange one later.',
    'private-nation': 'You can write “free to work in …” in its place, if it is not obvious.',
    'wrong-company': checkName,
    'one-addressee': checkName,
    'other-addressee': 'Put {{applyingTo}} here, or take the name out.',
    'letters-apart': 'Write the word without gaps; the wide look can be set in the program you write with.',
    columns: 'Use a single column. Skills can stand below the jobs instead of beside them.',
    table: 'Write each entry as plain lines: title, employer, dates.',
    'page-edges': 'Put your name and the ways to reach you into the page itself.',
    'only-picture': 'Save it as PDF from the program you wrote it with, instead of scanning it.',
    'generic-letter': 'Add one sentence about what draws you to this job, with a word from their posting.',
    'requirement-not-addressed':
      'If you have it, say where you used it. If you have something close, name that. If not, leave it be.',
    'few-words':
      'Add two or three lines to your latest job: what you did, for how many people, and what came of it.',
    'many-pages':
      'Shorten what is more than ten years ago to a line each, and keep the first page for what this job needs.',
    'long-letter': 'Keep the two examples that fit this job best, and leave the rest to the résumé.',
  },
  question: questionTexts,
} as const;
