import { waysOfSaying } from './ways-of-saying.ts';

/** Ways of writing that speak for a finding, in English and German. */
export const lineWords = {
  duty: waysOfSaying(String.raw`
    responsible for
    responsibilities (?:include|were)
    (?:my )?duties(?: include| were|:)
    in charge of
    accountable for
    tasked with
    involved in
    assist(?:ed|ing|s)? (?:with|in)\b
    help(?:ed|ing|s)? (?:with|in|out)\b
    attended
    worked (?:on|with|in)\b
    reporting to
    participated in
    look(?:ed)? after
    dealt with
    supported the
    zust[äa]ndig
    verantwortlich
    mitarbeit
    mithilfe
    unterst[üu]tzung
    betreuung
    bearbeitung
    t[äa]tigkeiten:
    aufgaben:`),
  change: waysOfSaying(String.raw`
    improv
    increas
    reduc
    grew\b
    grow(?:n|ing)?\b
    rais(?:ed|ing)\b
    boost
    cut\b
    lower(?:ed|ing)
    dropp?ed\b
    fell\b
    fall(?:en)?\b
    went (?:up|down|through)
    came (?:right )?down
    sped\b
    shorten
    strengthen
    transform
    optimi[sz]
    enhanc
    streamlin
    turned around
    accelerat
    expand
    minimi[sz]
    maximi[sz]
    sav(?:ed|ing)\b
    exceed
    outperform
    widened
    diversified
    uplift
    better\b
    faster\b
    happier\b
    steadier\b
    verbesser
    gesteigert
    gesenkt
    erh[öo]ht
    verringert
    reduziert
    verk[üu]rzt
    beschleunig
    optimiert
    beseitigt
    gewonnen
    besser\b
    schneller\b`),
  amount: waysOfSaying(String.raw`
    many\b
    several\b
    numerous\b
    various\b
    countless\b
    large (?:number|portfolio|team|volume|amount)
    (?:a )?(?:wide )?(?:variety|range) of
    high[- ]volume
    plenty\b
    lots? (?:of)?\b
    a (?:great|good) deal
    heaps\b
    loads\b
    significant
    substantial
    consider
    dramatic
    drastic
    massive
    enormous
    greatly\b
    highly\b
    vastly\b
    hugely\b
    noticeabl
    markedly\b
    tremendous
    spectacular
    a lot\b
    very much
    ever\b
    consistently
    regularly\b
    viele[nr]?\b
    zahlreiche
    mehrere\b
    diverse\b
    gro(?:ß|ss)e[nmrs]?\b
    deutlich
    erheblich
    stark\b
    sp[üu]rbar
    nachhaltig
    enorm
    sehr\b
    weitgehend
    erfolg`),
  many: waysOfSaying(String.raw`
    many\b
    several\b
    numerous\b
    countless\b
    dozens of
    hundreds of
    thousands of
    (?:a )?large (?:number|portfolio|team|volume|amount|range|group|budget|caseload)s?
    (?:a )?(?:wide )?(?:variety|range) of
    high[- ]volume
    plenty of
    (?:a )?lots? of
    loads of
    multiple
    viele[nr]?\b
    zahlreiche
    mehrere[nr]?\b
    gro(?:ß|ss)e[nrs]? (?:anzahl|team|menge|portfolio|budget)
    erfolgreich
    mit (?:gro(?:ß|ss)em|gutem|sehr gutem) erfolg`),
  praise: waysOfSaying(String.raw`
    love[sd]?\b
    delighted
    happy\b
    positive feedback
    praised
    trust\b
    respect
    reviews
    satisf
    popular
    reputation
    zufrieden
    begeistert
    gelobt
    beliebt`),
  stock: waysOfSaying(String.raw`
    team[- ]?player
    hard[- ]?work(?:ing|er)
    highly[- ]motivated
    self[- ](?:motivated|starter)
    quick learner
    fast learner
    detail[- ]oriented
    attention to detail
    results?[- ](?:driven|oriented)
    go[- ]getter
    people (?:person|skills)
    (?:excellent|strong|great|good) (?:communication|interpersonal|organi[sz]ational|people|listener)
    (?:think(?:s|ing)?|thought)(?: \w+)? (?:outside|out of) the
    proven track record
    track record
    passion
    under pressure
    can[- ]do
    go(?:es|ing)? (?:above|the extra)
    above and beyond
    extra mile
    110 ?%
    give(?:s)? (?:it )?my all
    hit the ground
    dynamic\b
    fast[- ]paced
    challenging (?:position|role|opportunit)
    seeking a
    utili[sz]e my
    grow with
    life-?long learner
    wear(?:s)? many hats
    work hard
    firm but fair
    no job too
    born (?:leader|performer)
    forward[- ]thinking
    visionary
    synerg
    ninja
    rockstar
    guru
    best[- ]in[- ]class
    world[- ]class
    willing to learn
    proactive
    positive attitude
    honest\b
    bubbly
    enthusiastic
    dedicated
    teamf[äa]hig
    belastbar
    flexib(?:el|ilit)
    motiviert
    l[öo]sungsorientiert
    kommunikativ
    kommunikationsst
    teamplayer
    leidenschaft
    herzblut
    hands-on
    tellerrand
    zielorientiert
    zuverl[äa]ssig
    engagiert
    einsatzbereit
    herausforderung
    freude am
    spa(?:ß|ss) am
    mit leib und seele
    im mittelpunkt`),
} as const;

export type LineWords = keyof typeof lineWords;

/** A size somebody can picture: a number that is no year, no part of a name, and no rank. */
export const hasNumber = (text: string): boolean =>
  /(?<![\p{L}\d.])(?!(?:19|20)\d\d(?!\d|,\d|\s?%))[£$€]?\d[\d.,]*(?![\p{L}\d]*[-/]?\p{Lu})/u.test(text) ||
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|halved|doubled|tripled|twice|zwei|drei|vier|f[üu]nf|sechs|sieben|acht|neun|zehn|zw[öo]lf|halbiert|verdoppelt)\b/iu.test(
    text,
  );
