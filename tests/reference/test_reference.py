"""The reference against mathematics, against exact arithmetic and against the numbers printed in docs/METHOD.md."""

import decimal
import math
import pathlib
import random
import re
import statistics
import unittest
from fractions import Fraction

import amortisation
import cases
import catalogue
import conventions
import exploration
import figures
import generate
import model
import uncertainty

METHOD = (pathlib.Path(__file__).resolve().parents[2] / "docs" / "METHOD.md").read_text(encoding="utf-8")


def exact_adoption(t, most, middle, steepness):
    """From the definition with its two logistic values, in 60 digits."""
    with decimal.localcontext(decimal.Context(prec=60, Emin=-10 ** 6, Emax=10 ** 6)):
        most, middle, steepness = (decimal.Decimal(it) for it in (most, middle, steepness))

        def logistic(year):
            return 1 / (1 + (steepness * (middle - year)).exp())

        # 1 − L(0) written out, since it cancels.
        rest = (steepness * middle).exp() / (1 + (steepness * middle).exp())
        return most * (logistic(decimal.Decimal(t)) - logistic(decimal.Decimal(0))) / rest


def close(one, other, relative=1e-12):
    return math.isclose(one, other, rel_tol=relative, abs_tol=1e-300)


class Adoption(unittest.TestCase):
    def test_is_right_to_twelve_digits_wherever_the_exponential_leads(self):
        draw = random.Random(1)
        # Beyond 60 digits the definition itself cancels, so no closer to zero than this.
        pairs = [(50.0, 20.0), (36.0, 20.0), (35.5, 20.0), (0.0, 20.0), (50.0, 0.001), (3.0, 1.1)]
        pairs += [(draw.uniform(0.0, 50.0), draw.uniform(0.001, 20.0)) for _ in range(300)]
        for middle, steepness in pairs:
            for t in (1, 2, 7, 15, 30, 40):
                ours, exact = model.spread_of_the_tools(t, 0.7, middle, steepness), exact_adoption(t, 0.7, middle, steepness)
                # Where a double has no more full digits nothing can be right.
                if exact > decimal.Decimal("1e-290"):
                    self.assertTrue(close(ours, float(exact)), f"{t} {middle} {steepness}: {ours} is not {exact}")
                else:
                    self.assertLess(ours, 1e-289)

    def test_starts_at_zero_rises_and_stays_below_its_peak(self):
        for middle, steepness in ((3.0, 1.1), (50.0, 20.0), (0.0, 20.0)):
            path = [model.spread_of_the_tools(t, 0.7, middle, steepness) for t in range(41)]
            self.assertEqual(path[0], 0.0)
            self.assertEqual(path, sorted(path))
            self.assertLessEqual(path[-1], 0.7)


class ExactArithmetic(unittest.TestCase):
    def test_the_model_in_fractions_gives_the_same(self):
        def fraction(value):
            return [Fraction(it) for it in value] if isinstance(value, list) else Fraction(value)

        plain = model.spread_of_the_tools
        for name, inputs in {**cases.SCENARIOS, **cases.VARIANTS}.items():
            exactly = {key: value if catalogue.INPUTS.get(key) and catalogue.INPUTS[key].whole else fraction(value)
                       for key, value in inputs.items()}
            rounded = model.run(inputs)
            model.spread_of_the_tools = lambda *of: Fraction(plain(*map(float, of)))
            try:
                exact = model.run(exactly)
            finally:
                model.spread_of_the_tools = plain
            for key, value in rounded["summary"].items():
                self.agree(f"{name} {key}", value, exact["summary"][key])
            for ours, theirs in zip(rounded["rows"], exact["rows"]):
                for key, value in ours.items():
                    self.agree(f"{name} {ours['t']} {key}", value, theirs[key])

    def agree(self, context, ours, exact):
        if ours is None or exact is None:
            self.assertIs(ours, exact, context)
        else:
            self.assertTrue(math.isclose(ours, float(exact), rel_tol=1e-11, abs_tol=1e-10), f"{context}: {ours}, {exact}")


