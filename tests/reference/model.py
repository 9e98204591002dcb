"""The model without uncertainty, written from the prose of docs/METHOD.md: "The model, step by step" and what follows.

It is plain and slow where that is easier to check. Names are those of the inputs and results at the boundary.
"""

import math

import catalogue


def spread_of_the_tools(t, most, middle, steepness):
    """`adoption` in year t. With x = steepness × (middle − t) the denominator 1 + exp(x) may exceed every number, so
    for a positive x both parts of the fraction are multiplied by exp(−x)."""
    risen = -math.expm1(-steepness * t)
    x = steepness * (middle - t)
    if x > 0:
        return most * risen * math.exp(-x) / (1.0 + math.exp(-x))
    return most * risen / (1.0 + math.exp(x))


def cheaper(inputs):
    """`costReductionCeiling` and `costReduction`."""
    ceiling = inputs["labourShare"] * inputs["compressibleShare"]
    return ceiling, ceiling * (1.0 - 1.0 / inputs["speedup"])


def problems(inputs):
    """Why these inputs are refused; nothing if they are taken."""
    found = []
    for name, it in catalogue.INPUTS.items():
        value = inputs[name]
        if not it.limits[0] <= value <= it.limits[1]:
            found.append(f"{name} is beyond its limits")
        if it.whole and value != int(value):
            found.append(f"{name} is not whole")
    curve = inputs["amortCurve"]
    if abs(sum(curve) - 1.0) > 1e-9 or min(curve) < 0:
        found.append("amortCurve is not a share-out of one")
    if inputs["terminalValue"] > 0 and inputs["discountRate"] <= perpetual_growth(inputs):
        found.append("discountRate is not higher than the growth after the horizon")
    return found


def perpetual_growth(inputs):
    return inputs["terminalGrowth"] if inputs["terminalValue"] == 2 else 0.0


def years(inputs):
    """What the model reports of each year, in order."""
    i = inputs
    ceiling, reduction = cheaper(i)
    margin = i["operatingIncome0"] / i["revenue0"]
    revenue, content, prices, cumulative = i["revenue0"], i["contentCash0"], 1.0, -i["upfront"]
    saved = {}
    rows = []
    for t in range(1, i["horizon"] + 1):
        revenue *= 1.0 + i["revenueGrowth"]
        content *= 1.0 + i["contentGrowth"]
        if t > 1:
            prices *= 1.0 + i["costInflation"]
        pool = content * i["producedShare"] * (i["vfxShare"] + i["otherPostShare"])
        adoption = spread_of_the_tools(t, i["adoptionMax"], i["adoptionMid"], i["adoptionSteepness"])
        exposed = pool * i["addressableShare"] * (1.0 - i["newShotShare"]) * adoption

        gross = exposed * reduction
        rework = exposed * (1.0 - reduction) * i["reworkRate"]
        tool = exposed * i["toolCostShare"]
        net = gross - rework - tool
        captured = net * i["captureShare"] if net >= 0 else net
        after_incentive = captured * (1.0 - i["incentiveLeakage"])
        reinvested = i["reinvestShare"] * max(0.0, after_incentive)
        saved[t] = after_incentive - reinvested

        programme = (i["platformCost"] + i["complianceCost"] + i["legalCost"]) * prices
        if t <= i["transitionYears"]:
            programme += i["transitionTotal"] / i["transitionYears"]
        cash = saved[t] - programme
        cumulative += cash

        expensed = 0.0
        for j in range(1, t - i["releaseLag"] + 1):
            age = t - i["releaseLag"] - j
            if age < len(i["amortCurve"]):
                expensed += saved[j] * i["amortCurve"][age]
        charge = i["upfront"] / i["upfrontLife"] if t <= i["upfrontLife"] else 0.0
        effect = expensed - programme - charge

        tax = i["taxRate"] * (effect if i["taxTiming"] == 1 else cash)
        pretax = revenue * margin * (i["pretaxIncome0"] / i["operatingIncome0"])
        uplift = 100.0 * effect / revenue
        rows.append({
            "t": t, "year": i["baseYear"] + t, "revenue": revenue, "contentCash": content, "scopePool": pool,
            "adoption": adoption, "exposed": exposed, "grossSaving": gross, "rework": rework, "tool": tool,
            "productionNet": net, "captured": captured, "afterIncentive": after_incentive, "reinvested": reinvested,
            "contentSaving": saved[t], "programmeCost": programme, "netCash": cash, "tax": tax,
            "netCashAfterTax": cash - tax, "cumulativeNetCash": cumulative, "plContentSaving": expensed,
            "plSaving": effect, "baselineMarginPct": 100.0 * margin, "marginUpliftPts": uplift,
            "marginUpliftBps": 100.0 * uplift, "marginWithAiPct": 100.0 * margin + uplift,
            "savingShareOfContentPct": 100.0 * saved[t] / content, "baselinePretax": pretax,
            "plShareOfPretaxPct": 100.0 * effect / pretax,
        })
    return rows


def after_the_horizon(inputs, rows):
    """`terminalPresentValue`."""
    if inputs["terminalValue"] == 0:
        return 0.0
    growth, rate = perpetual_growth(inputs), inputs["discountRate"]
    value = rows[-1]["netCash"] * (1.0 - inputs["taxRate"]) * (1.0 + growth) / (rate - growth)
    for _ in rows:
        value /= 1.0 + rate
    return value


