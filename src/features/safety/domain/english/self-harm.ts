import type { Phrases } from '#lib/text/phrase.ts';

/** English ways to tell of hurting oneself. */
export const englishSelfHarm: Phrases = `
  arms|legs|thighs|wrists|skin .. full|covered .. of|in|with? scratches|cuts|burns|marks|scars
  scratches|cuts|burns|bruises .. did|made|gave it|them|myself
  i cut $
  hurting|harming myself .. helps|again|calms
  only thing that helps .. after|when
  start|started|began|back_to|been|keep|stopped|gone_back_to|restarted cutting|burning|harming|purging|hurting_myself|scratching_myself
  relapsed .. cut*|harm*|last_night|blade
  cutting again|helps|myself
  blood .. calm*|relief|relieves|feel_better|quiet
  tuesdays|sundays|mondays|yesterdays|last_nights|this_weeks|new|fresh|deep cuts
  covering .. cuts|scratches|marks|burns|arms
  concealer|makeup|plaster|plasters|bandage|foundation .. on|over my|the wrist|wrists|arm|arms|cuts
  scratches .. cat
  we dont have a cat
  just|its my thigh|arm|leg|wrist
  edge|ruler|glass|pin|needle|compass|sharpener|blade .. thigh|arm|skin|wrist|leg
  cuts .. my own
  made my own .. high|under|hidden|where|on
  bite|bit|biting my hands|arm|knuckles|lip ... skin|blood|break*
  ran|run|exercise*|trained .. till|until .. sick|collapsed|fainted ... purpose|punish*
  something .. to punish me
  punish|punishing|punished me|myself
  slap*|hit|hitting|punch* .. my own? face|head|legs|thighs|myself
  hands|knuckles .. wall|bleed*|blood|swollen ... again|felt|better|helped
  cut|cutting|burn|burned|burnt|burning|scratch*|hit|hitting|bite|bit|punch*|hurt|hurting|harm*|stab*|carve*|carving|slic*|whack*|slap*|punish*|starv*|bruis* .. myself
  cut|cutting|burn*|scratch*|bite|bit|punch*|slash*|stab*|carv*|slic*|bang*|pinch*|stub* .. my .. arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|hand|hands|head|stomach|face|own ... after|till|until|bleed*|blood|again|shame*|helps|calm*|quiet|noise|scar*|deep|when|stop|because|mark*|nobody|secret*|on_purpose
  cut my|me arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin
  my|the|tuesdays|own|fresh|new|old cuts|scars|burns|scratches|marks|wounds on|from|under|are|cover*|hid*|on_my|where|again
  long sleeves .. hide|cover*|cuts|summer|july|heat|hot|because
  cover*|hid* .. the|my .. cuts|scars|scratches|arms|marks|burns|wrists
  i|ive|started|back|my|want_to|urge_to|still|again .. self_harm*|selfharm*
  hurt|harm|hurting myself
  urge|urges .. to .. cut|hurt|harm|burn|is|so_loud
  the urge is|to|so|was|comes|again
  razor|blade|lighter|scissors|stanley|compass|iron|cigarette ... skin|arm|thigh|wrist|leg|when_the_no|when|again|helps|myself
  clean|free since|for|months|days|weeks ... cut*|blade|harm*|relaps*|hurt*|razor|throw
  months|days|weeks|years clean ... throw|blade|relaps*|again|broke
  i bit|bite|scratch|pick|pull ... bleed*|blood|skin_breaks|raw|patch
  pulled|pull|pulling|tear|tore ... hair .. out|patch|my
  deserve|deserved|deserves to|it hurt|pain|be_punished|suffer
  like|want|need|wanted it|something|when|to when|to hurts|hurt|feel_pain|punish
  punch*|hit|headbutt*|bang* the|a|my? wall|head|door|brick ... knuckles|blood|hand|until|till|feel|again|against
  head against
  not eating|eaten ... deserve*|punish*|until|till|hurts
  on purpose .. hurt|punish|pain|burn*|cut
  till|until i|it|they|its bleed|bleeds|bled|was_sick|hurts|draw_blood|went_numb
  skipp*|stopped|not|miss*|left_out|forget* .. my|the|insulin|heart .. insulin|injections|heart_pills|dialysis|blood_thinners|meds .. on_purpose|dont_care|deliberate*|see_what|purpose?
  drink|drank|drinking|drove|drive ... lights_off|didnt_care|eyes_closed|too_fast|hoping
  hair ... coin|patch|pull*
`;