class ThePage(unittest.TestCase):
    """The numbers printed in docs/METHOD.md."""

    def rows(self, name):
        table = METHOD.split(f"<!-- generated: {name} -->")[1].split("<!-- end -->")[0]
        cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.strip().splitlines()]
        return cells[0], cells[2:]

    def printed(self, text):
        return text.replace(",", "").replace("−", "-")

    def assert_printed(self, context, text, value):
        if text == "none":
            self.assertIsNone(value, context)
            return
        number = self.printed(text)
        scale = 1.0
        if number.endswith("%"):
            number, scale = number[:-1].strip(), 100.0
        decimals = len(number.partition(".")[2])
        self.assertAlmostEqual(float(number), value * scale, delta=0.5000001 * 10 ** -decimals, msg=context)

    def test_prints_the_worked_example(self):
        head, rows = self.rows("example")
        years = {str(row["year"]): row for row in model.years(catalogue.BASE)}
        for field, _, *cells in rows:
            for year, cell in zip(head[2:], cells):
                self.assert_printed(f"{field} {year}", cell, years[year][field.strip("`")])

    def test_prints_the_presets(self):
        head, rows = self.rows("presets")
        for field, _, *cells in rows:
            for preset, cell in zip(head[2:], cells):
                value = model.output(catalogue.preset(preset.lower()), re.match("`(.*?)`", field)[1])
                self.assert_printed(f"{field} {preset}", cell, value)

    def test_prints_the_bounds(self):
        for field, _, _, cell in self.rows("bounds")[1]:
            self.assert_printed(field, cell, model.bounds(catalogue.BASE)[field.strip("`")])

    def test_prints_the_curves_by_year(self):
        for year, disclosed in amortisation.DISCLOSED.items():
            line = next(line for line in METHOD.splitlines() if line.startswith(f"| {year} [N"))
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            self.assertEqual([float(self.printed(cell)) for cell in cells[1:6]], list(disclosed))
            for age, weight in enumerate(amortisation.curve(*disclosed)):
                self.assert_printed(f"{year} a{age}", cells[6 + age], weight)
        line = next(line for line in METHOD.splitlines() if line.startswith("| mean |"))
        for age, weight in enumerate(amortisation.mean_curve()):
            self.assert_printed(f"mean a{age}", [cell.strip() for cell in line.strip("|").split("|")][6 + age], weight)

    def test_prints_what_speed_is_worth(self):
        for line in METHOD.splitlines():
            if match := re.match(r"\| (\d+) \| ([\d.]+) % cheaper \| ([\d.]+) % \| ([\d.]+) % \|", line):
                for (labour, share), cell in zip(((0.65, 0.75), (0.65, 1.0), (1.0, 1.0)), match.groups()[1:]):
                    _, reduction = model.cheaper(dict(catalogue.BASE, speedup=float(match[1]), labourShare=labour,
                                                      compressibleShare=share))
                    self.assert_printed(line, f"{cell} %", reduction)


class Model(unittest.TestCase):
    def test_expensed_at_once_the_books_show_the_cash(self):
        for row in model.years(dict(catalogue.BASE, releaseLag=0, amortCurve=[1.0])):
            self.assertAlmostEqual(row["plSaving"], row["netCash"], delta=1e-9)

    def test_a_hundred_saved_reach_the_books_by_the_curve(self):
        self.assertEqual(sum(catalogue.CURVES["derived"]), 1.0)

    def test_undiscounted_and_untaxed_the_value_is_the_sum(self):
        inputs = dict(catalogue.BASE, discountRate=0.0, taxRate=0.0)
        report = model.run(inputs)
        self.assertAlmostEqual(report["summary"]["npv"], report["rows"][-1]["cumulativeNetCash"], delta=1e-9)

    def test_at_the_break_even_speedup_production_keeps_nothing(self):
        inputs = dict(catalogue.BASE, speedup=model.break_even(catalogue.BASE))
        self.assertTrue(all(abs(row["productionNet"]) < 1e-9 for row in model.years(inputs)))

    def test_a_perpetuity_is_the_sum_of_what_it_stands_for(self):
        for inputs in (dict(catalogue.BASE, terminalValue=1), dict(catalogue.BASE, terminalValue=2)):
            rows = model.years(inputs)
            growth = 0.03 if inputs["terminalValue"] == 2 else 0.0
            cash, discount, total = rows[-1]["netCash"] * 0.86, 1.09 ** 7, 0.0
            for _ in range(3000):
                cash, discount = cash * (1.0 + growth), discount * 1.09
                total += cash / discount
            self.assertTrue(close(total, model.after_the_horizon(inputs, rows), 1e-9))

    def test_a_rate_no_higher_than_growth_for_ever_is_refused(self):
        for wrong in (dict(terminalValue=2, terminalGrowth=0.09), dict(terminalValue=1, discountRate=0.0)):
            self.assertRaises(ValueError, model.run, dict(catalogue.BASE, **wrong))
        model.run(dict(catalogue.BASE, terminalValue=0, discountRate=0.0, terminalGrowth=0.5))

    def test_the_chain_ends_in_the_books(self):
        for name, inputs in {**cases.SCENARIOS, **cases.VARIANTS}.items():
            steps = model.claim_chain(inputs, model.years(inputs))
            self.assertAlmostEqual(steps[-2]["left"], steps[-1]["left"], delta=1e-9 * abs(steps[0]["left"]) + 1e-12,
                                   msg=name)

    def test_goals_are_met_at_the_answer_and_not_before_it(self):
        for scenario, name, output, target in cases.GOALS:
            inputs = cases.SCENARIOS[scenario]
            answer = exploration.goal(inputs, name, output, target)
            if answer["kind"] != "value":
                continue
            self.assertTrue(exploration.met(output, model.output(dict(inputs, **{name: answer["value"]}), output), target))


