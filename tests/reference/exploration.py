"""What drives it, and what would have to be true: docs/METHOD.md, the section of that name."""


import catalogue
import model
import uncertainty


def tornado(inputs):
    """Each uncertain input alone at the ends of the range that goes with its value; the widest first."""
    def uplift(changes):
        return model.output(dict(inputs, **changes), "marginUpliftPts")

    rows = []
    for name in catalogue.UNCERTAIN:
        low, _, high = uncertainty.range_around(name, inputs[name])
        at_low, at_high = uplift({name: low}), uplift({name: high})
        rows.append({"input": name, "low": low, "high": high, "atLow": at_low, "atHigh": at_high,
                     "span": abs(at_high - at_low)})
    rows.sort(key=lambda row: (-row["span"], row["input"]))
    return {"base": uplift({}), "rows": rows}


def ten_percent_more(inputs, name_of_output):
    """Each input alone times 1.1; None where that is beyond a limit or there is no such result."""
    base = model.output(inputs, name_of_output)
    rows = []
    for name, it in catalogue.INPUTS.items():
        if it.whole or inputs[name] == 0:
            continue
        moved = dict(inputs, **{name: inputs[name] * 1.1})
        more = None if model.problems(moved) else model.output(moved, name_of_output)
        change = None if more is None or base is None else more - base
        rows.append({"input": name, "base": base, "plusTenPercent": more, "change": change})
    return rows


def slider(inputs, name):
    """The ends of a slider, stretched to what is set."""
    low, high = catalogue.INPUTS[name].slider
    return min(low, inputs[name]), max(high, inputs[name])


SOONER_IS_BETTER = ("paybackYears", "visibleYear", "materialityYear")


def met(name_of_output, reached, target):
    """Payback and years are to be at most the target, every other result at least. What does not exist meets nothing."""
    if reached is None:
        return False
    return reached <= target if name_of_output in SOONER_IS_BETTER else reached >= target


def halved(bad, good, holds):
    """Where it begins to hold, between a number where it does not and one where it does, to the last bit."""
    while True:
        middle = (bad + good) / 2.0
        if middle in (bad, good):
            return good
        bad, good = (bad, middle) if holds(middle) else (middle, good)


SCANNED = 1000


def goal(inputs, name, name_of_output, target):
    """The nearest value of one input that meets a goal, and the best that the slider reaches."""
    current = inputs[name]
    low, high = slider(inputs, name)

    def at(number):
        return model.output(dict(inputs, **{name: number}), name_of_output)

    def holds(number):
        return met(name_of_output, at(number), target)

    if catalogue.INPUTS[name].whole:
        places = list(range(low, high + 1))
    else:
        places = [low + (high - low) * step / SCANNED for step in range(SCANNED)] + [high]
    results = [at(place) for place in places]
    there = [result for result in results if result is not None]
    best = (min(there) if name_of_output in SOONER_IS_BETTER else max(there)) if there else None
    answer = {"input": name, "output": name_of_output, "target": target, "best": best}
    if holds(current):
        return dict(answer, kind="already", value=current)
    found = []
    for side in (sorted(it for it in places if it > current), sorted((it for it in places if it < current), reverse=True)):
        before = current
        for place in side:
            if holds(place):
                found.append(place if catalogue.INPUTS[name].whole else halved(before, place, holds))
                break
            before = place
    if not found:
        return dict(answer, kind="impossible", value=None)
    return dict(answer, kind="value", value=min(found, key=lambda it: abs(it - current)))


MAP = 25


def frontier(inputs, x, y, name_of_output, target):
    """On a map of x and y the line on which a goal begins or ceases to be met: one y, or None, for each x.

    Only for maps on which every column changes once at most; on others a line is not the whole answer.
    """
    def places(name):
        low, high = slider(inputs, name)
        if catalogue.INPUTS[name].whole:
            return list(range(low, high + 1))
        return [low + (high - low) * step / (MAP - 1) for step in range(MAP - 1)] + [high]

    columns, rows = places(x), places(y)
    line, reached = [], []
    for column in columns:
        def holds(number, column=column):
            return met(name_of_output, model.output(dict(inputs, **{x: column, y: number}), name_of_output), target)

        cells = [holds(row) for row in rows]
        changes = [index for index in range(1, len(cells)) if cells[index] != cells[index - 1]]
        assert len(changes) <= 1, "the line of this map is not the whole answer"
        reached.append(sum(cells))
        if not changes:
            line.append(None)
            continue
        one, other = rows[changes[0] - 1], rows[changes[0]]
        bad, good = (one, other) if cells[changes[0]] else (other, one)
        line.append(good if catalogue.INPUTS[y].whole else halved(bad, good, holds))
    return {"x": x, "y": y, "output": name_of_output, "target": target, "columns": columns, "rows": rows,
            "cellsReached": reached, "line": line}
