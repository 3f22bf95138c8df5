import type { Cues } from './cues.ts';

/** German. A phrase proves nothing; it is one of several things looked at. */
export const germanCues: Cues = {
  'all-or-nothing': `
    entweder .. oder
    entweder ... oder
    alles|ganz oder nichts|gar_nicht|nix
    alles|was außer|andere|darunter|unter .. ist|wertlos|nichts|zählt
    ganze|ganzen|gesamte .. umsonst|für_die_katz|im_eimer|dahin|nichts|ruiniert|versaut|wertlos
    komplett|total|völlig|absolut .. im_eimer|versagt|ruiniert|umsonst|nutzlos|wertlos|daneben
    zweiter|zweite .. verlieren|verlierer|nichts|letzter
    wenn .. nicht .. perfekt|makellos|alles|erste .. dann|kann|lass|gar_nicht
    umsonst|gleich_lassen|bleiben_lassen|nichts_wert|zählt_nicht|gilt_nicht
    ein|eine|einmal|ein_einziger fehler|falsch|patzer|strich .. ganze|alles|durchgefallen|und
    oder .. nicht $
    dazwischen .. nichts|gibt|nix
    so gut wie nichts|durchgefallen
    koch oder nicht
    kein|keine .. richtiger|echte|wirkliche
    drin oder draußen`,
  overgeneralising: `
    immer
    jedes mal
    jedesmal|ständig|dauernd|überall|nirgends|niemals|nie
    nie .. bei_mir|was|mir|klappt|wieder
    keiner|niemand|alle .. mich|ruft|nimmt|will|mag|so
    alles .. geht|schief|was_ich|bei_mir|vergess*
    bei mir .. geht|ist|klappt|so|immer|alles|läuft
    mit mir .. immer|nie|ja
    typisch|wie immer|üblich|gehabt|jedes
    schon in|immer|früher .. so|der
    in jedem|jeder|jedes|ganz
    der ganze|die_ganze
    geht einfach alles
    nicht ein|einmal mal
    menschen|leute|solche wie ich|mich`,
  'mental-filter': `
    nur .. der|die|das|an|den|noch .. denk*|hör|seh|eine|einen|satz|fehler|suppe
    ich denk|denke|hör|höre|seh|sehe|kann nur|immer_nur|bloß
    geht|gehen mir .. nicht .. kopf|sinn
    nicht aus dem kopf
    immer wieder .. die|der|das
    den|die|das trag|trage|seh|hör|höre|les|lese ich|ich_mit .. mir
    eine|ein|einen .. beschwerde|fehler|strich|satz|wort|kritik ... nur|immer|und_ich|den
    und|aber ich .. denk|denke|hör|seh|höre|sehe
    von .. nur|bleibt .. der|die|das
    alles andere|rest|übrige .. vergessen|weg|egal|gelöscht
    was bleibt|hängen_bleibt|übrig_bleibt
    bleibt hängen|übrig
    dauerschleife|schleife
    seit|die_halbe .. nacht|tagen`,
  'discounting-positives': `
    zählt nicht|doch_nicht|eh_nicht
    nur|bloß|halt|war .. glück|zufall|höflich*|mitleid|nett
    glück|zufall|dusel
    das|kann|schafft|macht .. jeder|jede|jeder_andere
    sagen|sagt .. zu_jedem|alle|halt|die_immer|man_so
    muss|müssen .. sagen|so
    aus höflichkeit|mitleid|nettigkeit
    war .. leicht|einfach|nichts_besonderes|keine_kunst|halt
    heißt|bedeutet .. nichts|gar_nichts|nix
    die anderen|andren waren .. schlecht*
    keine kunst|leistung
    weil .. niemand|keiner .. sonst|wollte|andere
    mag halt
    halt|eh|sowieso
    was soll's|das_schon|ist_schon`,
  'mind-reading': `
    die|sie|er|chef|chefin|alle|jury .. denkt|denken|dachte|dachten|hält|halten|hielt|findet|fanden|sieht|sahen|wusste|wussten|verachte*|lacht|lachen
    hält|halten|hielten mich .. für
    für die|ihn|sie|den|meinen .. bin|war ich
    ich|man spür|spüre|merk|merke|seh|sehe|weiß|sah|merkte .. was|dass|genau|das|ihm|ihr
    hat man|man_hat gemerkt|gesehen|gespürt
    da wusst|wusste|weiß ich
    blick|lächeln|grinsen|seufzer|nicken|stirn|augenbraue .. heißt|hieß|sagt|sagte|bedeut*|war|verriet
    insgeheim|innerlich|bestimmt|sicher|garantiert .. denk*|lach*|froh|fand*|gelacht
    hinter meinem
    stand .. ins_gesicht|im_gesicht
    sieht|sehen in mir
    gemeint .. war|hat`,
  'fortune-telling': `
    wird|werden|werde .. nie|nicht|niemand|keiner|absag*|schief*|nichts|wieder|auch_nicht|ablehnen|sitzen
    wird|wirds .. eh|sowieso|wieder|bestimmt|nichts
    sagen|sagt|nehmen .. eh|sowieso|bestimmt|sicher|garantiert .. ab|nicht
    sagen|sag .. ab $
    ich weiß .. schon|jetzt_schon|wie_es
    weiß .. wie das|es .. ausgeht|endet|läuft
    in einem jahr|monat|zwei
    nie .. werde|wird|kriege|krieg|finde|bekomm*
    bestimmt|garantiert|sowieso|eh|sicher .. nicht|nichts|absage|kein*|schief
    das nächste|beim_nächsten .. auch|wieder
    brauch .. gar_nicht|nicht_erst
    hat keinen|eh_keinen zweck|sinn
    ich werd|werde .. versag*|stottern|blackout|durchfall*`,
  catastrophising: `
    was wenn
    und|dann .. dann ... dann|und
    wenn .. dann .. verlier*|aus|pleite|wohnung|straße|erledigt|vorbei
    verlier|verliere|verlieren|weg .. wohnung|haus|alles|kinder|auto
    obdachlos|straße|pleite|ruiniert|ruin|flaschen|pfandflaschen|brücke|gosse|insolvenz|gefängnis|scheidung
    erledigt|fertig|verbrannt|aus_und_vorbei .. branche|überall|in
    alles aus|vorbei|verloren|kaputt
    katastrophe|weltuntergang|albtraum|desaster|untergang
    nie wieder .. job|arbeit*|stelle|einen|erhol*
    für immer|alle_zeiten
    im auto|keller .. wohnen|schlafen|sitzen
    bis|zu weihnachten|herbst|im_herbst .. sitzen|weg|pleite
    bald .. jahre|bin|sind
    das überleb* ich`,
  'emotional-reasoning': `
    ich fühl|fühle|fühlte|gefühlt .. also|dann|so|mich|wie
    fühl*|gefühl|gefühle .. also|stimmt|wahr|recht|sagt|weiß|lügt|heißt
    fühlt sich .. an .. also|so|als
    also|dann bin|muss|kann|ist|stimmt .. ich|es|wohl|was
    mein|der|das bauch|körper|herz|magen|gefühl|kopf .. weiß|sagt|lügt|hat_recht|meint
    mir war|ist .. schlecht|übel|flau|bang .. also|der|weil|das
    weil|wenn ich .. fühl*|schäm*|angst|unwohl
    angst|scham|schuld|schlechtes_gewissen|panik|unruhe .. also|heißt|weiß|beweis|muss|grund
    beweis|beweist
    glaub|glaube .. gefühl|mehr_als
    spür|spüre .. also|einfach|dass|doch`,
  'should-statements': `
    sollte|sollt|müsste|müsst|muss|müssen|darf|dürfte|hätte_sollen|hätte_müssen|hätt_müssen|hätte_dürfen
    darf .. nicht|kein*|mir
    man|einer|einer_wie_ich|ein_mann|mutter|vater|erwachsener .. weint|macht|hat|muss|darf|jammert|tut|kann .. nicht|nie
    gehört|schickt sich .. nicht
    in meinem alter
    mit .. dreißig|vierzig|fünfzig|55|50|40|30|meinem .. schon|sollte|muss|darf|gar_nicht
    kein recht
    nicht erlaubt
    hat man|gefälligst|zu .. haben|funktionieren
    verdammt|gefälligst|pflicht
    längst|schon_längst`,
  labelling: `
    ich|bin|so_ein|so_eine|ein|eine|als .. versager|versagerin|idiot|depp|trottel|volltrottel|verlierer|loser|niete|null|nichts|schussel|schwächling|feigling|hochstapler*|betrüger*|pfuscher|blindgänger|witzfigur|jammerlappen|faulpelz|dummkopf|memme|außenseiter|lachnummer|fehlbesetzung|auslaufmodell|mogelpackung
    versager|versagerin|idiot|depp|trottel|volltrottel|verlierer|loser|niete|null|schussel|schwächling|feigling|hochstapler*|pfuscher|blindgänger|witzfigur|jammerlappen|dummkopf|memme|lachnummer|auslaufmodell|unfähig*|dumm|blöd|faul|erbärmlich|lächerlich|peinlich|armselig|nichtsnutz|taugenichts|flasche|pfeife|wrack
    ich bin .. einfach|halt|nun_mal|eben .. ein|eine|der|die|zu
    das bin ich
    mehr bin ich nicht
    was für ein|eine`,
  personalising: `
    meine|mein schuld|fehler|meinetwegen
    wegen mir
    weil ich .. war|bin|hab|habe|nicht|zu|gefragt
    an mir .. liegt|lag|gelegen|muss
    liegt|lag .. an_mir|wohl_an
    hätte|hätt ich .. merken|sehen|wissen|verhindern|sagen|müssen
    hätte ich .. nicht|nur|doch
    gemeint war|bin ich
    galt|gilt|ging|geht mir|um_mich|gegen_mich
    irgendwas|etwas .. an_mir|falsch_gemacht|mit_mir
    ich les|lese .. als
    ich .. schuld|verantwortlich|im_stich|enttäusch*
    als hätt|hätte ich
    entschuldig* .. bei|für|mich
    auf mich .. bezogen|gemünzt`,
  comparing: `
    alle|jeder|die anderen|andren|andern|anderer
    andere|anderen .. haben|können|schaffen|sind|machen|längst|schon
    mein|meine bruder|schwester|cousin|cousine|freund|freundin|nachbar*|zwillingsbruder|kollege|kollegin|mitbewohner*|schwager|tochter|sohn .. hat|ist|verdient|wurde|schafft|kann|längst|schon|kriegt
    als ich|mich|meine|mir
    besser|jünger|schneller|schlauer|klüger|weiter|mehr|erfolgreicher .. als
    neben|gegen|verglichen|im_vergleich .. ihm|ihr|denen|mir|ihnen|den
    vergleich*|verglichen
    in meinem|ihrem|seinem alter
    mit dreißig|vierzig|zwanzig|30|25|28 .. hat|hatte|war
    linkedin|xing|instagram|klassentreffen|profil
    und|nur ich|i $
    und ich .. sitz|hab|bin|krieg|kann|immer_noch|noch
    ist|sind schon|längst .. meister|chef*|leiter*|befördert
    der schwächere|schlechteste|letzte
    während ich`,
  balanced: `
    vielleicht|möglicherweise|womöglich|kann_sein|könnte|wahrscheinlich|wohl
    weiß .. nicht|noch_nicht
    nächstes|nächste|beim_nächsten mal|woche|monat
    frag|frage|übe|üben|nachfragen|gefragt|angesprochen|probier*|lern*|bereite
    teils|zum_teil|einerseits|andererseits|manchmal|meistens|oft|beides|sowohl|ein_teil
    für alle|jeden|alle_anderen
    eine|einer|einen von .. vielen|mehreren
    war gut|ok|okay|in_ordnung|nett|freundlich|angenehm
    schade|traurig|enttäuscht|ärgert .. und|aber|trotzdem|heute
    hoffe|hoffentlich|wäre_schön|würde_mich_freuen|mal_sehen
    bewerbung|formular|mail .. abgeschickt|heute|morgen|raus
    bedankt|danke|gefreut
    grund|stelle|förderung .. war|gestrichen|zurückgezogen|eingefroren
    hat mich gewundert
    ein bisschen|wenig
    kommt vor
    trotzdem|dafür|immerhin`,
};
