/**
 * Ten thousand futures in plain JavaScript, as somebody would write them who had no engine: what the engine is measured
 * against. It is work of the same kind and size, and no second model: the formulas are those of model 0.2 without the parts that are
 * off by default, and stay so when a formula changes. Inputs are independent, and the random numbers come from the generator usual
 * in JavaScript.
 */

const QUANTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

/**
 * @param {{ id: string, uncertainty: { shape: string, low: number, mode: number, high: number } | null }[]} catalogue
 * @param {Record<string, any>} base
 * @param {number} draws
 * @param {number} seed
 */
export function simulate(catalogue, base, draws, seed) {
  const uncertain = catalogue
    .filter(({ uncertainty }) => uncertainty)
    .map(({ id, uncertainty: { shape, low, mode, high } }) => {
      const isLogarithmic = shape === "logarithmic";
      const [l, m, h] = isLogarithmic ? [low, mode, high].map(Math.log) : [low, mode, high];
      return { id, isLogarithmic, l, m, h };
    });
  const uniform = mulberry32(seed);
  const inputs = { ...base };
  const uplifts = Array.from({ length: base.horizon }, () => new Float64Array(draws));
  const [plSavings, npvs] = [new Float64Array(draws), new Float64Array(draws)];
  let [visible, material, negative] = [0, 0, 0];
  for (let draw = 0; draw < draws; draw++) {
    for (const { id, isLogarithmic, l, m, h } of uncertain) {
      const u = uniform();
      const drawn =
        u < (m - l) / (h - l) ? l + Math.sqrt(u * (h - l) * (m - l)) : h - Math.sqrt((1 - u) * (h - l) * (h - m));
      inputs[id] = isLogarithmic ? Math.exp(drawn) : drawn;
    }
    const future = project(inputs);
    for (let t = 0; t < base.horizon; t++) uplifts[t][draw] = future.uplifts[t];
    plSavings[draw] = future.plSaving;
    npvs[draw] = future.npv;
    visible += future.isVisible;
    material += future.isMaterial;
    negative += future.cash < 0;
  }
  return {
    years: uplifts.map(quantiles),
    plSaving: quantiles(plSavings),
    npv: quantiles(npvs),
    probVisible: visible / draws,
    probMaterial: material / draws,
    probCumulativeCashNegative: negative / draws,
  };
}

function project(p) {
  const reduction = p.labourShare * p.compressibleShare * (1 - 1 / p.speedup);
  const logistic = (t) => 1 / (1 + Math.exp(-p.adoptionSteepness * (t - p.adoptionMid)));
  const today = logistic(0);
  const margin = p.operatingIncome0 / p.revenue0;
  const pretax = p.pretaxIncome0 / p.operatingIncome0;
  const [uplifts, savings] = [[], []];
  let [revenue, content, inflation, discount] = [p.revenue0, p.contentCash0, 1, 1];
  let [cash, npv, plSaving, isVisible, isMaterial] = [-p.upfront, -p.upfront, 0, false, false];
  for (let t = 1; t <= p.horizon; t++) {
    revenue *= 1 + p.revenueGrowth;
    content *= 1 + p.contentGrowth;
    if (t > 1) inflation *= 1 + p.costInflation;
    const adoption = (p.adoptionMax * (logistic(t) - today)) / (1 - today);
    const exposed = content * p.producedShare * (p.vfxShare + p.otherPostShare) * p.addressableShare * adoption;
    const net = exposed * reduction - exposed * (1 - reduction) * p.reworkRate - exposed * p.toolCostShare;
    const kept = (net >= 0 ? net * p.captureShare : net) * (1 - p.incentiveLeakage);
    savings.push(kept - p.reinvestShare * Math.max(0, kept));
    const transition = t <= p.transitionYears ? p.transitionTotal / p.transitionYears : 0;
    const programme = (p.platformCost + p.complianceCost + p.legalCost) * inflation + transition;
    let expensed = 0;
    for (let j = 1; j <= t - p.releaseLag; j++) expensed += savings[j - 1] * (p.amortCurve[t - p.releaseLag - j] ?? 0);
    plSaving = expensed - programme - (t <= p.upfrontLife ? p.upfront / p.upfrontLife : 0);
    const netCash = savings[t - 1] - programme;
    cash += netCash;
    discount *= 1 + p.discountRate;
    npv += (netCash * (1 - p.taxRate)) / discount;
    uplifts.push((plSaving / revenue) * 100);
    isVisible ||= uplifts[t - 1] >= p.visiblePoints;
    isMaterial ||= plSaving >= p.materialityShare * revenue * margin * pretax;
  }
  return { uplifts, plSaving, npv, cash, isVisible, isMaterial };
}

function quantiles(numbers) {
  const sorted = numbers.sort();
  return QUANTILES.map((q) => {
    const at = (sorted.length - 1) * q;
    const below = sorted[Math.floor(at)];
    return below + (at - Math.floor(at)) * ((sorted[Math.floor(at) + 1] ?? below) - below);
  });
}

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
