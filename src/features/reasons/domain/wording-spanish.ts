import type { Wording } from './wording.ts';

/** What employers write in Spanish. */
export const spanishWording: Wording = {
  'says-closed': [
    /(vacante|puesto|posición|proceso|oferta|búsqueda)[^.]{0,60}(cancelad|suspend|congelad|pausad|en pausa|aplazad|paralizad)|congelación de (contrataciones|plantilla)/i,
    /(cancel\w+|congel\w+|suspend\w+|paraliz\w+|anul\w+|suprim\w+|recort\w+)[^.]{0,30}(vacante|puesto|plaza|proceso|contrataciones|convocatoria|presupuesto|oferta)|(vacante|puesto|plaza|proceso|convocatoria|presupuesto|subvención|proyecto)[^.]{0,50}(anulad|suprimid|desiert|amortizad|ya no existe|desaparec|no (se )?(cubrirá|renovad|aprobad)|recortad|paralizad|sin efecto)|no (vamos a |se va a |van a )?contrata\w+ a nadie|cierr\w+ de (la|nuestra|el) (tienda|oficina|delegación|planta|centro)/i,
    /(vendemos|vendid[oa]|vender|traspas\w+)[^.]{0,30}(negocio|empresa|clínica|finca)|(subvención|ayuda|solicitud)[^.]{0,40}(denegad|rechazad|no concedid)/i,
  ],
  'says-inside-hire': [
    /candidat[oa]s? intern[oa]|(cubiert|ocupad)[ao][^.]{0,20}internamente|promoción interna|persona de la casa|compañer[oa] de la empresa/i,
    /(compañer[oa]|emplead[oa]|trabajador[a]?|persona|sustitut[oa]|becari[oa])[^.]{0,30}(de (la|nuestra) (casa|plantilla|empresa)|del (equipo|centro)|intern[oa]|que ya (trabaja|estaba))|traslado (intern|forzos)|recolocaci|se queda en casa|ascend\w+ a (una|un)/i,
    /(sobrin[oa]|hij[oa]|cuñad[oa]|prim[oa]|herman[oa]) (del|de la|de)[^.]{0,60}(puesto|plaza|entra|empieza|queda)/i,
  ],
  'says-condition': [
    /(visado|visa|permiso de trabajo|carn[eé] de conducir|licencia de conducir|residir|residencia|ubicación|lejos)[^.]{0,80}(necesari|obligatori|requis|exig|no |falta)|(requis|exig|necesari|obligatori|falta)[^.]{0,60}(visado|permiso de trabajo|carn[eé] de conducir|licencia)/i,
    /(homologa\w+|colegiad\w+|colegiación|habilitaci\w+|acreditaci\w+|certificado de|carn[eé]|licencia|permiso|registro)[^.]{0,60}(requisito|obligatori|imprescindible|exig|necesari|caducad|en trámite|no (tiene|dispone|consta|está))|por ley|legalmente|(resida|viva|residente|vivir|residir|domicili\w+)[^.]{0,40}(en|cerca|zona|provincia|localidad)|sin( \w+){0,3} (homologa\w+|licencia|carn[eé]|permiso|colegiación)/i,
    /(en vigor|vigente|al día)[^.]{0,40}(necesari|imprescindible|exig|obligatori)|(imprescindible|exig\w+|obligatori\w+|hace falta)[^.]{0,40}(en vigor|vigente)/i,
  ],
  'says-terms': [
    /(salari|sueldo|retribuci|remuneraci|pretensi|presupuesto)[^.]{0,80}(por encima|superior|supera|excede|fuera|no podemos|no es posible|demasiado alt)/i,
    /(horarios?|jornada|turnos?|teletrabajo|presencial\w*|fecha de (inicio|incorporación)|incorporación|preaviso|fines de semana|reducción)[^.]{0,80}(no (es posible|podemos|encaj\w+|permit\w+|compatible|se puede|cuadr\w+)|incompatible|imposible|demasiado (tarde|larg))|(sueldo|salario|tarifa|expectativas|cifra|pretensiones)[^.]{0,60}(presupuesto|banda|tope|lejos|diferencia|por encima|alcanz|llegar)|\btope[^.]{0,30}\d/i,
  ],
  'says-qualification': [
    /^(?!.*(más (se )?(ajust|acerc)|mejor)).*(buscamos|buscábamos|necesitamos|necesitábamos|requerimos|requiere|exig\w+|falta)[^.]{0,60}(titulación|título|experiencia|certificaci|formación|grado)[^.]{0,10} (en|con|de|como)(?!\p{L})/iu,
    /(falta|faltan|faltaba)[^.]{0,40}(experiencia|práctica|formación|titulación|conocimiento)|(buscamos|buscábamos|necesitamos|necesitábamos)[^.]{0,15}(a )?(alguien|una persona|perfiles?)[^.]{0,40}(que ya|con experiencia|haya|hayan)|(no|nunca) (has|ha) (trabajado|llevado|usado|utilizado|manejado)|(al menos|mínimo( de)?) (dos|tres|cuatro|cinco|\d+) años/i,
  ],
  'says-too-experienced': [
    /sobrecualificad|sobrecalificad|demasiad[oa] (experiencia|senior)/i,
    /aburr\w+|por debajo de (tu|su) (nivel|experiencia)|se (te|le) quedaría (pequeño|corto)|demasiado perfil/i,
    /(buscar\w*|buscando)[^.]{0,20}otra cosa|saber a poco/i,
  ],
  'says-test-result': [
    /(prueba|test|examen|evaluación|puntuación|resultado)[^.]{0,60}(no (ha |has )?(alcanz|super|aprob)|por debajo|insuficiente|mínim)/i,
  ],
  'says-check': [
    /(referencias|verificación|antecedentes|título)[^.]{0,60}(no (se )?(pudo|pudimos|ha podido|hemos podido)|discrepancia|no (confirm|coincid))/i,
    /(referencias?|antecedentes|verificación|comprobación|título|fechas|datos|información)[^.]{0,60}(no (coincid\w+|concuerd\w+|correspond\w+|favorable\w*|satisfactori\w*)|negativ|contradi|desfavorable)/i,
  ],
  'offer-taken-back': [/(retirar|retiramos|retirada)[^.]{0,20}oferta/i],
  'names-skill': [
    /(falta|faltaba|poca|insuficiente|carece)[^.]{0,30}(experiencia|conocimientos?|dominio) (en|con|de) |(experiencia|conocimientos?) (en|con|de) [^.]{0,60}(insuficiente|no (vemos|vimos|encontr|apreci))/i,
  ],
  'says-filled': [
    /(vacante|puesto|plaza)[^.]{0,40}(ya|finalmente)[^.]{0,20}(cubiert|ocupad|asignad)/i,
    /(plazas?|puestos?|vacantes?)[^.]{0,30}(dad[oa]s|cubiert[oa]s?|asignad[oa]s?|complet[oa]s?)|hemos encontrado a (alguien|una persona)|ha sido cubiert/i,
  ],
  'says-someone-ahead': [
    /(decisión muy (ajustada|reñida)|por muy poco|segunda opción|la balanza|un poco más de|ligeramente más|finalista)/i,
  ],
  'keep-in-touch': [
    /(encantaría|encantaríamos|gustaría mucho)[^.]{0,60}(seguir en contacto|mantener el contacto|volver a hablar)/i,
  ],
  'says-interview': [
    /(en|durante) la (entrevista|conversación)[^.]{0,60}(faltó|echamos en falta|esperábamos|poco clar)/i,
    /(entrevista|presentación|respuestas|clase de prueba|prueba|caso)[^.]{0,80}(confus|vag[oa]|genéric|poco (clar|concret|preparad)|insegur|no (nos )?convenc|imprecis)|(faltó|faltaron|echamos (en falta|de menos))[^.]{0,40}(preparación|ejemplos|concreción|claridad|estructura|preguntas)/i,
  ],
  'says-fit': [/(encaje|ajuste) (cultural|con el equipo)|encaja\w* (en|con) el equipo/i],
  'says-gone-before': [
    /(ya|antes)[^.]{0,40}(cubiert|asignad|elegid|ocupad|contratad)[^.]{0,40}(cuando|antes de (que|tu|su|recibir))|(cuando (recibimos|llegó|nos llegó)|al recibir) (tu|su)[^.]{0,60}(ya|cubiert|elegid)|(anuncio|oferta)[^.]{0,40}(debería|seguía|no (lo )?(habíamos )?retir)/i,
    /ya (empezó|ha empezado|está trabajando)|olvid\w+ (de )?(quitar|retirar)/i,
  ],
  'says-path': [
    /(preocup\w+|dud(a|as|amos|an)|tem(e|emos|or)|reservas|riesgo|inquiet\w+)[^.]{0,100}(hueco|parón|pausa|interrupción|cambios?|rotación|poco tiempo|cambio de (carrera|sector)|qued\w+|march\w+|años (fuera|sin|parad))|(hueco|parón|rotación|cambio de carrera|años fuera)[^.]{0,80}(preocup|dud|tem|riesgo)/i,
    /(dudas?|reservas?|inquietud\w*)[^.]{0,50}(trayectoria|cambios|pausas?|huecos?|interrupci)|(muchos|frecuentes|demasiados) cambios/i,
  ],
  'says-unread': [
    /no (hemos podido|pudimos|ha sido posible|fue posible)[^.]{0,20}(leer|revisar|ver|mirar|valorar)[^.]{0,20}(todas|todos|cada)/i,
  ],
  'says-not-shown': [
    /(de|en|por) (su|tu|sus|tus) (documentos|documentación|currículum|cv|carta|candidatura)[^.]{0,50}no (quedaba|queda|quedó|se|vimos|hemos|pudimos)|no (vimos|vemos|pudimos ver|hemos visto)[^.]{0,30}en (su|tu) (currículum|cv|carta|candidatura)/i,
  ],
  'says-unreadable': [
    /(enlace|archivo|fichero|adjunto|portfolio|porfolio|currículum|documento|pdf)[^.]{0,50}(no (se )?(abr\w+|pud\w+ abrir|funcion\w+|carg\w+)|en blanco|vacío|dañado|ilegible|roto)/i,
    /(enlace|carpeta|archivo|porfolio|portfolio)[^.]{0,40}(contraseña|acceso|caducad|protegid)/i,
  ],
  'says-divided': [
    /(dividid[oa]s?|no (hubo|había|hay) (acuerdo|unanimidad|consenso)|sin unanimidad|no (fue|era) unánime|opiniones (encontradas|distintas|divididas)|discrep(amos|aban|ó))/i,
    /última palabra|(uno|una|dos) de nosotros[^.]{0,50}(en contra|no (lo )?(veía|estaba))/i,
  ],
  boilerplate: [
    /más se (ajust|acerc|adec)|mejor se (adapt|ajust|adec)|(gran|elevado|alto) (número|volumen|cantidad) de|muchas candidaturas|otr[oa]s candidat[oa]s|(detenida|cuidadosa) (consider|revis)|base de datos|perfiles más (afines|ajust)/i,
  ],
};
