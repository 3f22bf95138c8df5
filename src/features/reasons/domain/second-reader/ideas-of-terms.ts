/** Ideas about conditions, pay and hours. Folded words of six languages; `*` stands for any ending. */
export const ideasOfTerms = {
  permit: `visa visas permit permits licence license licences licensed licensing sponsorship authorisation authorization clearance ticket endorsement passport residence
    fuhrerschein visum aufenthalt* arbeitserlaubnis erlaubnis approbation staplerschein kranschein schein lizenz genehmigung zulassung fahrerlaubnis pass
    permis visa visas titre sejour habilitation autorisation caces licence carte carne visado permiso licencia autorizacion residencia
    rijbewijs visum vergunning werkvergunning verblijf* heftruckcertificaat registratie code pas carta visto vistos autorizacao residencia cedula licenca`,
  certificate: `certificate* certified registered register registration card chartered qualified recognised recognized accredited council vaccin*
    anerkannt* anerkennung nachweis impf* masern* zertifikat* registr* zugelassen reconnu* diplome inscrit* ordre vaccin* attestation homolog* colegiad* titulo certificado* vacun*
    erkend erkenning certificaat bewijs big vaccin* diploma reconhecid* certificado* vacin* ordem inscrit*`,
  law: `law laws legal* regulation* regulator* insurer* insurance insured statut* authority authorities rules rule allowed allow ministry council
    gesetz* vorschrift* versicherung* berufsgenossenschaft amt landesamt erlaubt darf durfen durfte recht loi legal* assur* reglement* autoris* droit interdit
    ley legal* seguro normativa norma permite puedo wet wettelijk verzekering* regels mag mogen lei legal* seguro regra regras permite`,
  citizen: `citizen* national nationals nationality passport british american european union eu immigra* abroad foreign
    staatsburger* staatsangehorig* deutschen pass eu-burger ausland nationalit* francais citoyen* etranger nacionalidad espanol ciudadan* extranjero nationaliteit burger* buitenland nacionalidade cidada* estrangeir*`,
  age: `age eighteen twenty-five twentyone older younger minors under jahrig* volljahrig unter alter ans majeur* edad anos menores mayor jaar leeftijd onder anos idade menores`,
  distance: `far distance away commut* miles kilomet* live living lives reside* based located local locally nearby near relocat* move moving town village city from minutes each
    weit entfernt* entfernung fahrt fahren wohn* wohnen wohnort umzieh* umzug nahe ort dorf stadt pendel*
    loin distance habit* domicile trajet demenag* ville village pres lejos distancia vives vive vivir resid* mud* pueblo ciudad cerca
    ver weg woon* wonen wonende afstand verhuiz* dorp stad buurt reis* longe distancia mora morar vive resid* mud* aldeia cidade perto`,
  transport: `car cars bus buses train trains drive driving driver vehicle wheels bike ferry van lorry
    auto zug bahn bus fahrt wagen fuhrerschein mobil voiture* train trains bus vehicule conduire coche tren autobus conducir vehiculo auto trein bus rijdt rijden carro comboio autocarro conduzir transporte`,
  hours: `hours hour part-time parttime part full-time fulltime week days day shift shifts rota schedule timetable availab* finish finishing
    stunden teilzeit vollzeit woche wochen tage arbeitszeit* schicht* dienst dienste rufbereitschaft
    heures heure partiel plein semaine horaires horaire jours horas hora jornada media parcial completa semana turno turnos horario
    uren uur parttime deeltijd fulltime week dagen rooster dienst diensten horas hora parcial inteira semana turno turnos horario`,
  time: `weekend* saturday* sunday* evening* night nights nightshift early morning* noon midnight holiday* school summer winter six seven eight nine three four five
    wochenend* samstag* sonntag* abend* abends nacht* nachts fruh* morgens uhr ferien urlaub drei vier funf sechs sieben
    samedi* dimanche* soir* nuit* matin* minuit vacances seize heure sabado* domingo* tarde* noche* madrugada manana vacaciones tres seis
    zaterdag* zondag* avond* nacht* ochtend* vroeg* vakantie drie vier sabado* domingo* noite* madrugada manha ferias tres seis`,
  home: `home remote* remotely hybrid office site desk zuhause hause homeoffice buro vor halle theke domicile teletravail distance casa teletrabajo remoto thuis thuiswerken kantoor casa teletrabalho`,
  notice_period: `notice period start starting date soon wait bridge months january february march april may june july august september october november december free monday
    kundigungsfrist frist eintritt* beginn starttermin warten uberbruck* monate monat frei oktober august januar
    preavis debut attendre mois libre octobre janvier preaviso incorporacion esperar meses liberes octubre enero opzegtermijn startdatum wachten overbrugg* maanden vrij oktober previo entrada esperar meses livre outubro janeiro`,
  contract_kind: `permanent temporary fixed-term freelance self-employed one-year call travel travelling road overnight
    befristet* unbefristet* festes festanstellung frei reisen ubernacht* cdi cdd interim duree durable deplacement* temporal fijo fijos indefinid* viajar autonom* tijdelijk vast reizen zzp prazo fixo efetiv* viajar recibos`,
  pay: `pay paid salary salaries wage wages rate band scale grade earn earns earning package figure sum amount price fee expensive money allowance thousand hundred euros pounds afford ceiling
    gehalt* lohn verdien* vergutung bezahl* zahlen tarif* tagessatz stundensatz gehaltswunsch euro summe betrag geld teuer
    salaire* paie remuner* pretention* euros grille somme tarif payer gagn* sueldo* salario* cobr* pagar euros cifra remuner* tarifa ganas gana
    salaris* loon verdien* betalen euro bedrag tarief ordenado* salario* ganha pagar euros valor remuner* vencimento`,
  above_limit: `above beyond exceed* more higher over twice too much stretch reach outside below short apart between gap difference match room
    uber ubersteig* mehr hoher sprengt zu viel rahmen auseinander zwischen spielraum unter
    dessus depass* superieur* trop plus entre ecart encima super* mas demasiado alcance entre diferencia boven hoger meer te tussen verschil acima ultrapass* mais demasiado entre diferenca`,
  wanted: `want wanted wants wish wished like looking prefer* ask asked asking need needed needs told said explained ruled mind hoped expected
    mochten wollten wollen wunsch wunschen suchen sagten gesagt erklart brauchen ausgeschlossen
    voul* souhait* cherch* demand* dit besoin quer* quier* busc* pid* dij* necesit* wil wilt wilde zoek* vraag* zei nodig quer* procur* ped* disse precis*`,
} as const;
