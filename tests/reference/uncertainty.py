"""Many futures, written from the prose of docs/METHOD.md, "Uncertainty".

A future is a point of a cube with one coordinate for what the inputs have in common and one for each uncertain input.
"""

import math
from statistics import NormalDist

import catalogue
import model

FAMILIES = ("triangular", "pert", "uniform")
SEED = 20250717
PARTS = 10
COORDINATES = 1 + len(catalogue.UNCERTAIN)
CORRELATION = 0.3

# ---- ranges ----


def range_around(name, value):
    """(low, mode, high) of an input that is set to `value`."""
    it = catalogue.INPUTS[name]
    low, high = it.range
    if name in catalogue.BY_DISTANCE:
        ends = value + (low - it.base), value + (high - it.base)
    else:
        ends = value * low / it.base, value * high / it.base
    return max(it.limits[0], ends[0]), value, min(it.limits[1], ends[1])


def ranges_around(inputs, given=None):
    """The range of each uncertain input. `given` has other ends, or None for a range that is switched off; ends that do
    not reach what is set are stretched to it."""
    found = {}
    for name in catalogue.UNCERTAIN:
        low, mode, high = range_around(name, inputs[name])
        if given and name in given:
            ends = given[name] or (mode, mode)
            low, high = min(ends[0], mode), max(ends[1], mode)
        found[name] = (low, mode, high)
    return found


# ---- how values are spread within a range: from a share of the futures to the value below which it lies ----


def triangular(low, mode, high):
    width = high - low

    def value(share):
        if width == 0:
            return low
        if share < (mode - low) / width:
            return low + math.sqrt(share * width * (mode - low))
        return high - math.sqrt((1.0 - share) * width * (high - mode))
    return value


PERT_STEPS = 256


def pert(low, mode, high):
    width = high - low
    if width == 0:
        return lambda share: low
    a = 4.0 * (mode - low) / width
    b = 4.0 - a

    def density(x):
        return x ** a * (1.0 - x) ** b
    sums = [0.0]
    for step in range(PERT_STEPS):
        left, middle, right = (density((2 * step + half) / (2 * PERT_STEPS)) for half in (0, 1, 2))
        sums.append(sums[-1] + (left + 4.0 * middle + right) / 6.0)

    def value(share):
        wanted = share * sums[-1]
        # The step in which the sum passes what is wanted.
        first, beyond = 0, PERT_STEPS
        while beyond - first > 1:
            half = (first + beyond) // 2
            first, beyond = (half, beyond) if sums[half] <= wanted else (first, half)
        within = sums[first + 1] - sums[first]
        part = (wanted - sums[first]) / within if within > 0 else 0.0
        return low + width * (first + part) / PERT_STEPS
    return value


def uniform(low, _, high):
    return lambda share: low + share * (high - low)


def drawer(name, bounds, family):
    """From a coordinate to a value of the input."""
    spread = {"triangular": triangular, "pert": pert, "uniform": uniform}[family]
    low, _, high = bounds
    if low == high:
        return lambda share: low
    if name in catalogue.LOGARITHMIC:
        inner = spread(*map(math.log, bounds))
        return lambda share: math.exp(inner(share))
    return spread(*bounds)


# ---- the points ----

# Joe and Kuo (2008), new-joe-kuo-6.21201, dimensions 2 to 30: the degree of the primitive polynomial, its inner
# coefficients as bits, and the first direction numbers. The first dimension has all of them 1.
JOE_KUO = [
    (1, 0, [1]), (2, 1, [1, 3]), (3, 1, [1, 3, 1]), (3, 2, [1, 1, 1]), (4, 1, [1, 1, 3, 3]), (4, 4, [1, 3, 5, 13]),
    (5, 2, [1, 1, 5, 5, 17]), (5, 4, [1, 1, 5, 5, 5]), (5, 7, [1, 1, 7, 11, 19]), (5, 11, [1, 1, 5, 1, 1]),
    (5, 13, [1, 1, 1, 3, 11]), (5, 14, [1, 3, 5, 5, 31]), (6, 1, [1, 3, 3, 9, 7, 49]), (6, 13, [1, 1, 1, 15, 21, 21]),
    (6, 16, [1, 3, 1, 13, 27, 49]), (6, 19, [1, 1, 1, 15, 7, 5]), (6, 22, [1, 3, 1, 15, 13, 25]),
    (6, 25, [1, 1, 5, 5, 19, 61]), (7, 1, [1, 3, 7, 11, 23, 15, 103]), (7, 4, [1, 3, 7, 13, 13, 15, 69]),
    (7, 7, [1, 1, 3, 13, 7, 35, 63]), (7, 8, [1, 3, 5, 9, 1, 25, 53]), (7, 14, [1, 3, 1, 13, 9, 35, 107]),
    (7, 19, [1, 3, 1, 5, 27, 61, 31]), (7, 21, [1, 1, 5, 11, 19, 41, 61]), (7, 28, [1, 3, 5, 3, 3, 13, 69]),
    (7, 31, [1, 1, 7, 13, 1, 19, 1]), (7, 32, [1, 3, 7, 5, 13, 19, 59]), (7, 37, [1, 1, 3, 9, 25, 29, 41]),
]
WORD = 0xFFFFFFFF


