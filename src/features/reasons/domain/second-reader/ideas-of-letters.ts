/** Ideas of which every letter is made, and small words. Folded words of six languages; `*` stands for any ending. */
export const ideasOfLetters = {
  thanks: `thank thanks grateful appreciat* cheers danke dank danken bedanken remerci* merci gracias agradec* bedankt dank obrigad* agradec*`,
  regret: `unfortunately sadly regret* sorry apolog* afraid leider bedauer* tut leid malheureusement regret* desole* lament* siento sentimos helaas spijt sorry infelizmente lament* pena`,
  wishes: `wish wishes luck success best future good regards sincerely wunsch* erfolg gute alles zukunft grusse souhait* chance reussite continuation bonne suerte exito dese* saludo* succes geluk groet* sorte felicidades desej* cumprimentos`,
  storing: `data details store stored keep retain delet* erase* confiden* privacy consent record file months daten geloscht losch* speicher* datenschutz unterlagen aufbewahr* donnees conserv* dossier efface* datos conserv* guard* borr* base gegevens bewaren bewaar* gewist verwijder* dados guard* apag* conserv*`,
  process: `application applications applied apply process decision shortlist* selection selected round stage procedure deadline candidate review reviewed
    bewerbung* verfahren entscheidung auswahl runde frist vorauswahl prufung candidature* processus decision selection etape* candidatura* proceso decision seleccion fase* plazo
    sollicit* procedure besluit selectie ronde candidatura* processo decisao selecao fase*`,
  again: `again future reapply welcome hesitate touch contact call ring number later later next
    wieder erneut kontakt melden gern gerne kunftig nummer nouveau contact hesitez prochain* vuelve contacto numero proxim* opnieuw contact nummer gerust volte contacto numero proxim*`,
  praise: `impress* lovely pleasure joy enjoy* excellent wonderful great liked nice beautiful* strong good well admire* delicious happy fun best
    beeindruck* gefallen schon* angenehm* hervorragend ausgezeichnet freude gut gute kostlich gefreut impression* agreable excellent* beau belle plu delicieu* richesse
    impresion* encant* agradable estupend* excelente* buen* gust* indruk prettig uitstekend prachtig mooi heerlijk leuk impression* agradavel excelente* otim* encant* delicia gost*`,
  page: `website page portal account blog email mail message automatic reply online seite portal konto nachricht automatisch website site page message automatique web mensaje automatico pagina site bericht automatisch site mensagem automatica`,
  return_things: `enclose* return badge receipts expenses costs refund* invoice post tickets key transfer
    zuruck anlagen ausweis fahrkosten fahrtkosten erstatt* schlussel badge frais rembours* tarjeta gastos devuelv* reembols* bezoekerspas reiskosten declareren cartao despesas devolv*`,
  greeting: `dear hello hi sehr geehrte* liebe* hallo guten tag bonjour madame monsieur chere cher hola estimad* querid* beste geachte dag ola exm* car* senhora senhor`,
  you: `you your yours yourself sie ihr ihre ihren ihrem ihrer du dein deine dich dir vous votre vos tu tus te ti usted su sus je jou jouw u uw voce lhe seu sua seus suas si consigo`,
  we: `we us our i me my wir uns unser unsere unseren unserem ich mir mein meine nous notre nos je mon ma mes nosotros nos nuestr* me mi mis yo we wij ons onze ik mijn nos nosso nossa me meu minha eu`,
  they: `they them their er man ils ils leur on ellos les le ze zij hen eles lhes`,
  not: `not no never cannot without nor neither n't nicht kein keine keinen keiner nie ohne ne pas sans aucun jamais plus no sin nunca ni niet geen nooit zonder nao sem nunca nem`,
  but: `but however though although aber doch jedoch obwohl und mais cependant or pero aunque sino maar echter hoewel mas porem embora`,
  because: `because since so as that why weil denn da deshalb dafur damit darum parce car donc puisque porque pues asi omdat want daarom dus porque pois por`,
  need: `need needs needed require* must essential necessary asks calls wants looking seeking brauch* braucht benotig* notig erforderlich voraus* muss mussen verlangt sucht gesucht faut besoin exig* demande indispensable cherch* necesit* hace falta exig* pide busc* nodig vereist moet zoek* precis* exig* pede procur*`,
  unable: `can't cannot unable couldn't won't impossible kann konnen nicht unmoglich geht peux pouvons possible puedo podemos posible imposible kan kunnen gaat posso podemos possivel`,
  too: `too zu trop demasiado muy te demasiado longe mais`,
  condition_if: `if unless should falls wenn sollte sobald si quand cuando als zodra se quando`,
} as const;
