"""The inputs and the curves, read from the tables of docs/METHOD.md.

The tables are written from the calculator, so a changed default is no contradiction here: it shows in the page, and in
tests/fixtures/inputs.json until that is written again. What the numbers do is written from the prose, in `model.py`.
"""

import pathlib
import re
from decimal import Decimal
from typing import NamedTuple, Optional, Tuple

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "METHOD.md"

# Units of numbers without fractions.
WHOLE = ("year", "whole years", "choice")

# The unit of rates, which keep their distance in points; of all others a range is so many times what is set.
RATE = "a year"


class Input(NamedTuple):
    """One input. `range` holds the ends that belong to the base preset; `whole` inputs have no fractions."""

    slider: Tuple[float, float]
    limits: Tuple[float, float]
    cautious: float
    base: float
    bold: float
    range: Optional[Tuple[float, float]]
    whole: bool
    unit: str
    is_logarithmic: bool
    # 1 where the input rises when the tools turn out well, -1 where it falls.
    moves: int


def rows(mark):
    """The cells of every row of the generated tables with this mark that begins with a name in code."""
    text = PAGE.read_text(encoding="utf-8").split(f"<!-- generated: {mark} -->")[1].split("<!-- end -->")[0]
    found = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("| `")]
    if not found:
        raise ValueError(f"docs/METHOD.md has no table {mark}")
    return found


def number(text, whole=False):
    """A number as it is printed: `−5 %` is -0.05, exactly what the text says."""
    plain = text.replace(",", "").replace("\u2212", "-")
    value = Decimal(plain[:-1].strip()) / 100 if plain.endswith("%") else Decimal(plain)
    return int(value) if whole else float(value)


def ends(text, whole=False):
    """`4 % to 22 %`, without what may stand behind it."""
    low, high = re.sub(r",( logarithmic| rises.*| falls.*)", "", text).split(" to ")
    return number(low, whole), number(high, whole)


def read(cells):
    name, _, unit, slider, limits, cautious, base, bold, uncertain, _ = cells
    whole = unit in WHOLE
    return name.strip("`"), Input(
        ends(slider, whole), ends(limits, whole), number(cautious, whole), number(base, whole), number(bold, whole),
        ends(uncertain) if uncertain else None, whole, unit, "logarithmic" in uncertain,
        1 if "rises with the tools" in uncertain else -1 if "falls with the tools" in uncertain else 0)


INPUTS = dict(map(read, rows("inputs")))

CURVES = {name.strip("`"): [float(weight) for weight in weights.split(", ")] for name, weights in rows("curves")}

# The inputs that carry a range, in the order of the tables: the order of the coordinates of a point.
UNCERTAIN = [name for name, it in INPUTS.items() if it.range]

# Those that keep their distance in points.
BY_DISTANCE = tuple(name for name in UNCERTAIN if INPUTS[name].unit == RATE)

# What multiplies has its values spread by their logarithms.
LOGARITHMIC = tuple(name for name, it in INPUTS.items() if it.is_logarithmic)

# What moves together, and which way an input moves when the tools turn out well.
LINKED = {name: it.moves for name, it in INPUTS.items() if it.moves}


def preset(name):
    """The inputs of "cautious", "base" or "bold"."""
    return dict({key: getattr(it, name) for key, it in INPUTS.items()}, amortCurve=list(CURVES["derived"]))


PRESETS = ("cautious", "base", "bold")
BASE = preset("base")
