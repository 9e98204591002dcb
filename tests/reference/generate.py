#!/usr/bin/env python3
"""Writes tests/fixtures from the reference model in this folder.

    python3 tests/reference/generate.py            writes the files
    python3 tests/reference/generate.py --check    fails if a committed file is not what would be written
"""

import json
import math
import pathlib
import sys

import amortisation
import cases
import catalogue
import conventions
import exploration
import figures
import model
import uncertainty

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "fixtures"

# Two C libraries may give two neighbours of the same exponential; more is a change.
RELATIVE = 1e-12

# So many digits are written: far more than any test asks for, and a quarter less to store than all of them.
DIGITS = 13


def catalogue_of_inputs():
    return {
        "inputs": [{"id": name, "slider": it.slider, "limits": it.limits, "cautious": it.cautious, "base": it.base,
                    "bold": it.bold, "range": it.range, "whole": it.whole,
                    "isLogarithmic": name in catalogue.LOGARITHMIC, "keepsItsDistance": name in catalogue.BY_DISTANCE,
                    "moves": catalogue.LINKED.get(name, 0)} for name, it in catalogue.INPUTS.items()],
        "curves": [{"id": name, "weights": weights} for name, weights in catalogue.CURVES.items()],
    }


def reports(named, kept, chain):
    """The report on each of the named inputs: of the years `kept` says which to keep, and `chain` whether the claim chain is
    among it. What differs from the base preset stands for the inputs, and the names of the numbers stand once, at the
    top."""
    base = catalogue.BASE
    rows = model.years(base)
    columns = {"summary": list(model.summary(base, rows)), "bounds": list(model.bounds(base)), "rows": list(rows[0]),
               "crossings": list(model.crossings(base, rows))}
    found = []
    for name, inputs in named.items():
        report = model.run(inputs)
        rows = report["rows"]
        found.append({
            "name": name, "inputs": changes(inputs), "summary": list(report["summary"].values()),
            "bounds": list(model.bounds(inputs).values()), "rows": [list(row.values()) for row in kept(name, rows)],
            "crossings": [it and list(it.values()) for it in model.crossings(inputs, rows).values()],
            "claim": [list(step.values()) for step in model.claim_chain(inputs, rows)] if chain(name) else None,
        })
    return {"columns": columns, "cases": found}


def scenarios():
    return reports({**cases.SCENARIOS, **cases.VARIANTS}, lambda name, rows: rows, lambda name: True)


