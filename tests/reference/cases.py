"""The inputs of which the fixtures are made: the presets, the ends of every slider, draws and corners."""

import math
import random

import catalogue
import model
from catalogue import BASE, CURVES, INPUTS

SEED = 20260717

CAUTIOUS, BOLD = catalogue.preset("cautious"), catalogue.preset("bold")

SCENARIOS = {
    "cautious": CAUTIOUS, "base": BASE, "bold": BOLD,
    # What Netflix paid for acquisitions in the first quarter of 2026.
    "base_with_2026_acquisition": dict(BASE, upfront=585.744),
}

VARIANTS = {
    "base_speedup_2": dict(BASE, speedup=2.0),
    "base_speedup_10": dict(BASE, speedup=10.0),
    "base_no_reinvestment_10_years": dict(BASE, reinvestShare=0.0, horizon=10),
    "bold_10_years": dict(BOLD, horizon=10),
    "bold_no_reinvestment_10_years": dict(BOLD, reinvestShare=0.0, horizon=10),
    "base_fy2024": dict(BASE, baseYear=2024, revenue0=39000.966, operatingIncome0=10417.614, pretaxIncome0=9965.657,
                        contentCash0=17002.752),
    "base_straight_line_4": dict(BASE, amortCurve=CURVES["straightLine4"]),
    "base_expensed_at_once": dict(BASE, amortCurve=CURVES["immediate"], releaseLag=0),
    "base_tax_by_the_books": dict(BASE, taxTiming=1),
    "acquisition_with_tax_by_the_books": dict(BASE, taxTiming=1, upfront=585.744),
    "base_for_ever": dict(BASE, terminalValue=1),
    "base_growing_for_ever": dict(BASE, terminalValue=2),
    "bold_growing_for_ever_with_tax_by_the_books": dict(BOLD, terminalValue=2, terminalGrowth=0.02, taxTiming=1),
    "cautious_for_ever": dict(CAUTIOUS, terminalValue=1),
    "shrinking_for_ever": dict(BASE, terminalValue=2, terminalGrowth=-0.05),
    "base_with_a_tenth_new_shots": dict(BASE, newShotShare=0.1),
    "bold_with_half_new_shots": dict(BOLD, newShotShare=0.5),
    "base_with_only_new_shots": dict(BASE, newShotShare=1.0),
    "cost_that_is_visible_and_material": dict(BASE, platformCost=900.0),
    "cost_first_and_gain_later": dict(BOLD, platformCost=200.0, transitionTotal=800.0, horizon=12, vfxShare=0.3,
                                      materialityShare=0.02),
}

# Where savings are large enough to pay back, to be visible and to be material in some year.
RICH = dict(
    revenueGrowth=(0.02, 0.12), contentGrowth=(0.05, 0.15), producedShare=(0.45, 0.55), vfxShare=(0.10, 0.60),
    addressableShare=(0.4, 1.0), newShotShare=(0.0, 0.2), adoptionMax=(0.5, 1.0), adoptionMid=(0.5, 4.0),
    adoptionSteepness=(0.8, 2.5), speedup=(2.0, 40.0), labourShare=(0.6, 0.9), compressibleShare=(0.7, 1.0),
    reworkRate=(0.0, 0.10), toolCostShare=(0.01, 0.06), captureShare=(0.6, 1.0), incentiveLeakage=(0.0, 0.2),
    reinvestShare=(0.0, 0.5), platformCost=(0.0, 50.0), transitionTotal=(0.0, 100.0), upfront=(0.0, 2000.0),
    upfrontLife=(1, 10), releaseLag=(0, 2), horizon=(5, 14), discountRate=(0.05, 0.14), taxRate=(0.0, 0.25),
    taxTiming=(0, 1), terminalValue=(0, 2), terminalGrowth=(0.0, 0.04), materialityShare=(0.002, 0.05),
    visiblePoints=(0.02, 0.5))

SLIDERS = {name: it.slider for name, it in INPUTS.items()}
LIMITS = {name: it.limits for name, it in INPUTS.items()}

NO_COSTS = dict(reworkRate=0.0, toolCostShare=0.0, platformCost=0.0, complianceCost=0.0, legalCost=0.0,
                transitionTotal=0.0)
SHARES = ("producedShare", "vfxShare", "otherPostShare", "addressableShare", "adoptionMax", "labourShare",
          "compressibleShare", "captureShare", "incentiveLeakage", "reinvestShare")

