/** Made-up postings, each written in another way. */
export const listPosting = `Payroll Clerk
Harbour & Sons, Leeds

About us
Harbour & Sons repairs boats for families and fishermen on the whole coast.

What you will do
- Run the monthly payroll for 120 people
- Answer questions about payslips
- Keep the records tidy and safe

Requirements
- At least 3 years of experience in payroll
- Very good knowledge of Excel
- A certificate in bookkeeping

Nice to have
- French
- Experience with Sage

We offer
£28,000 to £31,000 per year, 25 days of holiday, permanent, part-time.`;

export const prosePosting =
  'We are a small bakery in Ghent and we are looking for a Pastry Chef. You have worked in a pastry kitchen for at least two years and you know how to laminate dough by hand. You must be able to start at four in the morning. A diploma in bakery is a plus, and it would be great if you speak some Dutch. You will plan the weekly cakes and train our apprentice. We pay 16 euros per hour.';

export const specificationPosting = `PERSON SPECIFICATION
Post: Staff Nurse, Ward 7, Elmfield Hospital

Qualifications
Registered Nurse with current NMC PIN (E)
Degree in nursing (E)
Mentorship qualification (D)

Experience
Experience of working on an acute ward (E)
Experience with electronic patient records (D)

Skills
Good written and spoken English (E)
Able to work nights and weekends (E)`;

export const germanPosting = `Altenpfleger (m/w/d) in Kassel
Seniorenhaus Lindenhof

Deine Aufgaben
- Du versorgst unsere Bewohner
- Wundversorgung und Dokumentation

Dein Profil
- Abgeschlossene Ausbildung als Altenpfleger
- Mindestens 2 Jahre Berufserfahrung
- Bereitschaft zum Schichtdienst
- Gute Deutschkenntnisse (B2)
- Führerschein Klasse B von Vorteil

Wir bieten
3.200 € bis 3.600 € brutto im Monat, unbefristet, Vollzeit`;

export const oneLinePosting =
  'Driver wanted in Hull: clean licence, category C, 2 years of experience, nights, £14 per hour.';
