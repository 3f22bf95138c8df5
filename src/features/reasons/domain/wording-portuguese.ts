import type { Wording } from './wording.ts';

/** What employers write in Portuguese, European and Brazilian. */
export const portugueseWording: Wording = {
  'says-closed':
    /(vaga|posição|processo|recrutamento|seleção)[^.]{0,60}(cancelad|suspens|congelad|pausad|encerrad[ao] sem|adiad)|congelamento de (vagas|contratações)/i,
  'says-inside-hire':
    /candidat[oa]s? intern[oa]|(preenchid|ocupad|resolvid)[ao][^.]{0,20}internamente|promoção interna|recrutamento interno|colega da casa/i,
  'says-condition':
    /(visto|autorização de (trabalho|residência)|carta de condução|carteira de motorista|cnh|residir|morar|localização|longe)[^.]{0,80}(necessári|obrigatóri|exig|não|falta)|(exig|necessári|obrigatóri|falta)[^.]{0,60}(visto|carta de condução|cnh|carteira de motorista)/i,
  'says-terms':
    /(salári|pretensão|remuneraç|orçamento)[^.]{0,80}(acima|superior|além|não (conseguimos|podemos|é possível)|fora|ultrapass)/i,
  'says-qualification':
    /^(?!.*(mais alinhad|melhor)).*(procuramos|procurávamos|precisamos|precisávamos|buscamos|buscávamos|exig\w+|falta)[^.]{0,60}(formação|licenciatura|experiência|certificaç|qualificaç|diploma)[^.]{0,10} (em|com|de|como|na|no)(?!\p{L})/iu,
  'says-too-experienced': /sobrequalificad|superqualificad|qualificad[oa] demais|experiência a mais/i,
  'says-test-result':
    /(teste|prova|avaliação|pontuação|resultado)[^.]{0,60}(não (atingi|alcanç|passou|aprova)|abaixo|insuficiente|mínim)/i,
  'says-check':
    /(referências|verificação|antecedentes|diploma)[^.]{0,60}(não (foi possível )?(confirm|comprov)|divergên|inconsist)/i,
  'offer-taken-back': /(retirar|retirada|cancelar|retiramos|cancelamos)[^.]{0,20}(proposta|oferta)/i,
  'names-skill':
    /(falta|faltou|faltava|pouca|insuficiente|ausência)[^.]{0,30}(experiência|conhecimento\w*|domínio) (em|com|de) |(experiência|conhecimentos?) (em|com|de) [^.]{0,60}(insuficiente|não (vimos|encontr|ident))/i,
  'says-filled':
    /(vaga|posição)[^.]{0,40}(já|entretanto)[^.]{0,20}(preenchid|ocupad|fechad)|(vaga|posição) foi preenchida/i,
  'says-someone-ahead':
    /(decisão (muito )?(difícil e )?(renhida|apertada)|por pouco|segunda opção|pesou (na decisão|mais)|um pouco mais de|ligeiramente mais|finalista)/i,
  'keep-in-touch':
    /(gostaríamos|adoraríamos|teremos (todo o )?gosto)[^.]{0,60}(manter (o )?contact|manter (o )?contato|voltar a (falar|conversar)|conversar (de novo|novamente))/i,
  'says-interview':
    /(na|durante a|da) (entrevista|conversa)[^.]{0,60}(faltou|faltaram|sentimos falta|esperávamos|pouco clar)/i,
  'says-fit': /(encaixe|fit) (cultural|com a equip)|perfil da equip/i,
  boilerplate:
    /mais (alinhad|próxim|adequad|aderente)|melhor se (adequ|enquadr|ajust)|(grande|elevado|alto) (número|volume) de|muitas candidaturas|outr[oa]s candidat[oa]s|análise (cuidadosa|criteriosa)|banco de (dados|talentos)|base de dados/i,
};