# What a draw would hardly hit, as changes of the base preset.
CORNERS = {
    "no_speedup": dict(speedup=1.0),
    "no_speedup_and_no_costs": dict(NO_COSTS, speedup=1.0),
    "no_costs_at_all": NO_COSTS,
    "speedup_of_a_thousand": dict(speedup=1000.0),
    "all_shares_zero": {share: 0.0 for share in SHARES},
    "all_shares_one": dict({share: 1.0 for share in SHARES}, otherPostShare=0.0, incentiveLeakage=0.0,
                           reinvestShare=0.0),
    "everything_reinvested": dict(reinvestShare=1.0),
    "every_incentive_lost": dict(incentiveLeakage=1.0),
    "every_incentive_lost_on_a_net_cost": dict(incentiveLeakage=1.0, speedup=1.0),
    "net_cost_of_production": dict(speedup=1.1, reworkRate=1.0, toolCostShare=0.5),
    "no_speedup_pays_for_rework": dict(reworkRate=2.0),
    "nothing_in_scope": dict(vfxShare=0.0, otherPostShare=0.0),
    "nothing_produced": dict(producedShare=0.0),
    "nobody_adopts": dict(adoptionMax=0.0),
    "adoption_without_steepness": dict(adoptionSteepness=0.0),
    "adoption_hardly_steep": dict(adoptionSteepness=1e-7),
    "adoption_at_once": dict(adoptionMid=0.0, adoptionSteepness=20.0),
    "adoption_far_away": dict(adoptionMid=30.0, adoptionSteepness=2.0),
    # exp(20 × (50 − t)) exceeds every number until the 15th year.
    "adoption_beyond_every_exponential": dict(adoptionMid=50.0, adoptionSteepness=20.0),
    "adoption_that_comes_into_reach": dict(adoptionMid=50.0, adoptionSteepness=20.0, horizon=40),
    "adoption_at_the_edge_of_the_exponential": dict(adoptionMid=36.5, adoptionSteepness=20.0, horizon=40),
    "adoption_at_a_step": dict(adoptionMid=3.0, adoptionSteepness=20.0),
    "one_year": dict(horizon=1),
    "one_year_expensed_at_once": dict(horizon=1, releaseLag=0, amortCurve=[1.0]),
    "lag_longer_than_horizon": dict(releaseLag=10, horizon=5),
    "curve_of_twenty_equal_weights": dict(amortCurve=[0.05] * 20, horizon=15),
    "curve_that_ends_late": dict(amortCurve=[0.0, 0.0, 0.0, 1.0], horizon=12),
    "paid_up_front_and_earned_back": dict(upfront=100.0, reinvestShare=0.0, vfxShare=0.22, horizon=12),
    "paid_up_front_and_charged_at_once": dict(upfront=585.744, upfrontLife=1),
    "paid_up_front_and_charged_beyond_the_horizon": dict(upfront=585.744, upfrontLife=40),
    "paid_up_front_with_tax_by_the_books": dict(upfront=585.744, upfrontLife=3, taxTiming=1, reinvestShare=0.0),
    "transition_beyond_the_horizon": dict(transitionTotal=400.0, transitionYears=40),
    "neither_discount_nor_tax": dict(discountRate=0.0, taxRate=0.0),
    "everything_taxed": dict(taxRate=1.0),
    "everything_taxed_by_the_books": dict(taxRate=1.0, taxTiming=1),
    "for_ever_at_a_rate_just_above_growth": dict(terminalValue=2, terminalGrowth=0.03, discountRate=0.030001),
    "for_ever_at_the_highest_rate": dict(terminalValue=1, discountRate=1.0),
    "shrinking_by_half_for_ever_undiscounted": dict(terminalValue=2, terminalGrowth=-0.5, discountRate=0.0),
    "for_ever_a_loss": dict(terminalValue=1, speedup=1.0),
    "growth_after_the_horizon_that_is_not_asked_for": dict(terminalValue=0, terminalGrowth=1.0),
    "thresholds_of_zero": dict(materialityShare=0.0, visiblePoints=0.0),
    "thresholds_of_zero_and_nothing_happens": dict(NO_COSTS, speedup=1.0, materialityShare=0.0, visiblePoints=0.0),
    "a_cost_in_every_year": dict(platformCost=5000.0),
    "a_cost_that_is_over": dict(transitionTotal=900.0, transitionYears=2, reinvestShare=0.0, vfxShare=0.25),
    "shrinking_company": dict(revenueGrowth=-0.5, contentGrowth=-0.5),
    "doubling_company": dict(revenueGrowth=1.0, contentGrowth=1.0),
    "content_outgrows_revenue": dict(revenueGrowth=-0.2, contentGrowth=0.5, horizon=15),
    "falling_costs": dict(costInflation=-0.5),
    "tiny_company": dict(revenue0=0.001, operatingIncome0=0.001, pretaxIncome0=0.001, contentCash0=0.001),
    "largest_company": dict(revenue0=1e7, operatingIncome0=1e7, pretaxIncome0=1e7, contentCash0=1e7),
    "forty_years": dict(horizon=40),
    "forty_years_of_a_bold_scope": dict(horizon=40, vfxShare=0.18, otherPostShare=0.07, reinvestShare=0.0),
}


