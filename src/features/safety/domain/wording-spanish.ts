import type { Wording } from './wording.ts';

/** The plain phrases of Spanish. */
export const spanishWording: Wording = {
  groups: {
    fin: `matarme, suicidarme, quitarme la_vida|de_en_medio, acabar con_todo|conmigo|con_mi_vida, ahorcarme, colgarme, tirarme, morir, morirme, pegarme un_tiro, terminar con_todo, saltar, cortarme las_venas, desaparecer para_siempre`,
    cuando: `esta noche, hoy, mañana, el lunes|martes|miércoles|jueves|viernes|sábado|domingo, ahora, esta tarde|madrugada, este fin, ese mismo día`,
  },
  idioms: `
    me muero|moría|muero_yo de risa|hambre|ganas|vergüenza|sueño|frío|calor|curiosidad
    muerto|muerta|muertos de risa|hambre|sueño|cansancio|miedo|vergüenza|frío
    matar el|dos tiempo|pájaros|gusanillo
    me mata|matan la|el|los|las .. espalda|pies|rodilla
    punto muerto
    tiempo muerto
    de muerte buen*|rico
    a muerte con
    ni muerto|muerta
    callejón sin salida`,
  denials: `no|nunca|jamás|nada|ningún|ninguna|sin|ni|tampoco`,
  notDenying: `puedo|sólo|solo|sé|quiero|que|dejar|paro|dejo`,
  signs: {
    intent: `
      voy a|he_decidido|pienso|quiero|decidido .. <fin>
      <cuando> me mato|tiro|cuelgo|suicido|quito_la_vida|voy_para_siempre
      <cuando> .. se acaba todo|conmigo|para_mí
      me mato|suicido|cuelgo
      no voy a volver
      ya no|nunca estaré|voy_a_estar|volveré
      no estaré .. cuando|viv*|aquí
      estaré muerto|muerta
      último|última día|noche|carta|vez|mensaje
      me voy .. para_siempre|de_este_mundo|de_la_vida`,
    plan: `
      tengo .. plan|fecha|sitio|hora|todo_preparado|todo_listo|decidido
      he elegido|escogido|cambiado .. día|sitio|fecha|cerradura
      sé .. cómo|dónde|cuándo y|lo .. cómo|dónde|cuándo|haré|hacerlo
      guardando|guardado|juntando|ahorrando .. pastillas
      esta vez .. no|nadie|he|lo
      me encontraron a_tiempo`,
    'danger-now': `
      me he|he tomado|tragado todas?|las|el_bote
      tomado|tragado .. pastillas|todas|bote|todo
      estoy .. en|al .. azotea|puente|borde|cornisa|barandilla|vía|tejado
      otro lado de la
      encima de la mesa .. vaso|pastillas|fila
      tengo miedo de .. hacerme|lo_que|mí
      que alguien .. ayude|venga|hable|quede`,
    farewell: `
      adiós .. a_todos|mundo|para_siempre|mamá|mis
      carta|nota|cartas .. para|a|en .. mamá|casero|hijos|todos|mesa|despedida
      perdón|perdona|perdonadme|perdonen|perdónenme|lo_siento .. mamá|papá|a_todos|hijos|$
      decid*|dile|díganle .. que .. quiero|quise|quería
      cuidad|cuida|cuiden .. de|a|mi
      no me busquéis|busquen
      no es culpa de`,
    'death-wish': `
      quiero|quisiera|gustaría|ganas_de|prefiero|deseo|ojalá|querría|quería .. morir|morirme|estar_muert*|no_existir|desaparecer|no_despertar|dormir_y_no|no_vivir|apagarme|me_muriera|matarme
      no quiero|ganas_de seguir_viviendo|vivir|existir|despertar|estar_vivo
      no .. despertar|despertarme .. más|mañana|nunca|$
      ojalá no .. despert*|nacido|existiera
      pienso|pensando|pensar|pensé|piensas|idea .. en .. morir|muerte|suicid*|matarme|matarte|quitarme|tirarme|no_estar
      ideas|pensamientos suicidas|de_muerte
      soy|estoy|me_siento .. suicida
      mejor .. muerto|muerta|sin_mí|si_no_est*
      estarían|estaríais mejor sin
      sin mí .. mejor
      si .. me muriera|muriese|no_estuviera|no_existiera
      nunca .. haber? nacido
      no .. haber nacido
      valgo más muerto|muerta
      no merece|vale la_pena vivir
      no me fío de mí
      no hacía falta volver`,
    'self-harm': `
      me corto|corté|quemo|quemé|golpeo|araño|rajo|hago_daño|autolesion*|doy_puñetazos|muerdo|pego .. brazo*|pierna*|muslo*|piel|cabeza|hasta|otra_vez|$|en
      cortarme|quemarme|hacerme_daño|autolesion*
      hacerme daño
      mis cortes|cicatrices|heridas`,
    hopeless: `
      sin|no_hay|no_queda|ninguna|perdido_la|no_veo .. esperanza|salida|futuro|sentido|solución
      no hay|veo|tiene|queda .. salida|futuro|esperanza|sentido|solución|nada
      no tiene|hay .. sentido $
      nada .. sentido|importa|cambiará|mejorará|va_a
      nunca .. mejorar*|cambiar*|va_a
      todo .. perdido|acabado|negro|inútil|da_igual|terminado
      se acabó .. para_mí|todo
      desesper*
      para qué .. seguir|vivir|levantarme|$`,
    'cannot-go-on': `
      no puedo .. más|seguir|aguantar|vivir
      ya no puedo|aguanto|soporto
      no aguanto|soporto .. más|vivir|esta_vida
      no me quedan|tengo .. fuerzas
      sin fuerzas
      estoy .. vacío|vacía|roto|rota|acabado|acabada|hundido|hundida|muerto_por_dentro|muerta_por_dentro|al_límite
      me rindo
      por dentro .. vacío|vacía|nada|muert*`,
    worthless: `
      soy .. inútil|nada|basura|un_fracaso|un_fracasado|una_fracasada|nadie|un_estorbo|un_cero|no_valgo
      no valgo .. nada|para
      no sirvo .. nada
      nadie .. quiere|necesita|echaría .. me|de_menos
      nadie me
      me odio|doy_asco|desprecio`,
    burden: `
      soy .. carga|estorbo|peso|lastre|molestia
      una carga .. para|$
      estorbo|lastre
      mejor sin mí`,
  },
  hints: { back: `otra_vez|de_nuevo|vuelve*|todavía|sigo` },
  calm: { past: `hace .. años|meses, antes, en aquella época, de joven` },
};