class Conventions(unittest.TestCase):
    def test_points_and_percent(self):
        self.assertEqual(conventions.percent_change(0.0, 100.0), -100.0)
        self.assertEqual(conventions.percent_change(5.0, 0.0), conventions.NOT_MEANINGFUL)
        self.assertIsNone(conventions.percent_change(None, 5.0))
        self.assertAlmostEqual(figures.quarter()["marginPts"], 6.84, places=2)
        self.assertAlmostEqual(conventions.growth_rate(1.0, 8.0, 3), 100.0)

    def test_content_cash_of_four_quarters_is_that_of_the_year(self):
        self.assertAlmostEqual(sum(figures.CONTENT_CASH_2025), figures.content_cash()[2025], delta=1e-9)

    def test_usual_moves_skip_a_gap(self):
        self.assertEqual(figures.usual_moves({2019: 10.0, 2020: 12.0, 2021: None, 2022: 5.0, 2023: 4.0}),
                         {"moves": 2, "first": 2020, "last": 2023, "meanMovePts": 1.5, "leastMovePts": 1.0})
        self.assertIsNone(figures.usual_moves({2019: 10.0, 2021: 12.0}))


class Points(unittest.TestCase):
    def test_the_polynomials_are_primitive_and_the_first_numbers_odd_and_small(self):
        seen = set()
        for degree, inner, odd in uncertainty.JOE_KUO:
            polynomial = 1 << degree | inner << 1 | 1
            self.assertNotIn(polynomial, seen)
            seen.add(polynomial)
            power, order = 2 if degree > 1 else 2 ^ polynomial, 1
            while power != 1:
                power <<= 1
                power ^= polynomial if power >> degree else 0
                order += 1
            self.assertEqual(order, 2 ** degree - 1)
            self.assertEqual(len(odd), degree)
            self.assertTrue(all(it % 2 == 1 and it < 2 << index for index, it in enumerate(odd)))

    def test_the_first_points_are_those_of_every_sobol_sequence(self):
        first = [[uncertainty.sobol(dimension, 8)[index] / 2 ** 32 for dimension in range(3)] for index in range(8)]
        self.assertEqual(first, [
            [0.0, 0.0, 0.0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625],
            [0.875, 0.875, 0.125], [0.625, 0.125, 0.875], [0.125, 0.625, 0.375]])

    def test_each_interval_of_a_coordinate_has_one_point_before_and_after_scrambling(self):
        for dimension in range(2 * uncertainty.COORDINATES):
            words = uncertainty.sobol(dimension, 256)
            self.assertEqual(sorted(word >> 24 for word in words), list(range(256)))
            self.assertEqual(sorted(uncertainty.scrambled(word, 0x12345678) >> 24 for word in words), list(range(256)))

    def test_scrambling_keeps_together_what_begins_alike(self):
        draw = random.Random(2)
        for _ in range(500):
            word, key, bits = draw.getrandbits(32), draw.getrandbits(32), draw.randrange(1, 32)
            other = word ^ draw.getrandbits(32 - bits)
            one, two = uncertainty.scrambled(word, key), uncertainty.scrambled(other, key)
            self.assertEqual(one >> (32 - bits), two >> (32 - bits))

    def test_the_generator_is_split_mix(self):
        words = uncertainty.split_mix(1234567)
        self.assertEqual([next(words) for _ in range(5)], [
            6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821])

    def test_parts_differ_by_one_at_most(self):
        for count in (1, 2, 9, 10, 11, 1009, 10_000):
            sizes = uncertainty.part_sizes(count)
            self.assertEqual((sum(sizes), len(sizes)), (count, min(10, count)))
            self.assertLessEqual(max(sizes) - min(sizes), 1)
            self.assertEqual(sizes, sorted(sizes, reverse=True))
            self.assertEqual(len(uncertainty.points(1, count)), count)