class Draws:
    """Random inputs; what is drawn is the same with every Python, and short to write down."""

    def __init__(self, seed=SEED):
        self.next = random.Random(seed).random

    def between(self, low, high):
        if isinstance(low, int):
            return low + int(self.next() * (high - low + 1))
        if low > 0 and high / low >= 100:
            return float(f"{low * math.exp(self.next() * math.log(high / low)):.4g}")
        return min(high, max(low, float(f"{low + self.next() * (high - low):.4g}")))

    def inputs(self, ranges):
        drawn = dict(BASE, **{name: self.between(*ends) for name, ends in ranges.items()})
        if model.problems(drawn):
            # The one thing that can be wrong: growth after the horizon beyond the discount rate.
            drawn["terminalValue"] = 0
        return drawn

    def limits(self):
        """Over all that is taken. What only ever drowns the rest, such as costs of a hundred billion a year, is drawn
        small as often as large."""
        drawn = self.inputs(LIMITS)
        for name in ("platformCost", "complianceCost", "legalCost", "transitionTotal", "upfront"):
            if self.next() < 0.7:
                drawn[name] = float(f"{math.exp(self.next() * 7.0) - 1.0:.4g}")
        if self.next() < 0.5:
            drawn["horizon"] = self.between(1, 15)
        # Reported amounts far apart would leave nothing but noise.
        for name in ("operatingIncome0", "pretaxIncome0", "contentCash0"):
            drawn[name] = max(0.001, float(f"{drawn['revenue0'] * (0.05 + 0.9 * self.next()):.4g}"))
        return dict(drawn, amortCurve=self.curve())

    def curve(self):
        """Up to twenty weights, in thousandths."""
        cuts = sorted(int(self.next() * 1001) for _ in range(self.between(0, 19)))
        return [(end - start) / 1000.0 for start, end in zip([0] + cuts, cuts + [1000])]


def random_cases():
    """Names and inputs."""
    draws = Draws()
    named = {}
    for name, ends in SLIDERS.items():
        for end, value in zip(("least", "greatest"), ends):
            named[f"{end}_{name}"] = dict(BASE, **{name: value})
    for number in range(60):
        named[f"slider_draw_{number:03}"] = draws.inputs(SLIDERS)
    for number in range(300):
        named[f"limits_draw_{number:03}"] = draws.limits()
    for number in range(60):
        named[f"rich_draw_{number:03}"] = draws.inputs(RICH)
    for name, changes in CORNERS.items():
        named[name] = dict(BASE, **changes)
    return named


# Where one input moves the output in one direction, or by steps: preset, input, output, target.
GOALS = [
    ("base", "speedup", "npv", 50.0), ("base", "vfxShare", "marginUpliftPts", 0.05),
    ("base", "vfxShare", "marginUpliftPts", 0.1), ("base", "reinvestShare", "marginUpliftPts", 0.03),
    ("base", "adoptionMax", "plSaving", 20.0), ("base", "labourShare", "plSaving", 25.0),
    ("base", "captureShare", "npv", 0.0), ("base", "reworkRate", "npv", 30.0), ("base", "platformCost", "npv", 60.0),
    ("base", "addressableShare", "paybackYears", 4.0), ("base", "compressibleShare", "paybackYears", 1.0),
    ("base", "newShotShare", "npv", 10.0), ("bold", "newShotShare", "marginUpliftPts", 0.9),
    ("base", "horizon", "npv", 100.0), ("base", "horizon", "marginUpliftPts", 0.02), ("base", "taxTiming", "npv", 25.0),
    ("base", "releaseLag", "plSaving", 20.0), ("base", "terminalValue", "npv", 200.0),
    ("cautious", "speedup", "npv", 0.0), ("cautious", "vfxShare", "npv", 0.0),
    ("cautious", "addressableShare", "plSaving", 0.0), ("cautious", "toolCostShare", "marginUpliftPts", -0.02),
    ("cautious", "contentGrowth", "marginUpliftPts", -0.02),
    ("bold", "vfxShare", "marginUpliftPts", 1.0), ("bold", "speedup", "npv", 2000.0),
    ("bold", "reinvestShare", "plSaving", 800.0), ("bold", "discountRate", "npv", 2400.0),
    ("bold", "producedShare", "paybackYears", 1.14),
]

