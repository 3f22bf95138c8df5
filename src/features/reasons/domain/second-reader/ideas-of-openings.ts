/** Ideas about openings, and how places come and go. Folded words of six languages; `*` stands for any ending. */
export const ideasOfOpenings = {
  funds: `fund funds funding funded grant grants grantor subsid* bursar* sponsor investor* money budget* lottery donor* donation* accounts treasury finance* levy
    gelder mittel forderung* fordermittel forderantrag zuschuss* haushalt* etat geld sponsor* spende* budget* finanzier* kreditgeber*
    subvention* budget* financement* credits mecene* argent apport* dotation* presupuest* fondos ayudas dinero partida subvencion* financiacion
    subsidie* begroting geld fonds gelden geldschieter* verba verbas orcamento* subsidio* apoio financiamento dinheiro`,
  stopped: `frozen freeze froze freezes freezing stopped stop stopping halt* paus* suspend* cancel* scrap* shelved shelve dropped drop axed struck strike abandon* postpon* delayed cut cuts cutting hold pulled pull eliminat* abolish* dissol*
    gestrichen streich* gestoppt eingefroren ausgesetzt aufgehoben abgesagt abgesetzt ruht ruhen verschiebt verschoben pausier* eingestampft gekurzt gekippt zuruckgestellt entfallt entfallen stellenstopp einstellungsstopp
    gel gele gelee gelees geler supprim* suspend* annul* arret* report* abandonn* gelent parado paro suspend* cancel* amortiz* aplaz* congel* paraliz* eliminad* recort*
    geschrapt stopgezet stilgelegd stil uitgesteld afgeblazen bevroren geannuleerd ingetrokken extint* cancelad* parou suspens* adiad* congelad* cortad* anulad*`,
  refused: `refus* declin* rejected denied lost lose losing gone disappeared vanish* evaporat* fell through walked withdrew withdrawn withdraw* released approved renew* prolong*
    abgelehnt abgesprungen verloren weggefallen wegfallt weg nicht bewilligt zugesagt verlangert ausgelaufen zuruckgezogen platzt geplatzt
    refuse* perdu perdue perdus retire retiree parti partie renouvel* accord* denegad* perdid* perdimos retirad* concedid* renov* ido
    afgewezen verloren weg geweigerd teruggetrokken verlengd toegekend recusad* perdemos perdeu retirou tirou concedid* renovad* chumb*`,
  closing: `shut shuts shutting closing closes close closure closed winding sold selling sell merg* takeover taken insolven* bankrupt* administration redundan* restructur* reorgani* downsiz* landlord
    schliess* geschlossen schluss auf aufgeben verkauft verkaufen insolvenz* umstruktur* umbau zusammenleg* fusion* ubernahme
    ferm* fusion* rachat* vend* liquidation restructur* cerr* cierr* vend* fusion* reestructur* quiebra sluit* sluiten gesloten dicht verkocht fusie overname reorganis* fech* vend* fusao reestrutur* insolvencia`,
  works: `project* contract contracts order orders tender* bid bids client clients customer* season* harvest* tour show series production programme program site route building branch shop store café cafe clinic workshop class classes
    projekt* auftrag* auftrage kunde kunden saison ernte tournee baustelle bau neubau filiale laden gaststatte praxis gruppe klasse werk stuck
    projet* chantier* client clients commande* saison tournee boutique atelier classe film marche obra obras proyecto* cliente* temporada gira tienda taller grupo curso
    project* opdracht* klant* seizoen oogst winkel filiaal groep klas tournee obra obras projeto* cliente* epoca digressao loja oficina turma`,
  above: `headquarters head office parent council ministry trust directors governors management trustees shareholders county municipality investors board group finance upstairs
    zentrale konzern* mutter* gemeinderat stadtrat kreistag ministerium trager vorstand geschaftsfuhrung leitung aufsichtsrat land
    siege maison-mere mairie conseil direction ministere groupe central ayuntamiento ministerio direccion grupo consejo diputacion
    hoofdkantoor gemeente directie ministerie bestuur raad moederbedrijf sede camara ministerio administracao direcao grupo`,
  hiring: `hire hired hires hiring recruit* recruitment appoint* employ* engage engaged sign signing add adding onboard headcount fill filled post position vacancy role job
    einstell* eingestellt einzustellen besetz* anstell* angestellt neueinstellung* stelle stellen position posten vakanz
    embauch* recrut* engager poste postes pourvoir pourvu contrat* contratar contratad* contratamos puesto plaza vacante cubr* cubiert* meter fichar
    aannemen aangenomen aannam* werving functie vacature baan post vervuld contrat* contratac* vaga lugar posto preench* admit*`,
  nobody: `nobody noone none anybody anyone another second extra replace* replacing additional new
    niemand* keinen keiner keine mehr weitere weiteren weiterer zweite zusatzlich* neue neuen
    personne aucun aucune plus nadie mas ninguna ninguno niemand geen extra ninguem mais nenhum`,
  already: `already since now meanwhile by then bereits schon inzwischen mittlerweile langst deja ya alli al reeds inmiddels intussen ja entretanto`,
  before: `before when until after earlier sooner late ago yesterday last bevor ehe als vor gestern vorher fruher avant quand lorsque hier antes cuando ayer voor voordat toen gisteren eerder antes quando ontem`,
  forgot: `forgot forgotten mistake error accident still outdated old oversight unchanged vergessen versehen versehentlich noch alte alten irrtum oubli* erreur encore olvid* error despiste todavia vergeten nog fout esquec* engano ainda lapso`,
  notice: `ad ads advert* advertis* listing posting notice card board window website sign poster online
    anzeige inserat* ausschreibung aushang schild portal fenster netz annonce* affiche* offre site vitrine anuncio* cartel oferta web tablon
    advertentie briefje vacaturetekst bord raam anuncio* papel montra site`,
  began: `began begun started starts start starting shook hands agreed signed accepted payroll
    angefangen begonnen fangt anfangt unterschrieben zugesagt handschlag angenommen commenc* demarr* signe signee accepte
    empez* empieza firmad* firmo aceptad* comprometi* begonnen begint getekend toegezegd aangenomen comec* assinad* aceit* combin*`,
  full: `full complete completed staffed filled taken occupied covered allocated booked gone sorted set closed settled supplied
    voll vollzahlig komplett vergeben besetzt belegt abgedeckt versorgt fort complet complete pourvu pourvue prise prises pris occup*
    cubiert* completa completo ocupad* llen* vol compleet vervuld bezet vergeven voorzien complet* ocupad* preenchid* chei*`,
  found: `found find someone somebody chap lad man woman lady person girl boy guy
    gefunden jemand* jemanden mann frau trouve trouvee quelqu quelqu'un fille garcon encontr* alguien chico chica persona gevonden iemand jongen meisje encontr* alguem rapaz rapariga pessoa`,
  place: `place places spot spots seat seats chair slot slots list shift shifts crew rota platz platze plan dienst crew place places plaza sitio lugar plazas plek plaats plekken lugar vagas`,
  insider: `internal* internally colleague* apprentice* trainee* intern interns temp temps casual volunteer* deputy assistant staff employee* insider existing house standin cover covering maternity doctoral
    intern* auszubildende* azubi* lehrling* lehrtochter praktikant* aushilfe* werkstudent* vertretung* springer* kolleg* mitarbeiter* assistent* haus reihen eigenen
    interne* apprenti* stagiaire* remplacant* collegue* adjoint* interimaire* intern* aprendiz* becari* practicas suplente* compane* ayudante* plantilla interino* casa
    intern* leerling* stagiair* uitzendkracht invalkracht invalster vervanger collega* assistent* oproepkracht intern* estagiari* aprendiz* substitut* colega* ajudante* casa`,
  own: `own ours our longstanding eigene* eigener unser unsere unserer unseren unserem notre nos nuestr* onze ons eigen nosso nossa nossos nossas propri*`,
  promoted: `promot* moves moved steps stepped step transfer* redeploy* succeed* successor rises raised hand finger asked volunteered
    beford* ruckt aufgeruckt nachfolg* versetz* ubernimmt ubernommen umgesetzt ubernehm* finger gehoben wechselt
    promu* mutation mutee passe reprend releve ascend* traslad* sube relevo bevorderd schuift overplaatsing overgeplaatst vinger promov* transfer* subiu dedo`,
  stays: `stay stays stayed staying keep keeps kept permanent permanently remain* continue* continues good bleibt bleiben geblieben bleibe behalten behalt fest festen dauerhaft
    reste rester restera garde gardons gardent queda quedar quedo sigue sigamos fija fijo fijos blijft blijven vast houden fica ficar fique continua continuar`,
  kin: `nephew niece cousin son sons daughter brother sister wife husband uncle father mother family in-law inlaw relative* friend
    neffe nichte cousin* sohn tochter bruder schwester frau schwager* familie schwieger* bekannte* neveu niece fils fille cousin* frere soeur beau* epouse ami
    sobrin* hijo hija primo prima hermano hermana cunad* mujer marido amigo neef nicht zoon dochter broer zus schoonzoon vrouw sobrinh* filho filha prim* irmao irma cunhad* mulher`,
  precedence: `priority precedence first claim right refusal turn vorrang anspruch zuerst vor vorgeht priorit* premier passait droit preferencia derecho prioridad voorrang recht voorging prioridade direito frente`,
  returning: `return* back comes leave zuruck wiederkommt elternzeit revient retour conge vuelve regresa excedencia terug verlof volta regressa licenca`,
  offer: `offer offered offers contract letter promise promised appointment agreement word angebot zusage zugesagt vertrag wort vereinbart* vereinbarung offre promesse contrat parole oferta contrato promesa palabra compromiso aanbod toezegging contract woord proposta contrato palavra promessa`,
  undone: `withdraw* rescind* retract* revok* disregard lapse* lapses void undo break invalid regret
    zuruckzieh* zurucknehm* zuruckgenommen hinfallig gegenstandslos brechen widerruf* nichtig retir* annul* revenir caduc rompre retir* anul* desdecir* efecto
    intrek* ingetrokken vervalt terugkomen herroep* retirar anular voltar efeito desdiz*`,
} as const;