class Spread(unittest.TestCase):
    def test_a_triangle_has_the_share_below_each_of_its_values(self):
        low, mode, high = 0.04, 0.1, 0.22
        value = uncertainty.triangular(low, mode, high)
        for share in (0.001, 0.1, 1 / 3, 0.5, 0.99):
            x = value(share)
            below = ((x - low) ** 2 / ((high - low) * (mode - low)) if x < mode
                     else 1.0 - (high - x) ** 2 / ((high - low) * (high - mode)))
            self.assertAlmostEqual(below, share, delta=1e-12)

    def test_the_mean_of_a_pert_is_the_known_one(self):
        for low, mode, high in ((0.0, 0.3, 1.0), (2.0, 2.0, 5.0), (-1.0, 3.0, 3.0)):
            value = uncertainty.pert(low, mode, high)
            mean = uncertainty.mean([value((index + 0.5) / 20_000) for index in range(20_000)])
            self.assertAlmostEqual(mean, (low + 4 * mode + high) / 6, delta=1e-4 * (high - low))

    def test_the_quantiles_of_a_pert_are_those_of_the_beta_distribution(self):
        # With whole parameters the share below x is a binomial sum: beta(2, 4) is Σ C(5, k) x^k (1 − x)^(5 − k), k ≥ 2.
        value = uncertainty.pert(0.0, 0.25, 1.0)
        for share in (0.02, 0.1, 0.3, 0.5, 0.8, 0.98):
            low, high = 0.0, 1.0
            for _ in range(60):
                x = (low + high) / 2
                below = sum(math.comb(5, k) * x ** k * (1 - x) ** (5 - k) for k in range(2, 6))
                low, high = (x, high) if below < share else (low, x)
            self.assertAlmostEqual(value(share), low, delta=1e-4)

    def test_every_family_stays_in_its_range_and_rises(self):
        for name, it in catalogue.INPUTS.items():
            if not it.range:
                continue
            for family in uncertainty.FAMILIES:
                low, mode, high = uncertainty.range_around(name, it.base)
                draw = uncertainty.drawer(name, (low, mode, high), family)
                values = [draw(share / 200) for share in range(201)]
                self.assertEqual(values, sorted(values))
                self.assertGreaterEqual(values[0], low * (1 - 1e-15))
                self.assertLessEqual(values[-1], high * (1 + 1e-15))

    def test_ranges_move_with_their_input(self):
        low, mode, high = uncertainty.range_around("vfxShare", 0.18)
        self.assertTrue(close(low, 0.072) and mode == 0.18 and close(high, 0.396))
        self.assertTrue(close(uncertainty.range_around("revenueGrowth", 0.0)[0], -0.03))
        self.assertEqual(uncertainty.range_around("captureShare", 0.9)[2], 1.0)
        self.assertEqual(uncertainty.range_around("speedup", 1.0)[0], 1.0)
        self.assertEqual(uncertainty.ranges_around(catalogue.BASE, {"speedup": (5.0, 9.0)})["speedup"], (4.0, 4.0, 9.0))
        self.assertEqual(uncertainty.ranges_around(catalogue.BASE, {"speedup": None})["speedup"], (4.0, 4.0, 4.0))