def direction_numbers(dimension):
    """32 words; the first has only its highest bit set."""
    if dimension == 0:
        return [1 << (31 - bit) for bit in range(32)]
    degree, inner, odd = JOE_KUO[dimension - 1]
    numbers = list(odd)
    while len(numbers) < 32:
        k = len(numbers)
        number = numbers[k - degree] ^ (numbers[k - degree] << degree)
        for j in range(1, degree):
            if inner >> (degree - 1 - j) & 1:
                number ^= numbers[k - j] << j
        numbers.append(number)
    return [number << (31 - bit) for bit, number in enumerate(numbers)]


DIRECTIONS = [direction_numbers(dimension) for dimension in range(2 * COORDINATES)]


def sobol(dimension, count):
    """The first `count` words of a coordinate, in Gray-code order from the origin."""
    word, words = 0, []
    for index in range(count):
        words.append(word)
        lowest_zero = (~index & (index + 1)).bit_length() - 1
        word ^= DIRECTIONS[dimension][lowest_zero]
    return words


def split_mix(seed):
    """SplitMix64: 64-bit words without end."""
    state = seed
    while True:
        state = (state + 0x9E3779B97F4A7C15) & (2 ** 64 - 1)
        z = state
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & (2 ** 64 - 1)
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB & (2 ** 64 - 1)
        yield z ^ (z >> 31)


def reversed_bits(x):
    return int(f"{x:032b}"[::-1], 2)


def scrambled(x, key):
    x = reversed_bits(x)
    x ^= x * 0x3D20ADEA & WORD
    x = (x + key) & WORD
    x = x * ((key >> 16) | 1) & WORD
    x ^= x * 0x05526C56 & WORD
    x ^= x * 0x53A22864 & WORD
    return reversed_bits(x)


