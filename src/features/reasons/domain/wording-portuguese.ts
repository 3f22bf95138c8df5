import type { Wording } from './wording.ts';

/** What employers write in Portuguese, European and Brazilian. */
export const portugueseWording: Wording = {
  'says-closed': [
    /(vaga|posição|processo|recrutamento|seleção)[^.]{0,60}(cancelad|suspens|congelad|pausad|encerrad[ao] sem|adiad)|congelamento de (vagas|contratações)/i,
    /(cancel\w+|congel\w+|suspend\w+|anul\w+|cort\w+|encerr\w+)[^.]{0,25}\b(esta|a|as|o|os|todas as|o nosso|este)? ?(vagas?|processo|contratações|admissões|recrutamento|concurso|orçamento|posição|loja)|(vaga|posição|processo|concurso|orçamento|projeto|lugar)[^.]{0,50}(já não existe|não existe mais|deixou de existir|extint|anulad|cortad|não (vai|será) (avançar|preenchid|aberta))|não (vai|vamos|irá|iremos) (contratar|admitir|meter)|fech(o|amento|ar) d[aeo][^.]{0,20}(loja|unidade|fábrica|escritório)/i,
    /(vendemos|vendid[oa]|vender|trespass\w+)[^.]{0,20}(negócio|empresa|clínica|quinta)|(subsídio|candidatura ao fundo|financiamento)[^.]{0,40}(recusad|chumbad|não aprovad)/i,
  ],
  'says-inside-hire': [
    /candidat[oa]s? intern[oa]|(preenchid|ocupad|resolvid)[ao][^.]{0,20}internamente|promoção interna|recrutamento interno|colega da casa/i,
    /(colaborador[a]?|colega|funcionári[oa]|docente|trabalhador[a]?|estagiári[oa]|pessoa)[^.]{0,30}(da casa|do quadro|da (nossa )?equipa|da (nossa )?empresa|intern[oa]|que já (trabalha|estava))|mobilidade interna|remanejad|prata da casa/i,
    /(sobrinh[oa]|filh[oa]|cunhad[oa]|prim[oa]|irmã?o?) (do|da|de)[^.]{0,60}(lugar|vaga|entra|começa|fica)/i,
  ],
  'says-condition': [
    /(visto|autorização de (trabalho|residência)|carta de condução|carteira de motorista|cnh|residir|morar|localização|longe)[^.]{0,80}(necessári|obrigatóri|exig|não|falta)|(exig|necessári|obrigatóri|falta)[^.]{0,60}(visto|carta de condução|cnh|carteira de motorista)/i,
    /(cédula profissional|registo|registro|licença|carteira|certificado|crm|crea|creci|oab|ordem|equivalência|reconhecimento do diploma|revalidaç\w+|habilitação)[^.]{0,60}(obrigatóri|exig|necessári|requisito|caducad|vencid|em curso|não (tem|possui|dispõe)|ainda não)|por lei|legalmente|(resid\w+|more|morar|viv(a|er))[^.]{0,30}(perto|na (cidade|região|zona|ilha)|no (concelho|local)|em )|sem( \w+){0,3} (licença|registo|registro|carta|cnh|cédula)/i,
    /(válid[oa]|em vigor|em dia)[^.]{0,40}(necessári|obrigatóri|exig)|(exig\w+|obrigatóri\w+|só pode\w* (avançar|contratar))[^.]{0,60}(válid|autorização|título de residência)/i,
  ],
  'says-terms': [
    /(salári|pretensão|remuneraç|orçamento)[^.]{0,80}(acima|superior|além|não (conseguimos|podemos|é possível)|fora|ultrapass)/i,
    /(horários?|turnos?|tempo (inteiro|parcial)|teletrabalho|home office|presencial|data de (início|entrada)|início|aviso prévio|fins de semana|disponibilidade)[^.]{0,80}(não (é (possível|compatível|viável)|podemos|conseguimos|encaix\w+|permite|dá)|incompatível|impossível|demasiado (tarde|longe))|(salário|valor|pretensão|expectativas?|remuneração)[^.]{0,60}(orçamento|teto|tabela|faixa|ultrapass|longe|diferença|chegar)|\bteto[^.]{0,30}\d/i,
  ],
  'says-qualification': [
    /^(?!.*(mais alinhad|melhor)).*(procuramos|procurávamos|precisamos|precisávamos|buscamos|buscávamos|exig\w+|falta)[^.]{0,60}(formação|licenciatura|experiência|certificaç|qualificaç|diploma)[^.]{0,10} (em|com|de|como|na|no)(?!\p{L})/iu,
    /(falta|faltou|faltam)[^.]{0,40}(experiência|prática|formação|conhecimento)|experiência[^.]{0,60}(que (ainda )?não tem|ainda não tem|não possui|insuficiente)|(procuramos|procurávamos|precisamos|precisávamos|buscamos)[^.]{0,15}(de )?(alguém|uma pessoa|profissional|quem)[^.]{0,40}(que já|com experiência|tenha)|(ainda não|nunca) (trabalhou|usou|utilizou|geriu)|(pelo menos|mínimo( de)?) (dois|três|quatro|cinco|\d+) anos/i,
  ],
  'says-too-experienced': [
    /sobrequalificad|superqualificad|qualificad[oa] demais|experiência a mais/i,
    /aborrec\w+|entedi\w+|abaixo do seu (nível|perfil)|pequen[oa] (demais )?para (si|você)/i,
    /(à procura|procurar)[^.]{0,10}(de )?outra coisa|saber(ia)? a pouco/i,
  ],
  'says-test-result': [
    /(teste|prova|avaliação|pontuação|resultado)[^.]{0,60}(não (atingi|alcanç|passou|aprova)|abaixo|insuficiente|mínim)/i,
  ],
  'says-check': [
    /(referências|verificação|antecedentes|diploma)[^.]{0,60}(não (foi possível )?(confirm|comprov)|divergên|inconsist)/i,
    /(referências?|antecedentes|verificação|certificado|registo criminal|datas|dados|informações)[^.]{0,60}(não (coincid\w+|correspond\w+|bat\w+|confirm\w+|favoráv\w+)|negativ|contradi|desfavoráv)/i,
  ],
  'offer-taken-back': [/(retirar|retirada|cancelar|retiramos|cancelamos)[^.]{0,20}(proposta|oferta)/i],
  'names-skill': [
    /(falta|faltou|faltava|pouca|insuficiente|ausência)[^.]{0,30}(experiência|conhecimento\w*|domínio) (em|com|de) |(experiência|conhecimentos?) (em|com|de) [^.]{0,60}(insuficiente|não (vimos|encontr|ident))/i,
  ],
  'says-filled': [
    /(vaga|posição)[^.]{0,40}(já|entretanto)[^.]{0,20}(preenchid|ocupad|fechad)|(vaga|posição) foi preenchida/i,
    /(vagas?|lugar(es)?|posição)[^.]{0,30}(preenchid|ocupad|atribuíd|dad[oa]s)|já (encontrámos|encontramos|contratámos) alguém/i,
  ],
  'says-someone-ahead': [
    /(decisão (muito )?(difícil e )?(renhida|apertada)|por pouco|segunda opção|pesou (na decisão|mais)|um pouco mais de|ligeiramente mais|finalista)/i,
  ],
  'keep-in-touch': [
    /(gostaríamos|adoraríamos|teremos (todo o )?gosto)[^.]{0,60}(manter (o )?contact|manter (o )?contato|voltar a (falar|conversar)|conversar (de novo|novamente))/i,
  ],
  'says-interview': [
    /(na|durante a|da) (entrevista|conversa)[^.]{0,60}(faltou|faltaram|sentimos falta|esperávamos|pouco clar)/i,
    /(entrevista|apresentação|respostas|aula|prova prática|dinâmica)[^.]{0,80}(vag[oa]s?|confus|genéric|pouco (clar|concret|preparad)|insegur|não (nos )?convenc|aquém)|(faltou|faltaram|sentimos falta|senti falta)[^.]{0,40}(preparação|exemplos|concret|clareza|estrutura|perguntas)/i,
  ],
  'says-fit': [/(encaixe|fit) (cultural|com a equip)|perfil da equip/i],
  'says-gone-before': [
    /já[^.]{0,40}(preenchid|ocupad|escolhid|atribuíd|contratad)[^.]{0,40}(quando|antes de)|(quando (recebemos|chegou)|ao receber) (a sua|o seu)[^.]{0,60}(já|preenchid|escolhid)|(anúncio|vaga)[^.]{0,40}(devia|deveria|ainda (estava|online|no ar)|não (foi|tínhamos) retirad)/i,
    /já (começou|iniciou|está a trabalhar|está trabalhando)|esquec\w+[^.]{0,15}(tirar|retirar)/i,
  ],
  'says-path': [
    /(receio|recea\w+|preocup\w+|dúvidas?|hesit\w+|risco|tem(e|emos)\b)[^.]{0,100}(pausa|interrupção|lacuna|intervalo|mudanças?|transição de carreira|pouco tempo|ficar|fique|sair|saia|anos (fora|parad|sem))|(lacuna|interrupção|transição de carreira|rotatividade|anos fora)[^.]{0,80}(receio|preocup|dúvida|hesit|risco)/i,
    /(dúvidas?|reservas?|preocupaç\w+|receios?)[^.]{0,50}(percurso|trajetória|mudanças|pausas?|interrupç|lacunas?)|(muitas|frequentes|demasiadas) mudanças/i,
  ],
  'says-unread': [
    /não (conseguimos|pudemos|foi possível)[^.]{0,20}(ler|analisar|ver|avaliar|olhar)[^.]{0,20}(todas|todos|cada)/i,
  ],
  'says-not-shown': [
    /(d[oae]s?|n[oae]s?|pel[oa]s?) (seus?|suas?|teus?|tuas?) (documentos?|currículo|cv|carta|candidatura)[^.]{0,50}não (ficou|fica|foi|vimos|se|conseguimos)|não (vimos|conseguimos ver|encontrámos|encontramos)[^.]{0,30}n[oa] (seu|sua|teu|tua) (currículo|cv|carta|candidatura)/i,
  ],
  'says-unreadable': [
    /(link|ligação|ficheiro|arquivo|anexo|portfólio|currículo|documento|pdf)[^.]{0,50}(não (abri\w+|abre|abria|funcion\w+|carreg\w+|foi possível abrir)|em branco|vazio|danificad|corrompid|ilegível)/i,
    /(link|pasta|ficheiro|arquivo|portfólio)[^.]{0,40}(palavra-passe|senha|acesso|expirad|protegid)/i,
  ],
  'says-divided': [
    /(dividid[oa]s?|não houve (acordo|unanimidade|consenso)|sem (unanimidade|consenso)|não foi unânime|opiniões (divergentes|diferentes|divididas))/i,
    /última palavra|(um|uma|dois) de nós[^.]{0,50}(contra|não (via|concord))/i,
  ],
  boilerplate: [
    /mais (alinhad|próxim|adequad|aderente)|melhor se (adequ|enquadr|ajust)|(grande|elevado|alto) (número|volume) de|muitas candidaturas|outr[oa]s candidat[oa]s|análise (cuidadosa|criteriosa)|banco de (dados|talentos)|base de dados/i,
  ],
};