class Together(unittest.TestCase):
    def test_normal_shares_and_quantiles_are_inverse(self):
        for share in (1e-10, 0.001, 0.3, 0.5, 0.9, 0.999999):
            self.assertTrue(close(uncertainty.normal_share(uncertainty.NORMAL.inv_cdf(share)), share, 1e-12))

    def test_without_correlation_the_coordinates_are_left_as_they_are(self):
        point = uncertainty.points(1, 1)[0]
        self.assertEqual(list(uncertainty.moved_together(point, 0.0).values()), point[1:])

    def test_the_correlation_of_the_scores_is_the_one_asked_for(self):
        moved = [uncertainty.moved_together(point, 0.5) for point in uncertainty.points(3, 2000)]
        scores = {name: [uncertainty.NORMAL.inv_cdf(one[name]) for one in moved] for name in catalogue.UNCERTAIN}
        for one, sign in catalogue.LINKED.items():
            for other, second in catalogue.LINKED.items():
                if one != other:
                    self.assertAlmostEqual(statistics.correlation(scores[one], scores[other]), sign * second * 0.5,
                                           delta=0.05)
        self.assertAlmostEqual(statistics.correlation(scores["speedup"], scores["vfxShare"]), 0.0, delta=0.05)


class Report(unittest.TestCase):
    def test_quantiles_are_the_inclusive_ones(self):
        draw = random.Random(3)
        values = [draw.gauss(0, 1) for _ in range(37)]
        cuts = statistics.quantiles(values, n=20, method="inclusive")
        for share, cut in ((0.05, cuts[0]), (0.5, cuts[9]), (0.95, cuts[18])):
            self.assertTrue(close(uncertainty.quantile(sorted(values), share), cut))

    def test_the_standard_error_of_a_mean_is_that_of_the_means_of_the_parts(self):
        values = [float(index * index % 101) for index in range(100)]
        means = [statistics.mean(values[start:start + 10]) for start in range(0, 100, 10)]
        self.assertTrue(close(uncertainty.standard_error(values, uncertainty.mean), statistics.stdev(means) / 10 ** 0.5))
        self.assertIsNone(uncertainty.standard_error([1.0], uncertainty.mean))

    def test_one_uncertain_input_explains_everything(self):
        off = {name: None for name in catalogue.UNCERTAIN if name != "vfxShare"}
        (row,) = uncertainty.variance_shares(catalogue.BASE, given=off, count=500, correlation=0.0)
        self.assertEqual(row["input"], "vfxShare")
        self.assertAlmostEqual(row["firstOrder"], 1.0, delta=0.05)
        self.assertAlmostEqual(row["total"], 1.0, delta=0.05)

    def test_the_shares_of_two_inputs_are_nearly_all_of_the_variance_and_totals_are_no_less(self):
        inputs = dict(catalogue.BASE, horizon=1, releaseLag=0, amortCurve=[1.0])
        on = ("vfxShare", "addressableShare")
        off = {name: None for name in catalogue.UNCERTAIN if name not in on}
        rows = uncertainty.variance_shares(inputs, given=off, count=1000, correlation=0.0)
        self.assertEqual({row["input"] for row in rows}, set(on))
        self.assertGreaterEqual(sum(row["total"] for row in rows), sum(row["firstOrder"] for row in rows))
        self.assertAlmostEqual(sum(row["firstOrder"] for row in rows), 1.0, delta=0.1)

    def test_the_inputs_are_left_as_they_were(self):
        before = dict(catalogue.BASE)
        uncertainty.simulate(catalogue.BASE, count=20)
        self.assertEqual(catalogue.BASE, before)


class Files(unittest.TestCase):
    def test_a_difference_is_found_and_the_last_digits_are_not_one(self):
        self.assertIsNone(generate.difference({"a": [1.0, None]}, {"a": [1.0 + 1e-15, None]}))
        for other in ({"a": [1.0 + 1e-9, None]}, {"a": [1.0, 0]}, {"b": [1.0, None]}, {"a": [1.0]}, {"a": ["1.0", None]}):
            self.assertIsNotNone(generate.difference({"a": [1.0, None]}, other), other)

    def test_every_drawn_input_is_within_the_limits(self):
        for name, inputs in cases.random_cases().items():
            self.assertEqual(model.problems(inputs), [], name)


if __name__ == "__main__":
    unittest.main()