def net_present_value(inputs, rows):
    total, discount = -inputs["upfront"], 1.0
    for row in rows:
        discount *= 1.0 + inputs["discountRate"]
        total += row["netCashAfterTax"] / discount
    return total + after_the_horizon(inputs, rows)


def payback(inputs, rows):
    """Years until cumulative cash stays at or above zero; None if it does not within the horizon."""
    path = [-inputs["upfront"]] + [row["cumulativeNetCash"] for row in rows]
    if min(path) >= 0:
        return 0.0
    if path[-1] < 0:
        return None
    last_below = max(t for t, cumulative in enumerate(path) if cumulative < 0)
    return last_below - path[last_below] / rows[last_below]["netCash"]


def break_even(inputs):
    """`breakEvenSpeedup`; None if no speed-up is enough."""
    ceiling, _ = cheaper(inputs)
    needed = (inputs["reworkRate"] + inputs["toolCostShare"]) / (1.0 + inputs["reworkRate"])
    return None if needed >= ceiling else 1.0 / (1.0 - needed / ceiling)


def crossings(inputs, rows):
    """Of each of the four the first and the last year and how many, or None where there is no such year."""
    def reached(condition):
        found = [row["year"] for row in rows if condition(row)]
        return {"first": found[0], "last": found[-1], "count": len(found)} if found else None

    def threshold(row):
        return inputs["materialityShare"] * row["baselinePretax"]

    points = inputs["visiblePoints"]
    return {
        "visibleGain": reached(lambda row: row["marginUpliftPts"] >= points),
        "visibleCost": reached(lambda row: row["marginUpliftPts"] < 0 and -row["marginUpliftPts"] >= points),
        "materialGain": reached(lambda row: row["plSaving"] >= threshold(row)),
        "materialCost": reached(lambda row: row["plSaving"] < 0 and -row["plSaving"] >= threshold(row)),
    }


def summary(inputs, rows):
    ceiling, reduction = cheaper(inputs)
    crossed = crossings(inputs, rows)
    saved = sum(row["contentSaving"] for row in rows)
    expensed = sum(row["plContentSaving"] for row in rows)
    return {
        "costReduction": reduction, "costReductionCeiling": ceiling, "breakEvenSpeedup": break_even(inputs),
        "npv": net_present_value(inputs, rows), "terminalPresentValue": after_the_horizon(inputs, rows),
        "paybackYears": payback(inputs, rows),
        "lowestCash": min([-inputs["upfront"]] + [row["cumulativeNetCash"] for row in rows]) + 0.0,
        "materialityYear": crossed["materialGain"] and crossed["materialGain"]["first"],
        "visibleYear": crossed["visibleGain"] and crossed["visibleGain"]["first"],
        "totalContentSaving": saved, "totalPlContentSaving": expensed,
        "recognisedPct": None if saved == 0 else 100.0 * expensed / saved,
    }


def bounds(inputs):
    """What would have to be true, on figures of the base year only."""
    i = inputs
    threshold = i["materialityShare"] * i["pretaxIncome0"]
    pool = i["contentCash0"] * i["producedShare"] * (i["vfxShare"] + i["otherPostShare"])
    return {
        "materialityThreshold": threshold, "thresholdAsMarginPts": 100.0 * threshold / i["revenue0"],
        "scopePool": pool, "scopePoolShareOfContentPct": 100.0 * pool / i["contentCash0"],
        "shareOfPoolThatMustVanishPct": 100.0 * threshold / pool if pool else None,
        "marginPtsIfWholePoolVanished": 100.0 * pool / i["revenue0"],
        "marginPtsPerOnePercentOfContentCash": 100.0 * 0.01 * i["contentCash0"] / i["revenue0"],
        "savingNeededForOnePoint": 0.01 * i["revenue0"],
    }


def claim_chain(inputs, rows):
    """The steps from the claim taken at its word to the books, each as its name and what is left after it."""
    i, last = inputs, rows[-1]
    left = last["scopePool"] * (1.0 - 1.0 / i["speedup"])
    steps = [("claim", left)]
    for name, share in (("labour", i["labourShare"]), ("compressible", i["compressibleShare"]),
                        ("addressable", i["addressableShare"]), ("newShots", 1.0 - i["newShotShare"]),
                        ("adoption", last["adoption"])):
        left *= share
        if name != "newShots" or i["newShotShare"] > 0:
            steps.append((name, left))
    charge = i["upfront"] / i["upfrontLife"] if last["t"] <= i["upfrontLife"] else 0.0
    for name, change in (("rework", -last["rework"]), ("tool", -last["tool"]),
                         ("capture", last["captured"] - last["productionNet"]),
                         ("incentive", last["afterIncentive"] - last["captured"]),
                         ("reinvest", -last["reinvested"]),
                         ("timing", last["plContentSaving"] - last["contentSaving"]),
                         ("programme", -last["programmeCost"]), ("upfront", -charge)):
        left += change
        if name != "upfront" or i["upfront"] > 0:
            steps.append((name, left))
    return [{"step": name, "left": value} for name, value in steps + [("books", last["plSaving"])]]


def run(inputs):
    """The report on inputs that must be within their limits."""
    found = problems(inputs)
    if found:
        raise ValueError("; ".join(found))
    rows = years(inputs)
    return {"summary": summary(inputs, rows), "rows": rows}


def output(inputs, name):
    """A result by name: of the summary, or of the last year."""
    report = run(inputs)
    return report["summary"][name] if name in report["summary"] else report["rows"][-1][name]
