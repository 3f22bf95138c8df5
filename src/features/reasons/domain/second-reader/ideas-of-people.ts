/** Ideas about what people have done, can do and showed. Folded words of six languages; `*` stands for any ending. */
export const ideasOfPeople = {
  years: `year years decade* months jahre jahren jahr monate ans annees annee mois anos ano meses jaar jaren maanden`,
  experience: `experience* background practice practise hands-on trade career record exposure worked work profession field erfahrung* praxis beruf* handwerk laufbahn werdegang experienc* pratique metier parcours experien* practica oficio trayectoria ervaring praktijk vak experienc* pratica oficio percurso`,
  training: `degree degrees diploma* doctorate master's master bachelor training trained qualification* studies university school publications articles exam chartered
    studium abschluss* ausbildung meisterbrief meister diplom* staatsexamen fachkraft gelernt qualifikation* veroffentlichung* promotion
    diplome* formation licence master doctorat publications etudes titulacion licenciatura grado estudios formacion publicaciones doctorado articulos
    diploma opleiding hbo studie publicaties vakdiploma curso licenciatura formacao estudos publicacoes mestrado doutoramento`,
  led: `led lead leading managed manage manager run ran running opened built charge head team size responsibilit* leiten geleitet leitung fuhren gefuhrt verantwort* dirig* encadr* equipe gere llev* dirig* gestion* equipo leid* geleid team dirig* ger* chefi* equipa`,
  only: `only just merely mostly always all far never nur bisher bislang immer lediglich nie noch seulement que toujours encore jamais solo siempre aun nunca solamente alleen altijd nog nooit so sempre ainda nunca apenas`,
  skill: `skill skills knowledge know knows known command fluency fluent level speak speaks speaking read write able familiar master learn learning beginner basic
    kenntnis* konnen beherrsch* sprechen spricht niveau lesen lernen kennt grundkenntnisse verstehen versteht
    connaissanc* maitris* savoir parler niveau parle lire apprendre conocimient* saber manej* soltura hablar hable nivel leer aprender domin*
    kennis beheers* spreekt spreken niveau lezen leren kent conheciment* saber domin* falar fale nivel ler aprender conhece`,
  languages: `english french german spanish dutch portuguese polish italian arabic turkish sign language languages
    englisch* deutsch* franzosisch* spanisch* polnisch* italienisch* gebardensprache sprache* anglais allemand francais espagnol langue ingles aleman frances arabe idioma
    engels duits frans pools taal ingles alemao frances lingua gestual ucraniano`,
  tool: `excel sap python sql java javascript rust kubernetes cloud cad cnc software program programme system till spreadsheet* statistics code coding automation automated accounting bookkeeping layout design machine machines pattern
    kassensystem programm statistik software maschine* buchhaltung baurecht testautomatisierung logiciel caisse comptab* droit partition programa caja contabilidad derecho musica software programma kassasysteem boekhoud* bouwrecht programa caixa contabilidade`,
  missing: `missing missed miss lack* absent without nowhere found see thin short weak light insufficient enough
    fehlt fehlte fehlen vermiss* gefehlt fehlten mangel* kaum wenig vergebens manqu* manqu absence peu trouve faut falta falt* echo echamos vim* corto cortos suficiente
    miste missen ontbr* gemis* weinig vonden dun falta* falt* vimos pouco sentiu curto curtos suficiente`,
  teach: `teach train scratch zero beginning first start bottom anlernen einarbeit* null erste erster erstes von former former apprend* zero premiere ensen* cero primera inwerken nul eerste ensinar zero raiz primeira`,
  other_field: `retail hospital court horses kitchen trade public private animals family law comes come coming handel pflege kommen familienrecht pferde commerce laboratoire comercio laboratorio handel laboratorium comercio laboratorio`,
  bored: `bored boring bore boredom dull challenge* challenging interest stimulat* waste wasting wasted content langweil* unterforder* herausforder* ennui* ennuy* aburr* reto verve* uitdag* aborrec* desafio`,
  senior: `overqualif* senior experienced calibre standing seasoned captain doctor surgeon director partner chef boss manager head led uberqualif* chefarzt leiterin laufbahn promoviert* kuchenchef vorgesetzt* surqualif* carriere chef directeur directrice agence sobrecualif* carrera jefe jefa director* overgekwal* loopbaan baas directeur qualificac* carreira chefe diretor*`,
  small: `small smaller junior beginner* entry simple simpler down back lower beneath below narrow outgrown outgrew level klein kleiner anfanger* ruckschritt eng debutant* recul arriere petit* atras principiante* paso empiec* pequen* beginner stap terug klein passo atras principiante pequen*`,
  worry: `worry worried worries worrying concern* doubt* hesitat* nervous afraid fear* unsure uneasy risk* risky cautious wonder* careful reservations weigh* pause question* sure dare convinced
    sorge* bedenken befurcht* furcht* unsicher zweifel* zoger* risiko stutzig nachdenklich geheuer traut fragen sicher
    crain* inquiet* dout* hesit* risqu* peur demand* preocup* dud* temen temor riesg* miedo claro inquiet* arriesgad*
    zorg* bang twijfel* risico aarzel* vroegen receiam receio* duvid* hesit* risco arriscad* preocup*`,
  gap: `gap gaps break breaks pause interruption unemployed unemployment empty idle out away travelling illness sick children baby sabbatical nachgang
    lucke* pause auszeit arbeitslos* ohne krankheit elternzeit unterbrech* pause arret chomage emploi trou absence maladie pausa paro baja parad* vacio enfermedad
    pauze onderbreking ziekte werkloos zonder gat pausa desemprego doenca sem parag* baixa`,
  switching: `change changed changes changing switch* jump leap hop* moves employers jobs stays stints posts zigzag* years settle career path self-employed own firm business left
    wechsel* gewechselt sprung arbeitgeber selbststandig* quereinst* stationen weg chang* saut employeur* compte reconversion parcours passer cambi* salto empresas cuenta
    wissel* overstap sprong werkgevers zelfstandig mud* salto empregos conta patroes`,
  leaving: `leave leaves leaving left gone back return stay last long settle disappear verschwinden gehen gegangen zuruck weg bleiben weiterziehen quitt* partir repart* rester retour vuelv* volver irse quedar* marchar* teruggaat vertrek* blijft weggaan volt* sair ficar fique partir`,
  test: `test tests exam exams examination assessment exercise* task tasks score scored scores mark marks result results points pass passed sample trial piece dictation typing simulator seam weld dish loaf
    test* prufung* probe* arbeitsprobe aufgabe* punkt* ergebnis* diktat probestuck probebacken einstellungstest aptitude epreuve* examen* note essai piece dictee seuil
    examen prueba* nota puntos corte pieza dictado practica ejercicio test toets* proef* proefstuk score cijfer dictee examen teste* prova* nota peca ditado exame pontos`,
  short_of: `below under less fewer short threshold cut-off cutoff limit minimum mark fail* wrong errors error mistakes crash* broke broken missed enough half apart over slow
    unter unterhalb grenz* fehler falsch nicht bestanden erreicht durchgefallen zu viele verpasst mindest*
    dessous inferieur* seuil fautes erreurs faux rate minimum debajo faltas errores corte minimo mal fallos
    onder grens fouten fout niet gehaald minimum abaixo minimo erros errado falhas`,
  talk: `interview* conversation talk talked answer answers answered question questions asked told presentation pitch role-play audition lesson reading demonstration spoke said examples example
    gesprach antwort* frage fragen vortrag prasentation vorspiel probestunde lehrprobe beispiel* rollenspiel interview
    entretien reponse* question* presentation lecon exemple* audition entrevista respuesta* pregunt* presentacion clase ejemplo* audicion
    gesprek antwoord* vraag vragen presentatie proefles voorbeeld* entrevista resposta* pergunt* apresentacao aula exemplo*`,
  vague: `vague general thin unclear flat quiet nervous tired unprepared prepared rather late harsh read sheet thread straight contradict* phone silent listless convince* follow website
    allgemein* vage unklar nervos faden ruhig mude uberzeugt handy telefon verspat* spat geschimpft wenig rand
    general* vague* flou* nerveu* fil telephone retard concret* prepar* preparad* general* vag* nervios* movil tarde hilo concret*
    algemeen vaag draad zenuwachtig telefoon laat voorbereid ger* vag* nervos* telemovel atrasad* fio concret*`,
  trial: `trial demonstration day shift lesson hour tour probearbeiten probetag probestunde essai journee prueba dia meeloopdag proef* experiencia dia teste`,
  reference: `reference* referee* employer boss manager former previous old check checks screening vetting background credit police criminal record records medical doctor drug bank conviction
    referenz* fruher* chef fuhrungszeugnis auskunft uberprufung betriebsarzt* schufa arbeitgeber zeugnis*
    reference* ancien* employeur casier judiciaire certificat medecin verification referencia* antigu* antecedentes penales certificado medico comprobacion
    referentie* oude werkgever vog bedrijfsarts controle screening referencia* antigo patrao registo criminal certificado medico verificacao`,
  confirmed: `confirm* verify verified match matches tally agree bear differ* different discrepan* account entry record trace found positive ban bans dismissed altered truth forged
    bestatig* stimm* uberein abweich* eintrag kennt nachgemacht andere* gekundigt widerspr*
    confirm* correspond* mention trace apte differ* faux coincid* confirm* anotacion registro consta apto distint* fals*
    bevestig* verschil* klopt geweigerd kent goedkeur* vals confirm* coincid* anotacao consta registo apta apto fals*`,
  file: `file files attachment* link links portfolio cv resume résumé document documents pdf video folder scan scans pictures recording showreel page pages letter handwriting upload zip drawings certificates
    anhang anlage* datei* link* portfolio mappe lebenslauf dokument* scans video aufnahme ordner seite seiten anschreiben handschrift
    piece jointe fichier lien book cv document lettre page scan archivo enlace portafolio documento carta curriculum pagina
    bijlage link bestand portfolio cv document brief pagina ficheiro ligacao portefolio documento carta curriculo pagina anexo`,
  unopened: `open opened opens load loaded play blank empty broken corrupt* dead expired private password permission error sound dark blurred missing arrived came through unreadable locked read strange cut half
    offnen leer kaputt beschadigt tot abgelaufen kennwort passwort privat ton dunkel lesbar entziffern angekommen fehlte nichts
    ouvre ouvrir vide mort casse illisible recu abre abrir roto vacio blanco caducad* lleg*
    open opent leeg werkt stuk kapot kregen leesbaar abre abrir vazio branco quebrad* funciona chegou`,
  divided: `agree agreed divided split unanim* consensus differ* disagree* argued vote votes veto tie overrul* against settle opinions instinct gut click clicked chemistry warm felt
    einig uneinig gespalten meinung* uberstimmt dagegen stand quergestellt chemie konsens
    accord partage* avis tranche contre unanim* courant association acuerdo dividid* opinion* voto contra quimica unanim*
    eens verdeeld tegen mening* unaniem klikte stem acordo dividid* opinio* contra voto quimica unanim*`,
  deciders: `panel jury committee board partner partners co-founder boss owner director chair chairman bishop consultant label us three half everyone everybody one two
    gremium vorstand partner chef chefin geschaftsfuhrerin pfarrer vorsitzende* kuratorium runde kollegium von uns
    jury associe* patron directrice maire comite commission tribunal soci* jefa comision director*
    commissie compagnon baas bestuur juri soci* patrao direcao chefe comissao`,
  would: `would hatte hatten wurde aurais aurait habria hubiera habriamos had zou ficava teria`,
  second: `second runner-up reserve two last final finalist* both either between close hair photo margin edged tipped tie narrow tiny
    zweite zweiter knapp haar beiden zwischen zuletzt geschwankt gleichauf deuxieme deux peu serre finaliste* segund* renid* dos poco final* finalist*
    tweede weinig allebei scheelde tussen segund* pouco dois final* renhid*`,
  other_person: `other another candidate candidates applicant applicants she he her his winner colleague person
    andere* anderer bewerber* mitbewerber* er sie gewahlte autre* candidat* elle il otra otro candidat* ella el ander* kandidaat hij zij outr* candidat* ele ela`,
  slightly: `slightly little bit more few touch etwas minimal wenig mehr peu plus poco mas iets net meer pouco mais`,
} as const;
