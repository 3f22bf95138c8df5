/** Made-up lists of every kind that is read. Nothing in them is of O*NET or ESCO but the names of the columns. */
export const madeLists = {
  'technology.csv': `O*NET-SOC Code,Title,Example,Commodity Code,Commodity Title,Hot Technology,In Demand
99-1011.00,Lamplighters,Lumitab,43000001,Lamp planning software,Y,N
99-1011.00,Lamplighters,"Wickworks, Deluxe",43000001,Lamp planning software,N,N
99-1012.00,Wick Makers,Lumitab,43000001,Lamp planning software,N,N
99-1012.00,Wick Makers,Python,43000002,Snake care software,N,N
99-1012.00,Wick Makers,Clipper,43000002,Snake care software,N,N
99-1012.00,Wick Makers,Q,43000002,Snake care software,N,N
`,
  'Technology Skills.txt':
    'O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\n99-1011.00\tThe "Lantern" tool\t43\tLamp planning software\tN\n',
  'Skills.txt':
    'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n99-1011.00\t2.A.9.a\tLamp Tending\tIM\t4.1\n99-1011.00\t2.A.9.a\tLamp Tending\tLV\t4.1\n99-1011.00\t2.A.9.b\tWriting\tIM\t3.0\n',
  'Alternate Titles.txt':
    'O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n99-1011.00\tLantern Keeper\tn/a\t08\n',
  'skills_en.csv': `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status
KnowledgeSkillCompetence,http://lamps.example/1,skill/competence,sector-specific,trim oil lamps,"oil lamp trimming
cut oil lamp wicks",lamptrim,released
KnowledgeSkillCompetence,http://lamps.example/2,knowledge,cross-sector,lamp lore,,,released
KnowledgeSkillCompetence,http://lamps.example/3,knowledge,cross-sector,lamp alchemy,,,obsolete
`,
  'skills_de.csv': `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status
KnowledgeSkillCompetence,http://lamps.example/1,skill/competence,sector-specific,Öllampen putzen,,,released
`,
  'broaderRelationsSkillPillar_en.csv': `conceptType,conceptUri,broaderType,broaderUri
KnowledgeSkillCompetence,http://lamps.example/1,KnowledgeSkillCompetence,http://lamps.example/2
KnowledgeSkillCompetence,http://lamps.example/2,SkillGroup,http://lamps.example/g
`,
  'skillGroups_en.csv': `conceptType,conceptUri,preferredLabel,altLabels,status,code
SkillGroup,http://lamps.example/g,knowing about lamps,,released,S9
`,
  'labels.txt': 'hang paper lanterns\nlantern festivals\nGlim (computer programming)\nenergy\n',
  'mine.csv': 'name;also;broader\nLeuchtturmwärterei;keeping lighthouses|lighthouse care;lamp lore\n',
} as const;
