/** Words that say little by themselves, folded, in English and German. */
const words = `a an the and or of to in on at for from with without by as is are be been being was were has have had having do does did done will would can could should must may might
  not no nor but if then than that this these those there here it its he she they them their his her you your yours we our us i me my who whom which what when where how why all any some
  each every both either other others another such own same so too very more most much many few less least up down out over under about into through across between within per via
  including include includes etc eg ie also well plus least new good strong excellent great proven solid sound ability able knowledge skill skills experience experienced working work
  years year months month minimum required requirement requirements preferred desirable essential must nice ideally relevant related similar equivalent least one two three four five six seven
  using use used someone somebody person people candidate candidates applicant job role position level understanding familiar familiarity proficiency proficient confident comfortable
  der die das den dem des ein eine einer eines einem einen und oder in im an am auf aus bei mit von vom zu zum zur fur ist sind sein hat haben wird werden kann konnen nicht kein keine
  sie du ihr wir ich uns unser dein ihre als auch nach uber unter sowie etc gute guter gutes sehr sicherer sichere kenntnisse erfahrung mindestens jahre jahr wunschenswert vorteil`;
const common = new Set(words.split(/\s+/));

/** Whether a folded word says little by itself, or is no word at all. */
export const isCommonWord = (word: string): boolean => common.has(word) || !/[\p{L}\p{N}]/u.test(word);
