import type { Wording } from './wording.ts';

/** The plain phrases of Portuguese, European and Brazilian. */
export const portugueseWording: Wording = {
  groups: {
    fim: `me matar, matar me, suicidar me, me suicidar, acabar com_tudo|comigo|com_a_vida|com_a_minha|com_isto, pôr fim a, por fim à, pular da|do, me enforcar, enforcar me, me jogar, atirar me, morrer, tirar a_minha_vida|minha_vida, desaparecer para_sempre, dar um_tiro`,
    quando: `hoje, hoje à noite, esta noite, amanhã, segunda, terça, quarta, quinta, sexta, sábado, domingo, agora, este fim`,
  },
  idioms: `
    morto|morta|mortos de rir|fome|cansaço|sono|vergonha|medo|frio
    morrer|morri|morro|morrendo de rir|fome|vergonha|sono|medo|frio|saudade|vontade|rir
    matar o|a|dois tempo|saudade|saudades|coelhos|aula
    me mata as|a|minhas costas
    ponto morto
    tempo morto
    nem morto|morta
    beco sem saída`,
  denials: `não|nunca|jamais|nada|nenhum|nenhuma|sem|nem`,
  notDenying: `só|sei|quero|consigo|que|paro|aguento|posso`,
  signs: {
    intent: `
      vou|decidi|quero|pretendo .. <fim>
      <quando> .. me mato|acabo_com|ponho_fim|faço_isso
      ponho|vou_pôr fim a
      eu faço .. já
      me mato|mato_me
      já não|não estarei|vou_estar|volto .. cá|aqui|viv*|mais
      não trago .. de volta
      não volto $
      último|última dia|noite|carta|vez
      vou .. embora .. sempre|deste_mundo`,
    plan: `
      tenho .. plano|data|sítio|hora|tudo .. pronto|preparado|debaixo|marcad*
      já tenho tudo
      sei .. como|onde|quando .. e|vou .. como|onde|quando
      escolhi .. dia|sítio|data|fim
      desta|dessa vez .. ninguém|não|escolhi
      guardei|juntei|guardando|juntando .. comprimidos|remédios
      está decidido
      trouxe .. que preciso`,
    'danger-now': `
      tomei|engoli .. todos|tudo|comprimidos|remédios|caixa
      tô|estou .. na|no|à .. janela|ponte|telhado|varanda|beira|linha .. pernas|vento|agora|frio|fora
      pernas .. fora
      faltam .. minutos
      tenho medo do que .. fazer
      alguém .. ajude|venha|fique`,
    farewell: `
      adeus .. mundo|mãe|pai|a_todos|para_sempre|meus|amores
      me perdoem|perdoa|perdoe|perdoem_me|perdão
      carta|bilhete .. em_cima|para|mãe|mesa|filhos
      desculpa|desculpem .. mãe|pai|a_todos|$
      digam|diz .. que .. amo|amava
      cuidem|cuida .. de|do|da
      obrigado|obrigada a quem .. foi`,
    'death-wish': `
      quero|queria|gostava|vontade_de|prefiro|pudesse|tomara|quem_me_dera .. morrer|estar_mort*|não_existir|desaparecer|não_acordar|sumir|não_viver|sair_do_mundo|me_matar
      não quero|vontade_de mais? viver|existir|acordar|estar_aqui
      não .. acordar .. mais|amanhã|nunca|$
      penso|pensa|pensando|pensar|pensei .. em .. morrer|morte|suicídio|me_matar|matar_me|acabar|pular
      ideias|pensamentos suicidas|de_morte
      estou|sou .. suicida
      melhor .. morto|morta|sem_mim
      sem mim .. melhor
      se eu .. morresse|sumisse|não_existisse|não_estivesse
      nunca .. ter_nascido|nascido
      valho mais morto|morta
      não vale .. pena viver
      varanda não vou
      ir ter com ele|ela
      viver .. para_quê`,
    'self-harm': `
      me corto|cortei|queimo|queimei|bato|arranho|machuco|mordo
      corto|cortei|queimo|queimei|magoo|machuco .. me|braço*|perna*|coxa*
      dou .. com .. cabeça .. parede
      me|a_mim machucar|cortar|magoar
      automutil*|autolesão|autolesões
      meus|minhas cortes|cicatrizes`,
    hopeless: `
      sem|não_há|não_tenho|nenhuma|não_vejo|perdi_a .. esperança|saída|futuro|sentido|solução
      não há|vejo|tem|existe .. saída|futuro|esperança|sentido|luz
      nada .. sentido|importa|mudar|melhorar|resta
      nunca .. melhorar|mudar|vai
      tudo .. perdido|acabado|preto|inútil|acabou
      acabou .. para_mim|pra_mim|tudo
      desesper*
      para quê|que continuar|viver|$`,
    'cannot-go-on': `
      não aguento|consigo|posso .. mais|continuar|viver
      já não aguento|consigo|posso
      sem forças|força
      não tenho .. forças|força
      estou|tô .. vazio|vazia|acabado|acabada|quebrado|quebrada|no_limite|morto_por_dentro|morta_por_dentro|esgotado_de
      por dentro .. vazio|nada|mort*
      desisto $
      desisti de .. tudo|viver|mim`,
    worthless: `
      sou .. inútil|nada|lixo|um_fracasso|fracassado|fracassada|ninguém|um_zero|um_peso
      não valho .. nada
      não sirvo .. nada
      ninguém me .. quer|ama|precisa
      ninguém .. precisa|sentiria .. mim|falta
      me odeio|odeio_me|tenho_nojo_de_mim`,
    burden: `
      sou .. fardo|peso|estorvo|carga
      um|só|mais_um peso|fardo|estorvo .. para|na|$
      melhor sem mim`,
  },
  hints: { back: `de_novo|outra_vez|volta*|ainda` },
  calm: { past: `há .. anos|meses, antigamente, naquela altura|época, quando era` },
};
