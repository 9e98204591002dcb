/** The Brazilian Portuguese words in the HTML of the pages; what is between backticks becomes code. */

/** @type {typeof import("../en/html.js").html} */
export const html = {
  shell: {
    skip: "Ir para o conteúdo",
    brand: "Calculadora de economia com IA",
    menu: "Menu",
    pages: "Páginas",
    calculator: "Calculadora",
    write: "Montar um caso",
    embed: "Incorporar",
    check: "Verificar um link",
    gallery: "Galeria",
    offline: "Cópia offline",
    story: "Caso",
    privacy: "O que você digita fica no seu navegador. Nada é enviado a lugar nenhum.",
    licence: (version) => `Versão ${version}, licença MIT ou Apache 2.0.`,
    languages: "Idiomas",
  },
  playground: {
    description:
      "Quanto valem para a Netflix efeitos visuais “dez vezes mais rápidos”, em dólares e em pontos de margem.",
    title: "Dez vezes mais rápido: quanto vale?",
    answer:
      "Até 2032, a IA nos efeitos visuais aumenta o lucro operacional da Netflix em cerca de US$\u00a03 milhões por ano e a margem em 0,004 ponto percentual. A calculadora que mostra por quê precisa de JavaScript e WebAssembly.",
  },
  gallery: {
    description:
      "A calculadora de economia com IA em páginas de todo tipo: reportagens longas, sites escuros, políticas rígidas, colunas estreitas.",
    title: "Galeria",
    lead: "A calculadora em oito tipos de página. Cada página também é um teste: a calculadora não muda nada fora de si mesma, não guarda nada e não faz pedidos a outros sites.",
    article: "Uma reportagem longa",
    articleAbout: "O elemento em três lugares, e frases ligadas a ele.",
    frame: "Um site escuro com um quadro",
    frameAbout: "A página num `iframe` da altura do que ele mostra.",
    stripped: "Um sistema de publicação que remove scripts",
    strippedAbout: "O que sobra de um código: a resposta em palavras, a tabela e uma imagem.",
    strict: "Uma política rígida",
    strictAbout: "Nenhum estilo ou script embutido, nenhuma outra origem, Trusted Types obrigatório.",
    column: "Uma coluna de 320 pixels",
    columnAbout: "Ao lado do texto de um jornal.",
    rtl: "Uma página que se lê da direita para a esquerda",
    rtlAbout: "A calculadora mantém sua própria direção e seus próprios algarismos.",
    sandbox: "Uma sandbox sem origem",
    sandboxAbout: "Um quadro que pode executar scripts e baixar arquivos, e nada mais.",
    offline: "Um só arquivo",
    offlineAbout: "Tudo dentro dele: salve-o e abra-o do disco.",
  },
  author: {
    description:
      "Monte um caso para a calculadora de economia com IA: digite os dados, veja o resultado, baixe o arquivo.",
    title: "Monte um caso",
    lead: "Um caso é um arquivo: os números de uma reportagem, a origem deles e as palavras em volta. Preencha o formulário, veja a calculadora e baixe o arquivo quando não houver mais nada a corrigir.",
    noScript: "Esta página precisa de JavaScript.",
    loading: "Carregando o formulário…",
    preview: "O que os leitores veem",
    waiting: "A calculadora aparece aqui assim que o caso puder ser exibido.",
  },
  builder: {
    description:
      "Escolha o que a calculadora de economia com IA mostra numa reportagem, veja o resultado e copie o código.",
    title: "Monte um código para incorporar",
    lead: "Escolha o que a sua reportagem mostra, veja na largura de um celular e de uma coluna e copie o código. Cada código informa sua versão e todos os parâmetros. Ele também traz a resposta em palavras, para leitores que não executam scripts.",
    noScript: "Esta página precisa de JavaScript.",
    loading: "Carregando a calculadora…",
  },
  check: {
    description:
      "Verifique se uma imagem, um arquivo ou uma impressão da calculadora de economia com IA pertence aos parâmetros que indica.",
    title: "Verifique um link ou uma imagem",
    lead: "Toda imagem, todo arquivo e toda impressão da calculadora informam a versão do modelo e um código de verificação dos parâmetros. Cole o link que os acompanha e digite o que está impresso. Esta página calcula de novo e diz se as duas coisas combinam.",
    noScript: "Esta página precisa de JavaScript.",
    pasted: "Link, ou texto de um estado",
    pastedAbout: "Pode ser uma mensagem inteira que contenha o link.",
    version: "Versão, como impressa",
    versionAbout: "Por exemplo, 0.2.0. Deixe vazio se não a tiver.",
    digest: "Código de verificação, como impresso",
    digestAbout: "Doze caracteres. Deixe vazio para ver qual deveria ser.",
    check: "Verificar",
    file: "Ou escolha um arquivo CSV",
    fileAbout: "Um arquivo salvo pela calculadora já informa tudo isso.",
    findings: "O que se constatou",
    emptyTitle: "Nada verificado ainda",
    empty: "O resultado aparece aqui, com os números que decorrem dos parâmetros.",
  },
  embed: {
    title: "Calculadora de economia com IA",
    fallback:
      "A calculadora que deveria estar aqui precisa de JavaScript e WebAssembly. A reportagem em volta dá a resposta em palavras e numa tabela.",
  },
  offline: {
    description: "A calculadora de economia com IA em um só arquivo: abre do disco, sem conexão.",
    title: "Dez vezes mais rápido: quanto vale?",
    answer:
      "Até 2032, a IA nos efeitos visuais aumenta o lucro operacional da Netflix em cerca de US$\u00a03 milhões por ano e a margem em 0,004 ponto percentual. A calculadora que mostra por quê precisa de JavaScript e WebAssembly.",
  },
};
