"""What was reported, and the back-cast: docs/METHOD.md, the section of that name, on the figures of the default story.

The figures are typed from the filings that docs/METHOD.md names, not read from the story. Money in millions of dollars.
"""

import conventions

# Second quarters, as filed [N2][N7][S8][S9]: 2025 and 2024.
QUARTER = {
    "revenue": (11079.166, 9559.310), "operatingIncome": (3774.694, 2603.0), "netIncome": (3125.413, 2147.0),
    "epsAsReported": (7.19, 4.88), "operatingCashFlow": (2423.258, 1291.0), "freeCashFlow": (2267.369, 1213.0),
    "memberships": (None, 277.65),
}

# As the article printed them, in billions, percent and millions.
ARTICLE = {"revenue": (9.56, 9.18), "operatingMargin": (22.5, 21.1), "members": (277.6, 269.6),
           "contentSpend": (17.2, 17.0)}

# Revenue, operating income, additions to content assets, change in content liabilities, content amortisation.
ANNUAL = {
    2019: (20156.447, 2604.254, 13916.683, -694.011, 9216.247),
    2020: (24996.056, 4585.289, 11779.284, -757.433, 10806.912),
    2021: (29697.844, 6194.509, 17702.202, 232.898, 12230.367),
    2022: (31615.550, 5632.831, 16839.038, 179.310, 14026.132),
    2023: (33723.297, 6954.003, 12554.703, -585.602, 14197.437),
    2024: (39000.966, 10417.614, 16223.617, -779.135, 15301.517),
    2025: (45183.036, 13326.603, 17096.617, -610.838, 16422.166),
}

# Content cash by quarter of 2025: additions less the change in content liabilities.
CONTENT_CASH_2025 = [3549.657 + 411.253, 3835.813 + 214.052, 4653.935 - 24.262, 5057.212 + 9.795]


def margins():
    return {year: conventions.margin(income, revenue) for year, (revenue, income, *_) in ANNUAL.items()}


def content_cash():
    return {year: additions - liabilities for year, (_, _, additions, liabilities, _) in ANNUAL.items()}


def quarter():
    now, before = (conventions.margin(QUARTER["operatingIncome"][it], QUARTER["revenue"][it]) for it in (0, 1))
    found = {f"{name}Pct": conventions.percent_change(*QUARTER[amount]) for name, amount in (
        ("revenue", "revenue"), ("operatingIncome", "operatingIncome"), ("netIncome", "netIncome"),
        ("eps", "epsAsReported"), ("operatingCashFlow", "operatingCashFlow"), ("freeCashFlow", "freeCashFlow"))}
    return dict(found, marginNow=now, marginPrior=before, marginPts=conventions.points(now, before),
                marginBps=conventions.basis_points(now, before),
                marginRelativePct=conventions.percent_change(now, before))


def annual():
    """Each year's figures, and its changes from the year before where there is one."""
    rows = {}
    for year, (revenue, _, _, _, amortisation) in ANNUAL.items():
        cash = content_cash()[year]
        rows[year] = {"operatingMarginPct": margins()[year], "contentCash": cash, "cashToAmortisation": cash / amortisation,
                      "amortisationShareOfRevenuePct": 100.0 * amortisation / revenue}
        if year - 1 in ANNUAL:
            rows[year]["revenueGrowthPct"] = conventions.percent_change(revenue, ANNUAL[year - 1][0])
            rows[year]["marginChangePts"] = conventions.points(margins()[year], margins()[year - 1])
    return rows


def usual_moves(reported):
    """The moves of a margin from one reported year to the next: how many, the first and the last year that it moved to,
    their average size and the smallest. None where no two neighbouring years are known."""
    moves = {year: abs(margin - reported[year - 1]) for year, margin in reported.items()
             if margin is not None and reported.get(year - 1) is not None}
    if not moves:
        return None
    return {"moves": len(moves), "first": min(moves), "last": max(moves),
            "meanMovePts": sum(moves.values()) / len(moves), "leastMovePts": min(moves.values())}


def back_cast(start, revenue_growth, content_growth):
    """From `start` the growth as set, against what was reported in each later year."""
    revenue, cash, margin = ANNUAL[start][0], content_cash()[start], margins()[start]
    rows = []
    for year in range(start + 1, max(ANNUAL) + 1):
        revenue *= 1.0 + revenue_growth
        cash *= 1.0 + content_growth
        rows.append({
            "year": year,
            "revenue": {"projected": revenue, "reported": ANNUAL[year][0],
                        "off": (revenue / ANNUAL[year][0] - 1.0) * 100.0},
            "contentCash": {"projected": cash, "reported": content_cash()[year],
                            "off": (cash / content_cash()[year] - 1.0) * 100.0},
            "operatingMargin": {"projected": margin, "reported": margins()[year], "off": margin - margins()[year]},
        })
    return rows
