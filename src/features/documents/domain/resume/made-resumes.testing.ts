/** Made-up résumés, each laid out in another way. */
export const nurseResume = `Mara Holm
12 Quay Street, Bristol · mara.holm@post.example · +44 7700 900123

Summary
Registered nurse with a calm hand and eight years on acute wards.

Experience
Staff Nurse, Elmfield Hospital, Bristol
March 2019 – present
• Care for 12 patients on an acute medical ward, including wound care
• Train new colleagues in electronic patient records

Care Assistant, Rosewood Care Home
06/2015 - 12/2017
• Helped residents with washing, meals and medicines

Education
BSc Nursing, University of Westhaven
2015 – 2018

Skills
Wound care, Medication administration, Electronic patient records

Certificates
NMC registration, Immediate Life Support

Languages
English (native), Spanish (B1)`;

export const developerResume = `JON VEGA
jon@vega.example | github.com/jonvega | 0170 1234567

WORK
2021-03 – now      Senior Developer      Brightwater Software
Built services in TypeScript and Node.js
2018-01 – 2021-02  Developer             Tin Roof Labs
Wrote Python tools and PostgreSQL reports
2019-06 – 2020-05  Freelance Developer   Self-employed

EDUCATION
2017  BSc Computer Science, University of Northgate

TOOLS
TypeScript, Python, PostgreSQL, Docker, Git`;

export const germanResume = `Ida Brandt
Telefon: 0561 234567
ida.brandt@post.example

Berufserfahrung
04/2020 – heute
Altenpflegerin, Seniorenhaus Lindenhof, Kassel
- Wundversorgung und Dokumentation
01/2016 – 03/2020
Pflegehelferin, Pflegedienst Sonnentau

Ausbildung
2013 – 2016
Ausbildung zur Altenpflegerin, Fachschule Kassel

Sprachen
Deutsch: Muttersprache, Englisch: B2`;
