"""How fast a title is expensed: docs/METHOD.md, "How cash becomes expense"."""

# Of released own productions at a year's end: the balance, what of it will be expensed in each of the next three
# years, and what was expensed in the year. From the table of docs/METHOD.md.
DISCLOSED = {
    2023: (9843.150, 3766.0, 2622.0, 1793.0, 7051.991),
    2024: (10151.543, 3954.0, 2767.0, 1718.0, 7612.503),
    2025: (10687.444, 4309.0, 2784.0, 1840.0, 7708.608),
}


def curve(balance, first, second, third, inflow):
    """Six shares; the last holds all that comes after.

    The balance of a steady state runs off by inflow × (share of a title not yet expensed). So what is not expensed by
    the end of the release year, and of the two years after it, is each disclosed amount over the inflow.
    """
    left = [1.0, first / inflow, second / inflow, third / inflow]
    beyond = (balance - first - second - third) / inflow
    # What remains is a geometric tail: left[3] + left[3] q + left[3] q² + … is left[3] / (1 − q) = left[3] + beyond.
    ratio = beyond / (left[3] + beyond)
    left += [left[3] * ratio, left[3] * ratio * ratio]
    return [left[age] - left[age + 1] for age in range(5)] + [left[5]]


def mean_curve():
    rows = [curve(*disclosed) for disclosed in DISCLOSED.values()]
    return [sum(weights) / len(rows) for weights in zip(*rows)]
