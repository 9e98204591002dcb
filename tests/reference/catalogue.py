"""The inputs, typed from the tables of docs/METHOD.md.

A copy on purpose: a default, a limit or a range that changes in the calculator fails until it changes here too.
"""

from typing import NamedTuple, Optional, Tuple


class Input(NamedTuple):
    """One input. `range` holds the ends that belong to the base preset; `whole` inputs have no fractions."""

    slider: Tuple[float, float]
    limits: Tuple[float, float]
    cautious: float
    base: float
    bold: float
    range: Optional[Tuple[float, float]] = None
    whole: bool = False


MONEY = (0.001, 10_000_000.0)
SHARE = (0.0, 1.0)
GROWTH = (-0.5, 1.0)
COST = (0.0, 100_000.0)
TOTAL = (0.0, 1_000_000.0)

INPUTS = {
    # Company
    "baseYear": Input((2019, 2030), (1900, 2200), 2025, 2025, 2025, whole=True),
    "revenue0": Input((1000.0, 100_000.0), MONEY, 45183.036, 45183.036, 45183.036),
    "operatingIncome0": Input((100.0, 30_000.0), MONEY, 13326.603, 13326.603, 13326.603),
    "pretaxIncome0": Input((100.0, 30_000.0), MONEY, 12722.552, 12722.552, 12722.552),
    "contentCash0": Input((100.0, 40_000.0), MONEY, 17707.455, 17707.455, 17707.455),
    "revenueGrowth": Input((-0.05, 0.20), GROWTH, 0.08, 0.09, 0.10, (0.06, 0.12)),
    "contentGrowth": Input((-0.05, 0.15), GROWTH, 0.06, 0.08, 0.09, (0.04, 0.11)),
    # Scope
    "producedShare": Input((0.45, 0.55), SHARE, 0.47, 0.50, 0.55, (0.45, 0.55)),
    "vfxShare": Input((0.03, 0.25), SHARE, 0.05, 0.10, 0.18, (0.04, 0.22)),
    "otherPostShare": Input((0.0, 0.10), SHARE, 0.0, 0.0, 0.07),
    "addressableShare": Input((0.15, 0.80), SHARE, 0.35, 0.50, 0.75, (0.25, 0.75)),
    "newShotShare": Input((0.0, 0.50), SHARE, 0.0, 0.0, 0.0),
    # Adoption
    "adoptionMax": Input((0.20, 0.95), SHARE, 0.45, 0.70, 0.90, (0.40, 0.95)),
    "adoptionMid": Input((1.0, 7.0), (0.0, 50.0), 4.0, 3.0, 2.5, (2.0, 5.0)),
    "adoptionSteepness": Input((0.4, 2.5), (0.0, 20.0), 0.9, 1.1, 1.3),
    # Cost
    "speedup": Input((1.0, 20.0), (1.0, 1000.0), 2.0, 4.0, 10.0, (1.5, 10.0)),
    "labourShare": Input((0.50, 0.80), SHARE, 0.60, 0.65, 0.75, (0.50, 0.80)),
    "compressibleShare": Input((0.40, 1.0), SHARE, 0.70, 0.75, 0.90, (0.50, 0.95)),
    # Offsets
    "reworkRate": Input((0.0, 0.30), (0.0, 2.0), 0.10, 0.08, 0.05, (0.02, 0.25)),
    "toolCostShare": Input((0.01, 0.20), (0.0, 2.0), 0.06, 0.05, 0.04, (0.02, 0.12)),
    "captureShare": Input((0.30, 1.0), SHARE, 0.60, 0.80, 0.90, (0.50, 1.0)),
    "incentiveLeakage": Input((0.0, 0.30), SHARE, 0.15, 0.115, 0.08),
    "reinvestShare": Input((0.0, 1.0), SHARE, 0.75, 0.50, 0.20, (0.20, 0.90)),
    # Programme
    "platformCost": Input((0.0, 200.0), COST, 10.0, 10.0, 40.0),
    "complianceCost": Input((0.0, 50.0), COST, 3.0, 2.0, 5.0),
    "legalCost": Input((0.0, 100.0), COST, 5.0, 3.0, 10.0),
    "costInflation": Input((0.0, 0.08), GROWTH, 0.03, 0.03, 0.03),
    "transitionTotal": Input((0.0, 500.0), TOTAL, 20.0, 15.0, 75.0),
    "transitionYears": Input((1, 5), (1, 40), 3, 3, 3, whole=True),
    "upfront": Input((0.0, 1000.0), TOTAL, 0.0, 0.0, 0.0),
    "upfrontLife": Input((1, 10), (1, 40), 5, 5, 5, whole=True),
    # Accounting
    "releaseLag": Input((0, 2), (0, 10), 1, 1, 1, whole=True),
    "horizon": Input((3, 15), (1, 40), 7, 7, 7, whole=True),
    "discountRate": Input((0.06, 0.14), SHARE, 0.09, 0.09, 0.09),
    "taxRate": Input((0.0, 0.25), SHARE, 0.14, 0.14, 0.14),
    "taxTiming": Input((0, 1), (0, 1), 0, 0, 0, whole=True),
    "terminalValue": Input((0, 2), (0, 2), 0, 0, 0, whole=True),
    "terminalGrowth": Input((0.0, 0.05), GROWTH, 0.03, 0.03, 0.03),
    # Thresholds
    "materialityShare": Input((0.01, 0.10), SHARE, 0.05, 0.05, 0.05),
    "visiblePoints": Input((0.05, 1.0), (0.0, 100.0), 0.1, 0.1, 0.1),
}

CURVES = {
    "derived": [0.46, 0.17, 0.13, 0.12, 0.06, 0.06],
    "straightLine4": [0.25, 0.25, 0.25, 0.25],
    "immediate": [1.0],
}

# The inputs that carry a range, in the order of the tables: the order of the coordinates of a point.
UNCERTAIN = [name for name, it in INPUTS.items() if it.range]

# Those that keep their distance in points; of all others a range is so many times what is set.
BY_DISTANCE = ("revenueGrowth", "contentGrowth")

# The speed-up multiplies, so its values are spread by their logarithms.
LOGARITHMIC = ("speedup",)

# What moves together, and which way an input moves when the tools turn out well.
LINKED = {"addressableShare": 1, "adoptionMax": 1, "adoptionMid": -1, "speedup": 1, "compressibleShare": 1,
          "reworkRate": -1, "toolCostShare": -1}


def preset(name):
    """The inputs of "cautious", "base" or "bold"."""
    return dict({key: getattr(it, name) for key, it in INPUTS.items()}, amortCurve=list(CURVES["derived"]))


PRESETS = ("cautious", "base", "bold")
BASE = preset("base")
