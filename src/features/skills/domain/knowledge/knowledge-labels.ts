/** Beginning and inside of a mention of knowledge, and of a skill phrase (SkillSpan; Zhang et al., 2022). */
export const knowledgeLabels = ['O', 'B-knowledge', 'I-knowledge', 'B-skill', 'I-skill'] as const;
