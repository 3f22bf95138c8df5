/** What a phrase says about the details of a mail; how they are written: `phrase.ts`. */
export const detailCues = [
  /** They would tell more about their no. */
  'feedback',
  /** They would be glad of another application. */
  'applyAgain',
  /** A talk that was set takes place at another time. */
  'moved',
  /** A talk that was set does not take place. */
  'calledOff',
  'byPhone',
  'byVideo',
  /** A day beside it is no day of a talk: holidays, the start of the job, when one applied. */
  'otherDay',
  /** What they will do themselves by then. */
  'theirTurn',
  'choice',
  'denied',
  /** "Do not hesitate" denies nothing. */
  'unhesitating',
] as const;
export type DetailCue = (typeof detailCues)[number];

/** The phrases of each language, parted by ` / `. */
export const detailPhrases: Readonly<Record<string, Readonly<Record<DetailCue, string>>>> = {
  en: {
    feedback: `(happy|glad|pleased|willing|like) to (give|share|offer|provide|send) ~4 feedback / (can|could|will|would) (give|share|offer|provide|send) ~4 feedback / feedback ~3 (available|on request|by phone|if you) / (want|would like|like|wish|need) ~3 feedback / ask ~3 for feedback / (call|ring|write to|email|contact) ~6 (for|to discuss|to hear) ~3 feedback / (talk|take|walk) you through ~4 (decision|reasons|feedback) / offer feedback`,
    applyAgain: `(apply|reapply|re-apply|applying) ~2 (again|once more|in future|in the future) / (reapply|re-apply) / (encourage|invite|welcome|ask|urge) you to (apply|reapply) ~6 / (welcome|love|like|glad|happy|pleased) ~6 (another|new|future|further) application / (hope|hear from|see) ~6 apply again / try again ~3 (in|after|next) / come back to us ~3 (in|after|next)`,
    moved: `(moved|move|moving|rescheduled|reschedule|rearranged|rearrange|postponed|postpone|pushed|push|shift|shifted|brought forward|bring forward|changed|change) ~6 (interview|call|meeting|conversation|chat|appointment|talk|slot|session|time|to) / (interview|call|meeting|conversation|chat|appointment|talk|slot|session|time) ~5 (moved|rescheduled|rearranged|postponed|pushed|shifted|changed) / (new|updated|revised) (time|date|slot|appointment) / instead of`,
    calledOff: `(cancel|cancelled|canceled|cancelling|call off|called off) ~5 (interview|call|meeting|conversation|chat|appointment|talk|session) / (interview|call|meeting|conversation|chat|appointment|talk|session) ~9 (cancelled|canceled|called off|not take place|not go ahead)`,
    byPhone: `(by|over the|via) (phone|telephone) / (phone|telephone) (call|interview|screen) / (will|shall) ~2 (call|ring|phone) you / (call|ring|phone) you (on|at|under)`,
    byVideo: `(video|zoom|teams|skype|webex) (call|interview|meeting|conversation|conference|chat|link) / (via|over|by|on|through|using) (zoom|microsoft teams|ms teams|teams|google meet|skype|webex|video) / (microsoft|ms) teams / google meet / join ~4 (online|meeting link|by video) / videoconference / video conference`,
    otherDay: `(office|offices|shop|desk) ~4 closed / (public|bank|company) holiday / (on|for) (leave|holiday|vacation) / (start|starting|begin|commence) ~5 (role|job|date|work|position) / (role|job|position|contract|employment) ~4 (starts|begins|commences) / (you|your) ~2 (applied|applied on) / application (of|from|dated|sent|received|submitted) / (received|posted|published|advertised|dated) / (copyright|founded|established|since) / out of (the)? office / back (on|in) / (applications|vacancy|posting|advert) ~3 (close|closes|closing)`,
    theirTurn: `(let|letting) you know / hear (from us|back) / (get|be|come) (back|in touch) ~3 / we ~4 (decide|decision|inform|contact|update|respond|reply) / our decision`,
    choice: `(or|either|alternatively|options|choose|pick|choice|prefer) / which ~6 (suits|suit|works|work|best|prefer) / (suits|works) (you)? best / following (times|slots|dates|options) / one of`,
    denied: `(not|cannot|can't|unable|unfortunately|no|never|without|won't|don't|regret|do not)`,
    unhesitating: `(hesitate)`,
  },
  de: {
    feedback: `(gern|gerne|jederzeit) ~5 (feedback|ruckmeldung|ruckfragen|grunde) / (feedback|ruckmeldung) ~4 (gern|gerne|wunschen|moglich|telefonisch|anbieten|geben) / (erlautern|erklaren|besprechen) ~5 (grunde|entscheidung) / (grunde|entscheidung) ~6 (erlautern|erklaren|besprechen)`,
    applyAgain: `(erneut|wieder|nochmals|noch einmal) ~3 (bewerben|bewerbung) / (bewerben|bewerbung) ~3 (erneut|wieder|nochmals|noch einmal) / (erneute|neue|weitere|zukunftige|kunftige) bewerbung* ~3 / bewerben sie sich ~5 (erneut|wieder)`,
    moved: `(verschoben|verschieben|verlegt|verlegen|vorverlegt|umgebucht) / (neuer|neuen|geanderter) (termin|zeitpunkt|uhrzeit) / (termin|gesprach|uhrzeit) ~5 (andern|geandert) / statt (am|um|wie)`,
    calledOff: `(termin|gesprach|interview|vorstellungsgesprach) ~9 (absagen|abgesagt|entfallt|entfallen|ausfallen|storniert|nicht stattfinden) / (sagen|absage) ~4 (termin|gesprach|vorstellungsgesprach) ~2 ab`,
    byPhone: `(telefonisch|telefonisches|telefoninterview|telefongesprach|telefontermin|telefonat) / (per|am) telefon / rufen (wir)? ~3 (sie|dich) ~4 an`,
    byVideo: `(videogesprach|videocall|videointerview|videokonferenz|videotelefonat|zoom-meeting|teams-meeting|online-gesprach|onlinegesprach|video-call|videotermin) / (per|uber|via|in) (video|zoom|teams|microsoft teams|ms teams|google meet|skype|webex) / microsoft teams / (zoom|teams) (meeting|call|termin|link)`,
    otherDay: `(buro|praxis|betrieb|laden|personalabteilung) ~4 (geschlossen|nicht besetzt) / (feiertag|betriebsferien|urlaub|bruckentag|betriebsruhe) / (eintritt|arbeitsbeginn|beginn|stelle|starttermin|antritt) ~4 (zum|ab|am) / (bewerbung|unterlagen|schreiben|anzeige|mail) (vom|am) / (eingegangen|veroffentlicht|erhalten) / bewerbungsfrist / bewerbungsschluss`,
    theirTurn: `(melden|melde) ~2 (uns|mich) ~4 / (horen|bekommen|erhalten) sie ~5 (uns|bescheid|ruckmeldung|nachricht) / (geben|gebe) ~5 bescheid / wir ~4 (entscheiden|entscheidung|informieren) / unsere entscheidung`,
    choice: `(oder|alternativ|entweder|wahlweise|auswahl|wahlen) / (welcher|welche) ~6 (passt|passen|zusagt|recht) / folgende* (termine|zeiten|terminvorschlage) / terminvorschlage / (einen|einem) der`,
    denied: `(nicht|kein|keine|keinen|leider|ohne|nie)`,
    unhesitating: `(zogern|scheuen)`,
  },
  fr: {
    feedback: `(volontiers|disposition|disponible|disponibles|plaisir|heureux) ~8 (retour|retours|explications|feedback|raisons) / (souhaitez|voulez|desirez) ~5 (retour|retours|explications|feedback) / (retour|feedback|explications) ~5 (demande|telephone|volontiers)`,
    applyAgain: `(postuler|candidater|repostuler) ~3 (nouveau|encore) / (repostuler|recandidater) / (nouvelle|future|autre|prochaine) candidature ~3 / (inviter|invitons|encourager|encourageons|hesitez pas) ~4 (postuler|candidater|representer)`,
    moved: `(reporte|reporter|reportee|deplace|deplacer|decale|decaler|reprogramme|reprogrammer|avance) ~6 / (nouvelle|nouveau) (date|heure|creneau|horaire) / au lieu (du|de)`,
    calledOff: `(annuler|annule|annulons|annulation) ~5 (entretien|rendez-vous|rendez vous|appel|entrevue) / (entretien|rendez vous|appel|entrevue) ~9 (annule|annulee|lieu pas)`,
    byPhone: `(par|au) telephone / (entretien|echange|appel|entrevue) telephonique / (appellerai|appellerons|appellera)`,
    byVideo: `(visio|visioconference|videoconference) / (en|par|via|sur) (visio|video|zoom|teams|microsoft teams|google meet|skype|webex) / microsoft teams / (reunion|lien) (zoom|teams|meet)`,
    otherDay: `(bureaux|bureau|magasin|agence|entreprise) ~4 (fermes|ferme|fermee|fermera|fermeront) / (jour ferie|conges|vacances|ferie) / (prise de poste|poste a pourvoir|debut|embauche|commencer) ~4 / (candidature|annonce|offre|courrier|mail) ~3 (du|recue|publiee|envoyee|datee)`,
    theirTurn: `(reviendrons|revenons|recontacterons|tiendrons) ~4 / (notre|une) (decision|reponse) / (aurez|recevrez) ~4 (nouvelles|reponse|nous)`,
    choice: `(ou|soit|choisir|choisissez|preference) / (lequel|laquelle|quel|quelle) ~6 (convient|arrange|conviendrait) / (creneaux|dates|propositions|horaires) ~3 (suivants|suivantes) / un des`,
    denied: `(pas|aucun|aucune|malheureusement|sans|jamais|ni)`,
    unhesitating: `(hesitez|hesiter)`,
  },
  es: {
    feedback: `(encantados|gusto|disposicion|podemos|podria|dispuestos) ~6 (comentarios|feedback|retroalimentacion|motivos|valoracion) / (desea|deseas|quieres|quiere|gustaria) ~5 (comentarios|feedback|retroalimentacion) / (feedback|retroalimentacion|comentarios) ~4 (telefono|gusto|solicitarlo|pidelo)`,
    applyAgain: `(volver|vuelva|vuelvas) a (presentar|postular|solicitar|inscribir|aplicar|enviar) ~2 (candidatura|solicitud|cv|puesto|nosotros) / volver a (presentarte|presentarse|postularte|postularse|inscribirte|aplicar|optar) / (vuelvas|vuelva) a (presentarte|presentarse|postularte|postularse|inscribirte|aplicar|optar) / (nueva|futura|otra) (candidatura|solicitud|postulacion)`,
    moved: `(reagenda|reagendar|reagendada|reagendamos|aplazar|aplazado|aplazada|posponer|pospuesto|pospuesta|reprogramar|reprogramado|reprogramada|cambiar|cambiado|cambiada|trasladar|trasladada|mover|movido|adelantar) ~6 (entrevista|llamada|reunion|cita|hora|fecha|al) / (entrevista|llamada|reunion|cita) ~9 (reagenda|reagendada|aplazado|aplazada|pospuesta|reprogramada|cambiada|trasladada|adelantada) / nueva (fecha|hora|cita) / en lugar (del|de)`,
    calledOff: `(cancelar|cancelada|cancelado|anular|anulada|suspender|suspendida) ~5 (entrevista|llamada|reunion|cita) / (entrevista|llamada|reunion|cita) ~9 (cancelada|anulada|suspendida|cancelado)`,
    byPhone: `(por|via) telefono / (llamada|entrevista|conversacion) telefonica / te llamar* / (le|la) llamar*`,
    byVideo: `(videollamada|videoconferencia|videoentrevista) / (por|via|en|mediante) (video|zoom|teams|microsoft teams|google meet|skype|webex) / microsoft teams / google meet / (reunion|enlace) ~2 (zoom|teams|meet)`,
    otherDay: `(oficina|oficinas|tienda|empresa) ~4 (cerrada|cerradas|cerrado|cerrara|cerraran) / (festivo|vacaciones|feriado|puente) / (incorporacion|inicio|empezar|comenzar) ~4 / (candidatura|solicitud|anuncio|oferta|correo|carta) ~3 (del|recibida|publicada|enviada)`,
    theirTurn: `(nos pondremos|contactaremos|informaremos|comunicaremos|daremos|avisaremos) ~4 / nuestra (decision|respuesta) / (tendras|tendra|recibiras|recibira) ~4 (noticias|respuesta)`,
    choice: `(o|bien|elegir|elige|elija|opciones|prefieres|prefiere) / (cual|que) ~6 (viene|conviene|prefieres|prefiere|encaja) / siguientes (horarios|fechas|opciones|horas)`,
    denied: `(no|ningun|ninguna|lamentablemente|sin|nunca|tampoco)`,
    unhesitating: `(dudes|dude|duden)`,
  },
  nl: {
    feedback: `(graag|altijd|gerust|bereid) ~6 (feedback|terugkoppeling|toelichting) / (feedback|terugkoppeling|toelichting) ~5 (graag|bellen|wenst|wilt|wil|telefonisch) / (wil|wilt|wenst) ~5 (feedback|terugkoppeling|toelichting)`,
    applyAgain: `(opnieuw|nogmaals|weer|nog eens) ~3 (solliciteren|solliciteer|solliciteert|reageren) / (solliciteren|solliciteer|solliciteert) ~5 (opnieuw|nogmaals|weer|nog eens) / (nieuwe|volgende|toekomstige) sollicitatie ~2`,
    moved: `(verplaatst|verplaatsen|verzet|verzetten|verschoven|verschuiven|vervroegd) / (nieuwe|gewijzigde|andere) (datum|tijd|tijdstip|afspraak) / in plaats van`,
    calledOff: `(gesprek|afspraak|interview|kennismaking) ~9 (afzeggen|afgezegd|geannuleerd|annuleren|vervalt|gaat niet door|niet doorgaan) / (annuleren|annuleer|annuleert) ~4 (gesprek|afspraak)`,
    byPhone: `(telefonisch|telefonische) / (per|via de) telefoon / (bel|bellen) (ik|we|wij|je|u) ~3`,
    byVideo: `(videogesprek|videocall|videobellen|videoverbinding|beeldbellen|teams-meeting) / (via|per|over|in|op) (video|zoom|teams|microsoft teams|google meet|skype|webex) / microsoft teams / google meet`,
    otherDay: `(kantoor|winkel|bedrijf) ~5 (gesloten|dicht) / (feestdag|vakantie|verlof) / (startdatum|indiensttreding|beginnen|starten|ingang) ~3 / (sollicitatie|brief|vacature|mail) ~2 (van|ontvangen|geplaatst|gedateerd)`,
    theirTurn: `(laten|laat) ~3 weten / (hoor|hoort) ~4 ons / (nemen|neem) ~4 contact / (ons|onze) besluit / onze beslissing`,
    choice: `(of|ofwel|kiezen|kies|keuze|voorkeur) / (welk|welke) ~6 (past|uitkomt|schikt|voorkeur) / volgende (momenten|tijden|opties|data)`,
    denied: `(niet|geen|helaas|zonder|nooit)`,
    unhesitating: `(aarzel|aarzelt|schroom)`,
  },
  pt: {
    feedback: `(prazer|disponiveis|disposicao|disponivel|podemos|gosto) ~8 (feedback|retorno|comentarios|motivos) / (deseja|desejar|quiser|gostaria|pretenda) ~5 (feedback|retorno|comentarios) / feedback ~4 (telefone|pedido|disposicao|prazer)`,
    applyAgain: `(candidatar|candidate|candidatar-se|candidatar se|candidate se|inscrever|concorrer) ~4 (novamente|outra vez|de novo) / voltar a (candidatar|concorrer|inscrever) / (nova|futura|outra) candidatura`,
    moved: `(adiar|adiada|adiado|remarcar|remarcada|remarcado|reagendar|reagendada|reagendado|reagendamos|alterar|alterada|mudar|mudada|antecipar|antecipada) ~6 / (nova|novo) (data|hora|horario) / em vez (de|do|da)`,
    calledOff: `(cancelar|cancelada|cancelado|desmarcar|desmarcada|anular) ~5 (entrevista|conversa|reuniao|chamada) / (entrevista|conversa|reuniao|chamada) ~9 (cancelada|desmarcada|anulada|cancelado)`,
    byPhone: `(por|via) (telefone|telemovel) / (chamada|entrevista|conversa) telefonica / (ligaremos|ligarei|telefonaremos)`,
    byVideo: `(videochamada|videoconferencia|videoentrevista) / (por|via|pelo|no|atraves do) (video|zoom|teams|microsoft teams|google meet|skype|webex) / microsoft teams / google meet`,
    otherDay: `(escritorio|escritorios|loja|empresa) ~4 (fechado|fechados|fechada|encerrado|encerrada|encerrados) / (feriado|ferias|ponte) / (inicio|entrada em funcoes|comecar|admissao) ~4 / (candidatura|vaga|anuncio|carta|mail) ~3 (de|recebida|publicada|enviada)`,
    theirTurn: `(entraremos|daremos|informaremos|comunicaremos|voltaremos) ~4 / nossa (decisao|resposta) / (tera|recebera|teras|receberas) ~4 (noticias|resposta)`,
    choice: `(ou|escolher|escolha|opcoes|prefere|preferir) / qual ~6 (prefere|convem|conveniente|melhor) / seguintes (horarios|datas|opcoes|horas)`,
    denied: `(nao|nenhum|nenhuma|infelizmente|sem|nunca)`,
    unhesitating: `(hesite|hesitem)`,
  },
};
