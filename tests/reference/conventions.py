"""Year-over-year conventions, growth, twelve months: docs/METHOD.md, "Year-over-year conventions"."""

import math

NOT_MEANINGFUL = "n.m."


def percent_change(current, prior):
    """In percent. None where a figure was not reported."""
    if current is None or prior is None:
        return None
    if prior <= 0 or current < 0:
        return NOT_MEANINGFUL
    try:
        percent = (current / prior - 1.0) * 100.0
    except OverflowError:
        return NOT_MEANINGFUL
    return percent if math.isfinite(percent) else NOT_MEANINGFUL


def points(current, prior):
    """The difference of two percentages; one point is 100 basis points."""
    return None if current is None or prior is None else current - prior


def basis_points(current, prior):
    change = points(current, prior)
    return None if change is None else 100.0 * change


def margin(profit, revenue):
    """In percent of a positive revenue."""
    return profit / revenue * 100.0 if revenue > 0 else NOT_MEANINGFUL


def growth_rate(start, end, years):
    """The compound annual growth rate in percent."""
    if start <= 0 or end < 0 or years <= 0:
        return NOT_MEANINGFUL
    return ((end / start) ** (1.0 / years) - 1.0) * 100.0


def trailing(full_year, year_to_date, prior_year_to_date):
    """Twelve months by rolling a full year forward."""
    return full_year + year_to_date - prior_year_to_date


def trailing_margin(profits, revenues):
    """Twelve months of a margin: of the sums, not the mean of four."""
    return margin(sum(profits), sum(revenues))
