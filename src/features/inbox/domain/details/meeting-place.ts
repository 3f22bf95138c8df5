import type { Appointment } from '#features/applications/domain/appointment.ts';
import type { FoundCue } from './find-detail-cues.ts';

type Place = Pick<Appointment, 'medium' | 'place' | 'link'>;

const videoHosts =
  /https?:\/\/(?:[\w-]+\.)*(?:zoom\.us|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com|gotomeeting\.com|gotomeet\.me|meet\.jit\.si|join\.skype\.com|chime\.aws|bluejeans\.com|around\.co)\/[^\s<>"')\]]+/i;

const label =
  /^[ \t>*•–-]*(?:location|where|place|address|venue|ort|adresse|wo|lieu|où|lugar|dirección|dónde|donde|locatie|plaats|adres|waar|local|morada|endereço|onde)[ \t]*:[ \t]*([^\n]{2,200})$/imu;

const streets = [
  String.raw`\d{1,4}[a-z]?,? (?:[A-Z][\p{L}'’-]*\.? ){1,4}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Square|Place|Drive|Way|Court|Row|Quay|Terrace|Boulevard|Blvd|Crescent|Close|House|Wharf)\b\.?`,
  String.raw`(?:[A-ZÄÖÜ][\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm)|(?:Am|An der|Im|Zum|Zur) [A-ZÄÖÜ][\p{L}-]+) \d{1,4}[a-z]?`,
  String.raw`\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|quai|allée|chemin|cours|impasse) [\p{L}'’ -]{2,40}`,
  String.raw`(?:Calle|C\/|Avenida|Avda\.|Paseo|Plaza|Rúa|Carrer|Rua|Av\.|Praça|Largo|Travessa|Alameda) [\p{L}'’. -]{2,40}?,? (?:n\.?º ?)?\d{1,4}`,
  String.raw`[A-Z][\p{L}-]*(?:straat|gracht|laan|plein|kade|dijk|weg|singel|dreef) \d{1,4}[a-z]?`,
];
const townWord = String.raw`[A-ZÀ-Ý][\p{L}'’-]+(?![\p{L}\d])`;
const town = String.raw`(?:, ?(?:[A-Z]{0,2}-?\d{4,5}(?: ?[A-Z]{2})? )?${townWord}(?: ${townWord}){0,2}(?: [A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2})?)?`;
const address = new RegExp(String.raw`(?<![\p{L}\d])(?:${streets.join('|')})${town}`, 'u');

const longestLink = 2_000;

/** Where and how one meets, as far as a mail says it. */
export function meetingPlace(text: string, cues: readonly FoundCue[]): Place {
  const link = linkIn(text);
  const place = placeIn(text);
  const says = (cue: FoundCue['cue']) => cues.some((found) => found.cue === cue);
  if (link !== undefined) return { medium: 'video', link };
  if (place !== undefined) return { medium: 'place', place };
  if (says('byVideo')) return { medium: 'video' };
  return says('byPhone') ? { medium: 'phone' } : {};
}

function linkIn(text: string): string | undefined {
  const link = videoHosts.exec(text)?.[0].replace(/[.,;]+$/, '');
  return link !== undefined && link.length <= longestLink ? link : undefined;
}

const elsewhere =
  /^(?:https?:|online|remote|video|zoom|(?:microsoft |ms )?teams|google meet|phone|telephone|by phone|telefon|téléphone|teléfono|telefone|virtual|à distance|en ligne|en línea)/i;

function placeIn(text: string): string | undefined {
  const labelled = label.exec(text)?.[1]?.trim();
  if (labelled !== undefined && !elsewhere.test(labelled)) return labelled;
  return labelled === undefined ? address.exec(text)?.[0].trim() : undefined;
}