def random_cases():
    """The last year; of what was not drawn over all limits also one in the middle, and the claim chain."""
    def is_short(name):
        return name.startswith("limits_draw")

    def kept(name, rows):
        return [rows[-1]] if is_short(name) or len(rows) == 1 else [rows[len(rows) // 2], rows[-1]]
    return reports(cases.random_cases(), kept, lambda name: not is_short(name))


def all_conventions():
    draws = cases.Draws()

    def amount(name, current, prior):
        return {"name": name, "measure": "amount", "current": current, "prior": prior,
                "expected": conventions.percent_change(current, prior)}

    def percentage(name, current, prior):
        return {"name": name, "measure": "percentage", "current": current, "prior": prior,
                "expected": conventions.points(current, prior), "basisPoints": conventions.basis_points(current, prior)}

    def margin(name, income, revenue):
        return {"name": name, "income": income, "revenue": revenue, "expected": conventions.margin(income, revenue)}

    def growth(name, start, end, years):
        return {"name": name, "start": start, "end": end, "years": years,
                "expected": conventions.growth_rate(start, end, years)}

    article = [(percentage if name == "operatingMargin" else amount)(name, *pair)
               for name, pair in figures.ARTICLE.items()]
    quarter = [amount(name, *pair) for name, pair in figures.QUARTER.items()]
    now = figures.quarter()
    quarter.append(percentage("operatingMargin", now["marginNow"], now["marginPrior"]))

    changes = [amount(name, *pair) for name, pair in {
        "growth": (110.0, 100.0), "zero_base": (100.0, 0.0), "negative_base": (50.0, -100.0),
        "turned_negative": (-50.0, 100.0), "fell_to_zero": (0.0, 100.0), "wider_loss": (-494.0, -400.0),
        "smaller_loss": (-400.0, -494.0), "zero_to_zero": (0.0, 0.0), "unchanged": (7.0, 7.0),
        "too_large_a_quotient": (1e300, 1e-300), "too_large_in_percent": (1e307, 1.0),
        "current_not_reported": (None, 100.0), "prior_not_reported": (100.0, None), "neither_reported": (None, None),
        "free_cash_flow_from_rounded_billions": (2.3, 1.2), "operating_cash_flow_from_rounded_billions": (2.4, 1.3),
    }.items()]
    for number in range(60):
        current, prior = draws.between(-500.0, 2000.0), draws.between(-500.0, 2000.0)
        changes += [amount(f"drawn_{number:02}", current, prior), percentage(f"drawn_{number:02}", current, prior)]
    changes.append(percentage("margins_as_printed", 34.1, 27.2))
    for year, (revenue, *_) in figures.ANNUAL.items():
        if year - 1 in figures.ANNUAL:
            changes.append(amount(f"annual_revenue_{year}", revenue, figures.ANNUAL[year - 1][0]))

    margins = [margin(f"annual_{year}", income, revenue) for year, (revenue, income, *_) in figures.ANNUAL.items()]
    margins += [margin("quarter_2025", 3774.694, 11079.166), margin("quarter_2024", 2603.0, 9559.310),
                margin("no_revenue", 5.0, 0.0), margin("negative_revenue", 5.0, -1.0), margin("loss", -5.0, 50.0)]

    rates = [growth("revenue_2019_to_2025", 20156.447, 45183.036, 6), growth("to_zero", 100.0, 0.0, 3),
             growth("from_zero", 0.0, 100.0, 3), growth("from_a_loss", -5.0, 100.0, 3),
             growth("to_a_loss", 100.0, -5.0, 3), growth("no_time", 100.0, 110.0, 0), growth("half_a_year", 1.0, 2.0, 0.5)]
    rates += [growth(f"drawn_{number:02}", draws.between(1.0, 9e4), draws.between(1.0, 9e4), draws.between(1, 30))
              for number in range(20)]

    half_years = 17707.455, 9774.440 + 136.578, 7385.470 + 625.305
    trailing = [dict(zip(("name", "fullYear", "yearToDate", "priorYearToDate", "expected"),
                         ("contentCash_Q2_2026", *half_years, conventions.trailing(*half_years))))]
    for number in range(20):
        quarters = [draws.between(-100.0, 900.0) for _ in range(8)]
        since = 1 + number % 3
        # Expected is the plain sum of the last four: that both are the same is what is tested.
        trailing.append({"name": f"drawn_{number:02}", "fullYear": sum(quarters[:4]),
                         "yearToDate": sum(quarters[4:4 + since]), "priorYearToDate": sum(quarters[:since]),
                         "expected": sum(quarters[since:4 + since])})
    return {"article": article, "quarter": quarter, "changes": changes, "margins": margins, "cagr": rates,
            "trailing": trailing}


def history():
    return {
        "quarter": figures.quarter(), "annual": {str(year): row for year, row in figures.annual().items()},
        "cagrRevenue2019to2025": conventions.growth_rate(figures.ANNUAL[2019][0], figures.ANNUAL[2025][0], 6),
        "ttmContentCash2025": sum(figures.CONTENT_CASH_2025),
        "usualMoves": figures.usual_moves(figures.margins()),
        "usualMovesWithAGap": figures.usual_moves({**figures.margins(), 2022: None}),
        "backCast": [{"start": start, "revenueGrowth": revenue, "contentGrowth": content,
                      "rows": figures.back_cast(start, revenue, content)}
                     for start, revenue, content in ((2019, 0.09, 0.08), (2022, 0.10, 0.09), (2024, -0.03, 0.0))],
    }


def curves():
    disclosed = ("balance", "nextYear", "secondYear", "thirdYear", "amortisation")
    return {
        "years": [{"year": year, **dict(zip(disclosed, row)), "weights": amortisation.curve(*row)}
                  for year, row in amortisation.DISCLOSED.items()],
        "mean": amortisation.mean_curve(),
    }


def explored():
    return {
        "tornado": [{"scenario": name, **exploration.tornado({**cases.SCENARIOS, **cases.VARIANTS}[name])}
                    for name in (*catalogue.PRESETS, "base_speedup_10", "bold_with_half_new_shots")],
        "tenPercentMore": [{"scenario": name, "output": output,
                            "rows": exploration.ten_percent_more(cases.SCENARIOS[name], output)}
                           for name in catalogue.PRESETS for output in ("marginUpliftPts", "npv", "paybackYears")],
        "frontiers": [{"scenario": row[0], **exploration.frontier(cases.SCENARIOS[row[0]], *row[1:])}
                      for row in cases.FRONTIERS],
    }


def goals():
    return [{"scenario": row[0], **exploration.goal(cases.SCENARIOS[row[0]], *row[1:])} for row in cases.GOALS]


def futures():
    generator = uncertainty.split_mix(uncertainty.SEED)
    few = uncertainty.points(uncertainty.SEED, 30)
    words = [[int(coordinate * 2 ** 32) for coordinate in point] for point in few]
    ranges = [{"scenario": name, "ranges": uncertainty.ranges_around(inputs)}
              for name, inputs in {**{name: cases.SCENARIOS[name] for name in catalogue.PRESETS},
                                   **cases.FUTURES_OF}.items()]
    shares = [1e-9, 0.001, 0.05, 0.2, 0.37, 0.5, 0.7, 0.93, 0.999, 1 - 1e-9]
    quantiles = [{"family": family, "low": low, "mode": mode, "high": high,
                  "values": [getattr(uncertainty, family)(low, mode, high)(share) for share in shares]}
                 for family in uncertainty.FAMILIES
                 for low, mode, high in ((0.0, 0.3, 1.0), (0.04, 0.1, 0.22), (2.0, 2.0, 5.0), (-1.0, 3.0, 3.0),
                                         (0.45, 0.5, 0.55))]
    asked = {name: (cases.SCENARIOS[preset], request) for name, (preset, request) in cases.FUTURES.items()}
    asked.update({name: (inputs, dict(count=400, correlation=0.3)) for name, inputs in cases.FUTURES_OF.items()})
    return {
        "generator": {"seed": uncertainty.SEED, "first": [f"{next(generator):016x}" for _ in range(5)]},
        "points": {"seed": uncertainty.SEED, "words": words},
        "together": [{"correlation": correlation, "points": [
            list(uncertainty.moved_together(point, correlation).values()) for point in few[:6]]}
            for correlation in (0.3, 0.8)],
        "ranges": ranges, "shares": shares, "quantiles": quantiles,
        "futures": [{"name": name, "inputs": changes(inputs), "request": boundary(request),
                     **uncertainty.simulate(inputs, **request)} for name, (inputs, request) in asked.items()],
    }


def variance():
    return [{"name": name, "inputs": changes(inputs), "request": boundary(dict({"count": 4000}, **request)),
             "rows": uncertainty.variance_shares(inputs, **request)} for name, (inputs, request) in cases.VARIANCE.items()]


def changes(inputs):
    return {name: value for name, value in inputs.items() if value != catalogue.BASE[name]}


def boundary(request):
    """What is asked, in the words of the boundary."""
    words = {"family": "distribution", "count": "draws", "seed": "seed", "correlation": "together", "given": "ranges"}
    asked = {words[name]: value for name, value in request.items()}
    return {"distribution": "triangular", "seed": uncertainty.SEED, "together": uncertainty.CORRELATION, "ranges": {},
            **asked}


DOCUMENTS = {
    "inputs.json": catalogue_of_inputs, "scenarios.json": scenarios, "random.json": random_cases,
    "conventions.json": all_conventions, "history.json": history, "curves.json": curves,
    "exploration.json": explored, "goals.json": goals, "futures.json": futures, "variance.json": variance,
}


def shortened(value):
    if isinstance(value, float):
        return float(f"{value:.{DIGITS}g}")
    if isinstance(value, dict):
        return {key: shortened(it) for key, it in value.items()}
    if isinstance(value, (list, tuple)):
        return [shortened(it) for it in value]
    return value


def line(value):
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


def lines(values):
    return "[\n" + ",\n".join(line(value) for value in values) + "\n]"


def text(document):
    """JSON with one case in each line, so that a changed number shows as one changed line."""
    if isinstance(document, list):
        return lines(document) + "\n"
    parts = (f"{line(key)}:{lines(value) if isinstance(value, list) else line(value)}"
             for key, value in document.items())
    return "{\n" + ",\n".join(parts) + "\n}\n"


def difference(ours, theirs, path=""):
    """Where two documents differ; None if they do not."""
    if isinstance(ours, bool) or isinstance(theirs, bool) or ours is None or theirs is None:
        return None if ours is theirs else f"{path}: {theirs} is committed, {ours} would be written"
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        if math.isclose(ours, theirs, rel_tol=RELATIVE, abs_tol=0.0):
            return None
        return f"{path}: {theirs!r} is committed, {ours!r} would be written"
    if isinstance(ours, dict) and isinstance(theirs, dict) and list(ours) == list(theirs):
        pairs = ((f"{path}.{key}", ours[key], theirs[key]) for key in ours)
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        pairs = ((f"{path}[{index}]", one, other) for index, (one, other) in enumerate(zip(ours, theirs)))
    else:
        return None if type(ours) is type(theirs) and ours == theirs else f"{path}: something else is committed"
    return next((found for at, one, other in pairs if (found := difference(one, other, at))), None)


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    stale = []
    for name, build in DOCUMENTS.items():
        path, document = FOLDER / name, shortened(build())
        if not sys.argv[1:]:
            path.write_text(text(document), encoding="utf-8")
            print(f"{name}: {path.stat().st_size:,} bytes")
        elif not path.exists():
            stale.append(f"{name} is missing")
        elif found := difference(document, json.loads(path.read_text(encoding="utf-8"))):
            stale.append(name + found)
    if stale:
        sys.exit("not what the reference model gives:\n" + "\n".join(stale))
    print("the fixtures are what the reference model gives" if sys.argv[1:] else "written")


if __name__ == "__main__":
    main()
