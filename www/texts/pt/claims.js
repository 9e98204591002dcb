/** The Brazilian Portuguese sentences about what the article claims, what others have estimated, and what is at stake. */

import { table } from "../table.js";
import { ofText } from "./plural.js";

/** A rounded number says so; less than one does already. */
const about = (/** @type {string} */ text) => (text.startsWith("menos") ? text : `cerca de ${text}`);

/** A list in a sentence. @param {string[]} parts */
const listed = (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} e ${parts.at(-1)}`);

/** @type {typeof import("../en/claims.js").messages} */
export const messages = {
  sources: "Fontes",
  inYear: (year) => `em ${year}`,
  aYear: "por ano",
  to: (low, high) => `${low} a ${high}`,
  notComputed: "Não pode ser calculado com os seus parâmetros.",
  atFaceValue: (name) => `ao pé da letra: ${name}`,
  fieldProblem: {
    none: "Digite um número.",
    between: (least, greatest) => `Digite um número entre ${least} e ${greatest}.`,
    whole: (least, greatest) => `Digite um número inteiro entre ${least} e ${greatest}.`,
  },
  noDefault: "desconhecido",

  claims: {
    about:
      "Cada afirmação da reportagem, o que se sabe sobre ela e o que ela faria com o resultado, com todos os parâmetros exatamente como definidos, se fosse tomada ao pé da letra. Todo o resto fica, então, como você definiu.",
    all: (count) => `Mostrar todas as ${count} afirmações`,
    tally: ({ right, imprecise, wrong, cannotBeKnown }) => {
      const all = right + imprecise + wrong + cannotBeKnown;
      return `${all} ${all === 1 ? "afirmação" : "afirmações"}: ${listed([
        `${right} ${right === 1 ? "certa" : "certas"}`,
        `${imprecise} ${imprecise === 1 ? "imprecisa" : "imprecisas"}`,
        `${wrong} ${wrong === 1 ? "errada" : "erradas"}`,
        `${cannotBeKnown} que não se ${cannotBeKnown === 1 ? "pode" : "podem"} verificar`,
      ])}.`;
    },
    now: "Com os seus parâmetros, exatamente como definidos",
    verdicts: {
      right: "Certa",
      imprecise: "Imprecisa",
      wrong: "Errada",
      cannotBeKnown: "Não se pode saber",
    },
    faceValue: "Ao pé da letra",
    with: (settings) => `Com: ${settings.join("; ")}`,
    setting: (name, value) => `${name}: ${value}`,
  },

  studies: {
    title: "O que outros estimaram",
    about:
      "O fundamento diz quão bem um número se sustenta, não se ele se confirma. Ao pé da letra, a economia é uma parcela do gasto do ano-base: sem atraso, retrabalho ou custo do programa.",
    columns: ["Quem e quando", "O que disse, e sobre o quê", "Fundamento", "Ao pé da letra"],
    grades: table({ strong: "Forte", fair: "Razoável", weak: "Fraco" }),
    none: "Sem número.",
    of: {
      content: (percent) => `${percent} de todo o gasto com conteúdo`,
      production: (percent) => `${percent} das produções próprias`,
      effects: (percent) => `${percent} do trabalho de efeitos no escopo`,
    },
    said: table({
      netflix2025: {
        who: "Netflix, julho de 2025",
        said: "Uma sequência foi feita dez vezes mais rápido.",
        scope: "Duas tomadas curtas. O custo não foi informado.",
      },
      netflixMinutes: {
        who: "Netflix, julho de 2026",
        said: "Duas vezes mais rápido, pela metade do custo das opções anteriores.",
        scope: "17 minutos de uma série documental.",
      },
      netflixTitles: {
        who: "Netflix, julho de 2026",
        said: "A IA generativa é usada em cerca de 300 títulos em 2026, na maior parte depois da filmagem.",
        scope: "Não se informa economia, e ela provavelmente irá para mais conteúdo.",
      },
      pedroParamo: {
        who: "Netflix, abril de 2025",
        said: "O orçamento inteiro de Pedro Páramo foi mais ou menos o custo dos efeitos de O Irlandês.",
        scope: "Dois filmes diferentes.",
      },
      morganStanley: {
        who: "Morgan Stanley, 2025",
        said: "A IA reduz o custo da programação em cerca de 10%.",
        scope: "Toda a programação. Lido por meio da imprensa.",
      },
      mckinsey: {
        who: "McKinsey, janeiro de 2026",
        said: "A produtividade sobe de 5% a 10% em alguns usos. Os compradores ficam com a maior parte do ganho.",
        scope: "Aqui: efeitos. Lido em resumos.",
      },
      bain: {
        who: "Bain, setembro de 2023",
        said: "De 15% a 20% a menos no orçamento de uma superprodução.",
        scope: "Aqui: como se toda produção própria fosse uma. Lido por meio da imprensa.",
      },
      cameron: {
        who: "James Cameron, abril de 2025",
        said: "Filmes cheios de efeitos pela metade do custo.",
        scope: "Uma meta. Aqui: como se toda produção própria fosse um filme assim.",
      },
      analyst: {
        who: "Um analista na televisão, outubro de 2025",
        said: "De 5% a 10% de cerca de US$\u00a018 bilhões.",
        scope: "Todo o gasto com conteúdo da Netflix.",
      },
      katzenberg: {
        who: "Jeffrey Katzenberg, novembro de 2023",
        said: "90% a menos no custo de longas de animação em três anos.",
        scope: "Uma previsão. Aqui: como se toda produção própria fosse um deles.",
      },
      vip: {
        who: "VIP+ e HarrisX, maio de 2024",
        said: "49% de 150 executivos usam IA generativa em algumas áreas ou mais; 6% a proíbem.",
        scope: "Executivos, não horas de trabalho. Aqui: como o auge da adoção.",
      },
      deloitte: {
        who: "Deloitte, novembro de 2024",
        said: "Grandes estúdios gastam menos de 3% dos orçamentos de produção com essas ferramentas em 2025.",
        scope: "Um custo. Não se informa economia.",
      },
      cvl: {
        who: "CVL Economics, janeiro de 2024",
        said: "Cerca de 204.000 empregos nos Estados Unidos são afetados em três anos.",
        scope: "300 executivos; pago por associações de artistas. Não se informa economia.",
      },
      lionsgate: {
        who: "Lionsgate, setembro de 2024",
        said: "“Milhões e milhões” com o acordo com a Runway.",
        scope: "Sem ano nem parcela.",
      },
      amazon: {
        who: "Amazon, 2026",
        said: "Mais de 350 tomadas com IA na segunda temporada de House of David.",
        scope: "Não se informa economia.",
      },
    }),
  },

  title: {
    title: "Um título: a sequência de O Eternauta",
    about:
      "A Netflix falou de duas tomadas muito curtas. Não publicou dias nem custo. Todos os números, exceto as tomadas e o ganho de velocidade, são premissas nossas: mude-os.",
    fields: table({
      shots: { name: "Tomadas", unit: "", about: "Duas, segundo a imprensa." },
      artistDays: {
        name: "Dias de artista por tomada",
        unit: "dias",
        about:
          "Nenhum número foi publicado; usamos 100. Um prédio que desaba é trabalho lento para vários profissionais.",
      },
      dayRate: {
        name: "Custo de um dia de artista",
        unit: "por dia",
        about: "Nenhum número foi publicado; usamos 500, o custo anual abaixo dividido por 220 dias.",
      },
      speedup: { name: "Vezes mais rápido", unit: "×", about: "Como anunciado." },
      budget: {
        name: "Orçamento do título",
        unit: "milhões",
        about: "Não publicado. Digite um valor para ver a parcela.",
      },
    }),
    question: "As tomadas teriam sido feitas sem IA?",
    made: { onlyWithAi: "Não, como diz a Netflix", anyway: "Sim, de qualquer forma" },
    rows: {
      costBefore: "Custo sem IA",
      costAtItsWord: "Custo se todo ele caísse como o tempo",
      costWithAi: "Custo com IA, com sua mão de obra, seu retrabalho e suas licenças",
      savedIfMade: "Diferença",
      saved: "Economizado",
      newSpending: "Gasto a mais, com tomadas que não existiriam",
      shareOfBudgetPct: "Economizado, em % do orçamento do título",
      shareOfContentPct: "Economizado, em % do gasto com conteúdo",
      marginPts: "Economizado, em pontos de margem",
      sequencesForOnePoint: "Sequências assim por ano para um ponto de margem",
    },
    head: ["A sequência", "Valor"],
    none: "nenhuma: nada é economizado",
    verdict: {
      new: "Nada é economizado: sem IA, não haveria custo.",
      saves: "Só é economia porque as tomadas teriam sido feitas de qualquer forma.",
      same: "Custa o mesmo que sem IA.",
      costs: "Retrabalho e licenças custam mais do que o ganho de velocidade economiza.",
    },
  },

  work: {
    title: "Empregos e horas",
    about:
      "Neste modelo, só a mão de obra fica mais barata; a economia bruta é, portanto, toda de mão de obra. O retrabalho devolve uma parte, que não é contada aqui. A remuneração fica no valor abaixo: se ela subir, o mesmo dinheiro corresponde a menos empregos.",
    fields: table({
      yearlyCost: {
        name: "Custo anual de um artista",
        unit: "por ano",
        about: "Remuneração e tudo o que vem com ela. Premissa nossa.",
      },
      hoursPerYear: {
        name: "Horas de um emprego em tempo integral",
        unit: "horas",
        about: "220 dias de 8 horas. Premissa nossa.",
      },
    }),
    jobs: (n) =>
      n === "<1"
        ? "menos de 1 emprego em tempo integral"
        : `${n} ${ofText(n, "emprego", "empregos")} em tempo integral`,
    hours: (n) => (n === "<1" ? "menos de 1 hora" : `${n} ${ofText(n, "hora", "horas")}`),
    sentence: ({ year, money, jobs, hours, share, inScope }) =>
      `Em ${year}, a sua projeção economiza ${money} de mão de obra. Isso paga ${about(jobs)}, ou ${about(hours)}${
        share === null ? "." : `: ${share} do total por trás de todo o trabalho de efeitos no escopo, de ${inScope}.`
      }`,
    none: (year) => `Em ${year}, a sua projeção não economiza mão de obra; não há, portanto, emprego por trás dela.`,
    vendors:
      "Muitas dessas pessoas trabalham para empresas de efeitos, e não para o estúdio: elas nunca estiveram na sua folha de pagamento, e ele não paga as suas rescisões.",
    studies:
      "Três em cada quatro de 300 executivos disseram à CVL Economics que a IA generativa ajudou a cortar ou fundir empregos. O estudo considera afetados cerca de 204.000 empregos nos Estados Unidos em três anos. Associações de artistas pagaram por ele; o fundamento é razoável.",
  },

  law: {
    title: "Riscos extremos: a Lei de IA da UE (AI Act)",
    about:
      "Isto é o máximo que pode ocorrer, não um custo esperado. Não faz parte da resposta; o que custa cumprir as regras num ano comum, sim.",
    dates: [
      ["1º de agosto de 2024", "A lei entra em vigor."],
      ["2 de fevereiro de 2025", "Algumas práticas são proibidas."],
      ["2 de agosto de 2025", "Deveres de quem faz modelos de uso geral."],
      ["2 de agosto de 2026", "Deveres de transparência (artigo 50): os que valem para um filme."],
      ["2 de dezembro de 2026", "Marcação de conteúdo artificial, para sistemas já no mercado."],
      ["2 de dezembro de 2027", "Sistemas de alto risco autônomos; mudado em 2026."],
      ["2 de agosto de 2028", "Sistemas de alto risco dentro de produtos; mudado em 2026."],
    ],
    head: ["A partir de", "O quê"],
    film: "Efeitos não são um uso de alto risco. Um filme que mostra imagens artificiais enganosamente reais precisa dizê-lo. Para obras claramente criativas ou de ficção, basta uma menção, que não precisa estragar a obra.",
    official: "Não se verificou se o Jornal Oficial publicou as mudanças de 2026.",
    fine: ({ ceiling, points, isShare, share }) =>
      isShare
        ? `Violar esses deveres pode custar até €\u00a015 milhões ou 3% do faturamento mundial, o que for maior. Da sua receita no ano-base, 3% são ${ceiling}, ou ${points} de margem, uma única vez.`
        : `Violar esses deveres pode custar até €\u00a015 milhões ou 3% do faturamento mundial, o que for maior. Da sua receita no ano-base, 3% são ${share}; o teto, portanto, é de ${ceiling}: ${points} de margem, uma única vez.`,
    fixed: "€\u00a015 milhões",
    euros: "Os euros não são convertidos: o número é comparado como está.",
  },

  copyright: {
    title: "Riscos extremos: direitos autorais",
    about:
      "A Anthropic, que faz modelos, fechou com autores um acordo de US$\u00a01,5 bilhão, cerca de US$\u00a03.000 por obra. A lei dos Estados Unidos permite até US$\u00a0150.000 por obra. Não se sabe o que um estúdio arrisca como usuário dessas ferramentas.",
    fields: table({
      works: { name: "Obras", unit: "", about: "Número nosso, para mostrar a conta: não se conhece nenhum." },
      amountPerWork: { name: "Pago por obra", unit: "por obra", about: "Como nesse acordo." },
    }),
    works: (n) => `${n} ${ofText(n, "obra", "obras")}`,
    sentence: ({ works, amount, points, most, one, oneAtMost }) =>
      `Para ${works}, a conta seria de ${amount}, ou ${points} da margem de um ano; no máximo que a lei permite, de ${most}. Um ponto de margem é o preço de ${one}, ou de ${oneAtMost} com o máximo para cada uma.`,
  },

  files: {
    claims: "O que diz a reportagem",
    claimsHead: (fileMillions) => [
      "Afirmação",
      "Veredito",
      "O que se sabe",
      "Ao pé da letra",
      "Pontos de margem",
      `Dinheiro, ${fileMillions}`,
      "Ano",
      "Fontes",
    ],
    studiesHead: (fileMillions) => [
      "Quem e quando",
      "O que disse",
      "Sobre o quê",
      "Fundamento",
      "Ao pé da letra, porcentagem ou parâmetros",
      "Pontos de margem, de",
      "Pontos de margem, a",
      `Dinheiro por ano, ${fileMillions}, de`,
      `Dinheiro por ano, ${fileMillions}, a`,
      "Ano, se for da projeção",
      "Fontes",
    ],
  },

  others: {
    title: "As outras empresas",
    about:
      "As suas premissas, aplicadas ao que cada empresa divulga. Cada uma é medida pelo seu próprio lucro; os pontos, portanto, não devem ser ordenados num ranking.",
    columns: ["Empresa", "Gasto com conteúdo, milhões", "Efeito no último ano", "Da sua própria margem"],
    caption: "As mesmas premissas para cada empresa",
    year: (base, last) => `do exercício de ${base} até ${last}`,
    forecast: "previsão de terceiros",
    notDisclosed: "não divulgado",
    missing: (what) => `não se pode calcular; não divulgado: ${listed(what)}`,
    figures: { revenue0: "receita", operatingIncome0: "lucro", contentCash0: "gasto com conteúdo" },
  },
};
