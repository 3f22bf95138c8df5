import type { Wording } from './wording.ts';

/** What employers write in Spanish. */
export const spanishWording: Wording = {
  'says-closed':
    /(vacante|puesto|posición|proceso|oferta|búsqueda)[^.]{0,60}(cancelad|suspend|congelad|pausad|en pausa|aplazad|paralizad)|congelación de (contrataciones|plantilla)/i,
  'says-inside-hire':
    /candidat[oa]s? intern[oa]|(cubiert|ocupad)[ao][^.]{0,20}internamente|promoción interna|persona de la casa|compañer[oa] de la empresa/i,
  'says-condition':
    /(visado|visa|permiso de trabajo|carn[eé] de conducir|licencia de conducir|residir|residencia|ubicación|lejos)[^.]{0,80}(necesari|obligatori|requis|exig|no |falta)|(requis|exig|necesari|obligatori|falta)[^.]{0,60}(visado|permiso de trabajo|carn[eé] de conducir|licencia)/i,
  'says-terms':
    /(salari|sueldo|retribuci|remuneraci|pretensi|presupuesto)[^.]{0,80}(por encima|superior|supera|excede|fuera|no podemos|no es posible|demasiado alt)/i,
  'says-qualification':
    /^(?!.*(más (se )?(ajust|acerc)|mejor)).*(buscamos|buscábamos|necesitamos|necesitábamos|requerimos|requiere|exig\w+|falta)[^.]{0,60}(titulación|título|experiencia|certificaci|formación|grado)[^.]{0,10} (en|con|de|como)(?!\p{L})/iu,
  'says-too-experienced': /sobrecualificad|sobrecalificad|demasiad[oa] (experiencia|senior)/i,
  'says-test-result':
    /(prueba|test|examen|evaluación|puntuación|resultado)[^.]{0,60}(no (ha |has )?(alcanz|super|aprob)|por debajo|insuficiente|mínim)/i,
  'says-check':
    /(referencias|verificación|antecedentes|título)[^.]{0,60}(no (se )?(pudo|pudimos|ha podido|hemos podido)|discrepancia|no (confirm|coincid))/i,
  'offer-taken-back': /(retirar|retiramos|retirada)[^.]{0,20}oferta/i,
  'names-skill':
    /(falta|faltaba|poca|insuficiente|carece)[^.]{0,30}(experiencia|conocimientos?|dominio) (en|con|de) |(experiencia|conocimientos?) (en|con|de) [^.]{0,60}(insuficiente|no (vemos|vimos|encontr|apreci))/i,
  'says-filled': /(vacante|puesto|plaza)[^.]{0,40}(ya|finalmente)[^.]{0,20}(cubiert|ocupad|asignad)/i,
  'says-someone-ahead':
    /(decisión muy (ajustada|reñida)|por muy poco|segunda opción|la balanza|un poco más de|ligeramente más|finalista)/i,
  'keep-in-touch':
    /(encantaría|encantaríamos|gustaría mucho)[^.]{0,60}(seguir en contacto|mantener el contacto|volver a hablar)/i,
  'says-interview':
    /(en|durante) la (entrevista|conversación)[^.]{0,60}(faltó|echamos en falta|esperábamos|poco clar)/i,
  'says-fit': /(encaje|ajuste) (cultural|con el equipo)|encaja\w* (en|con) el equipo/i,
  boilerplate:
    /más se (ajust|acerc|adec)|mejor se (adapt|ajust|adec)|(gran|elevado|alto) (número|volumen|cantidad) de|muchas candidaturas|otr[oa]s candidat[oa]s|(detenida|cuidadosa) (consider|revis)|base de datos|perfiles más (afines|ajust)/i,
};