# Preset, columns, rows, output, target.
FRONTIERS = [
    ("base", "speedup", "vfxShare", "npv", 0.0), ("base", "vfxShare", "addressableShare", "marginUpliftPts", 0.05),
    ("base", "reinvestShare", "vfxShare", "marginUpliftPts", 0.03), ("base", "horizon", "vfxShare", "npv", 0.0),
    ("bold", "adoptionMid", "reinvestShare", "plSaving", 500.0), ("bold", "newShotShare", "labourShare", "npv", 1500.0),
    ("cautious", "captureShare", "vfxShare", "npv", -92.0), ("base", "vfxShare", "labourShare", "paybackYears", 4.0),
]

# name: preset and what is asked of `simulate`.
FUTURES = {f"{name}_by_default": (name, dict(count=10_000)) for name in catalogue.PRESETS}
FUTURES.update({
    f"{name}_{family}_together_{correlation}": (name, dict(family=family, correlation=correlation, count=1000))
    for name in ("base", "bold") for family in ("triangular", "pert", "uniform") for correlation in (0.0, 0.3, 0.8)})
FUTURES.update({f"base_seed_{seed}": ("base", dict(seed=seed, count=500))
                for seed in (0, 1, 7, 2 ** 31, 2 ** 32 - 1)})
FUTURES.update({f"base_of_{count}": ("base", dict(count=count)) for count in (1, 2, 7, 10, 11, 123, 1009)})
FUTURES.update({
    "cautious_pert": ("cautious", dict(family="pert", correlation=0.5, count=400, seed=3)),
    "own_ends": ("base", dict(count=400, given={"vfxShare": (0.05, 0.3), "speedup": (2.0, 40.0),
                                                "revenueGrowth": (-0.1, 0.3)})),
    "own_ends_uniform": ("base", dict(count=400, family="uniform", given={"vfxShare": (0.05, 0.3)})),
    "own_ends_that_do_not_reach_what_is_set": ("base", dict(count=400, given={"vfxShare": (0.12, 0.3),
                                                                              "speedup": (1.5, 3.0)})),
    "two_switched_off": ("base", dict(count=400, given={"speedup": None, "reinvestShare": None})),
    "all_switched_off": ("base", dict(count=50, given={name: None for name in catalogue.UNCERTAIN})),
    "only_one_in_use": ("bold", dict(count=300, family="pert",
                                     given={name: None for name in catalogue.UNCERTAIN if name != "vfxShare"})),
})

# Inputs that no preset has.
FUTURES_OF = {
    "ten_times_faster": dict(BASE, speedup=10.0),
    "twice_as_fast": dict(BASE, speedup=2.0),
    "no_faster": dict(BASE, speedup=1.0),
    "shares_at_their_limits": dict(BASE, captureShare=1.0, reinvestShare=1.0, compressibleShare=1.0),
    "nothing_in_scope": dict(BASE, vfxShare=0.0),
    "costs_in_all_years": dict(BASE, platformCost=200.0, transitionTotal=500.0),
    "costs_that_may_be_material": dict(BASE, platformCost=680.0),
    "gains_that_may_be_material": dict(BOLD, horizon=10, reinvestShare=0.1),
    "acquisition_by_the_books_for_ever": dict(BASE, upfront=585.744, taxTiming=1, terminalValue=2),
    "new_shots_and_fifteen_years": dict(BOLD, newShotShare=0.3, horizon=15),
    "falling_revenue": dict(BASE, revenueGrowth=-0.03, contentGrowth=0.0, releaseLag=0),
    "adoption_late_and_steep": dict(BASE, adoptionMid=20.0, adoptionSteepness=19.0),
}

# name: inputs and what is asked of `variance_shares`.
VARIANCE = {
    "base": (BASE, {}),
    "bold_independent": (BOLD, dict(count=1000, correlation=0.0)),
    "cautious_uniform": (CAUTIOUS, dict(count=500, family="uniform", correlation=0.6)),
    "ten_times_faster_pert": (dict(BASE, speedup=10.0), dict(count=500, family="pert", seed=5)),
    "two_switched_off": (BASE, dict(count=200, given={"vfxShare": None, "speedup": None})),
    "nothing_uncertain": (BASE, dict(count=50, given={name: None for name in catalogue.UNCERTAIN})),
}