def part_sizes(count):
    parts = min(PARTS, count)
    return [count // parts + (part < count % parts) for part in range(parts)]


def points(seed, count, coordinates=COORDINATES):
    """`count` points, part after part; each is a list of coordinates, the common one first."""
    words = split_mix(seed)
    found = []
    for size in part_sizes(count):
        keys = [next(words) >> 32 for _ in range(coordinates)]
        columns = [[(scrambled(word, key) + 0.5) / 2 ** 32 for word in sobol(dimension, size)]
                   for dimension, key in enumerate(keys)]
        found += [list(point) for point in zip(*columns)]
    return found


# ---- they move together ----

NORMAL = NormalDist()


def normal_share(z):
    """Φ: how much of a normal distribution lies below z."""
    return 0.5 * math.erfc(-z / math.sqrt(2.0))


def moved_together(point, correlation):
    """The coordinates of the uncertain inputs, without the common one."""
    own = dict(zip(catalogue.UNCERTAIN, point[1:]))
    if correlation > 0:
        common = NORMAL.inv_cdf(point[0])
        for name, sign in catalogue.LINKED.items():
            z = sign * math.sqrt(correlation) * common + math.sqrt(1.0 - correlation) * NORMAL.inv_cdf(own[name])
            own[name] = normal_share(z)
    return own


# ---- what is reported ----

QUANTILES = {"p001": 0.001, "p05": 0.05, "p10": 0.10, "p50": 0.50, "p90": 0.90, "p95": 0.95, "p999": 0.999}
BAND = {"p05": 0.05, "p25": 0.25, "p50": 0.50, "p75": 0.75, "p95": 0.95}

# Of these the standard error is given.
WITH_ERROR = {"errorOfP05": 0.05, "errorOfP50": 0.50, "errorOfP95": 0.95}

# So many paths are kept of the futures, the first ones.
SAMPLES = 3


def quantile(ordered, share):
    """Type 7 of Hyndman and Fan."""
    place = (len(ordered) - 1) * share
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def distribution_of(values):
    """Quantiles and mean of the outcomes of futures, in the order in which they were drawn, and standard errors."""
    ordered = sorted(values)
    found = {name: quantile(ordered, share) for name, share in QUANTILES.items()}
    found["mean"] = mean(values)
    for name, share in WITH_ERROR.items():
        found[name] = standard_error(values, lambda part, share=share: quantile(sorted(part), share))
    found["errorOfMean"] = standard_error(values, mean)
    return found


def mean(values):
    return math.fsum(values) / len(values)


def standard_error(values, statistic):
    """From the parts, which are independent; None where there is only one."""
    sizes = part_sizes(len(values))
    if len(sizes) < 2:
        return None
    found, start = [], 0
    for size in sizes:
        found.append(statistic(values[start:start + size]))
        start += size
    middle = mean(found)
    variance = math.fsum((it - middle) ** 2 for it in found) / (len(found) - 1)
    return math.sqrt(variance / len(found))


EVENTS = {
    "probVisible": lambda future: future["visibleGain"],
    "probVisibleCost": lambda future: future["visibleCost"],
    "probMaterial": lambda future: future["materialGain"],
    "probMaterialCost": lambda future: future["materialCost"],
    "probCumulativeCashNegative": lambda future: future["cumulativeNetCash"] < 0,
    "probLoss": lambda future: future["npv"] < 0,
}


def future_of(inputs, drawers, shares):
    """What is kept of one future."""
    drawn = dict(inputs, **{name: draw(shares[name]) for name, draw in drawers.items()})
    rows = model.years(drawn)
    crossed = {name: it is not None for name, it in model.crossings(drawn, rows).items()}
    return dict(crossed, uplift=[row["marginUpliftPts"] for row in rows], plSaving=rows[-1]["plSaving"],
                npv=model.net_present_value(drawn, rows), cumulativeNetCash=rows[-1]["cumulativeNetCash"])


def futures(inputs, ranges, family, cube, correlation):
    drawers = {name: drawer(name, bounds, family) for name, bounds in ranges.items()}
    return [future_of(inputs, drawers, moved_together(point, correlation)) for point in cube]


def simulate(inputs, given=None, family="triangular", count=1000, seed=SEED, correlation=CORRELATION):
    """The summary of many futures."""
    found = futures(inputs, ranges_around(inputs, given), family, points(seed, count), correlation)
    margin = 100.0 * inputs["operatingIncome0"] / inputs["revenue0"]
    bands = []
    for t in range(inputs["horizon"]):
        ordered = sorted(future["uplift"][t] for future in found)
        band = {"year": inputs["baseYear"] + t + 1, **{name: quantile(ordered, at) for name, at in BAND.items()}}
        bands.append(band | {f"margin{name.upper()}Pct": margin + band[name] for name in ("p05", "p50", "p95")})
    ordered = sorted(future["uplift"][-1] for future in found)
    happened = {name: [1.0 if event(future) else 0.0 for future in found] for name, event in EVENTS.items()}
    return {
        "years": bands,
        "last": {"marginUpliftPts": distribution_of([future["uplift"][-1] for future in found]),
                 "plSaving": distribution_of([future["plSaving"] for future in found]),
                 "npv": distribution_of([future["npv"] for future in found])},
        # The middle of each of fifty equal shares.
        "dots": [quantile(ordered, (2 * i + 1) / 100) for i in range(50)],
        **{name: mean(it) for name, it in happened.items()},
        "errors": {name: standard_error(it, mean) for name, it in happened.items()},
        "samples": [future["uplift"] for future in found[:SAMPLES]],
    }


# ---- where the spread comes from ----

def variance_shares(inputs, given=None, family="triangular", count=4000, seed=SEED, correlation=CORRELATION):
    """First-order and total shares of the variance of the last year's uplift, the largest total first. The row without
    an input is the common coordinate, which is there if inputs move together; ranges that are switched off have none."""
    ranges = ranges_around(inputs, given)
    drawers = {name: drawer(name, bounds, family) for name, bounds in ranges.items()}
    both = points(seed, count, 2 * COORDINATES)
    a, b = [point[:COORDINATES] for point in both], [point[COORDINATES:] for point in both]

    def outcome(point):
        shares = moved_together(point, correlation)
        drawn = dict(inputs, **{name: draw(shares[name]) for name, draw in drawers.items()})
        return model.years(drawn)[-1]["marginUpliftPts"]

    of_a, of_b = [outcome(point) for point in a], [outcome(point) for point in b]
    if len(set(of_a + of_b)) == 1:
        return []
    middle = mean(of_a + of_b)
    variance = mean([(it - middle) ** 2 for it in of_a + of_b])
    rows = []
    for coordinate, name in enumerate([None] + catalogue.UNCERTAIN):
        if (correlation == 0) if name is None else (given and name in given and given[name] is None):
            continue
        mixed = [outcome(one[:coordinate] + [other[coordinate]] + one[coordinate + 1:]) for one, other in zip(a, b)]
        first = [(fb - middle) * (fm - fa) / variance for fa, fb, fm in zip(of_a, of_b, mixed)]
        total = [0.5 * (fa - fm) ** 2 / variance for fa, fm in zip(of_a, mixed)]
        rows.append({"input": name, "firstOrder": max(0.0, mean(first)),
                     "firstOrderError": standard_error(first, mean), "total": max(0.0, mean(total)),
                     "totalError": standard_error(total, mean)})
    return sorted(rows, key=lambda row: -row["total"])
