//! A projection with the workings of its numbers, and what has to be true of all of them.

use std::collections::BTreeMap;

use ai_savings_calculator::model::{
    Assumptions, BOUNDS, Bounds, CATALOGUE, Field, Inputs, Kind, Operand, Preset, Projection, Summary, Term, Working,
    Year, bounds, project, working,
};

use super::arithmetic::{Outcome, close, evaluate};

/// What can come out of a comparison instead of arithmetic.
const DECIDED: [&str; 3] = ["visibleYear", "materialityYear", "paybackYears"];

/// A projection, and what its workings are made from.
pub struct Case {
    a: Assumptions,
    projection: Projection,
    bounds: Bounds,
}

/// A number that the report prints: the field, the year where it has one, and what is printed.
type Printed = (String, Option<i32>, Option<f64>);

impl Case {
    /// What follows from assumptions.
    pub fn new(a: Assumptions) -> Self {
        Self { projection: project(&a), bounds: bounds(&a), a }
    }

    /// What follows from inputs that are valid.
    pub fn of(inputs: Inputs) -> Self {
        Self::new(Assumptions::new(inputs).unwrap_or_else(|problems| panic!("{problems:?}")))
    }

    /// What follows from the base preset with a change.
    pub fn base(change: fn(&mut Inputs)) -> Self {
        let mut inputs = Inputs::preset(Preset::Base);
        change(&mut inputs);
        Self::of(inputs)
    }

    /// The working of a number, if there is one.
    pub fn find(&self, field: &str, year: Option<i32>) -> Option<Working> {
        working(&self.a, &self.projection, &self.bounds, field, year)
    }

    /// The working of a number, which must be there.
    pub fn working(&self, field: &str, year: Option<i32>) -> Working {
        self.find(field, year).unwrap_or_else(|| panic!("no working of {field} in {year:?}"))
    }

    /// The terms of a working as a line of text.
    pub fn line(&self, field: &str, year: Option<i32>) -> String {
        line(&self.working(field, year))
    }

    fn printed(&self) -> Vec<Printed> {
        let once = |prefix: &str, id: &str, number| (format!("{prefix}{id}"), None, number);
        let mut printed = Vec::new();
        printed.extend(Summary::FIELDS.iter().map(|field| once("", field.id, (field.read)(&self.projection.summary))));
        printed.extend(Bounds::FIELDS.iter().map(|field| once(BOUNDS, field.id, (field.read)(&self.bounds))));
        for year in &self.projection.years {
            let yearly = |field: &Field<Year>| (field.id.to_owned(), Some(year.year), (field.read)(year));
            printed.extend(Year::FIELDS.iter().map(yearly));
        }
        printed
    }

    /// Fails unless every printed number has a working that comes to it.
    pub fn assert_workings(&self) {
        for (field, year, number) in self.printed() {
            let working = self.working(&field, year);
            assert_eq!((&working.field, working.year, working.value), (&field, year, number));
            let agrees = match (evaluate(&working.terms), number) {
                // Where large amounts cancel out, what is left is as exact as they are, and no more.
                (Ok(Outcome::Number(ours)), Some(theirs)) => {
                    let largest = operands(&working).map(|it| it.value.abs()).fold(0.0, f64::max);
                    close(ours, theirs) || (ours - theirs).abs() <= 1e-13 * largest
                }
                (Ok(Outcome::Holds(holds)), Some(_)) => holds && DECIDED.contains(&field.as_str()),
                (Ok(Outcome::Holds(holds)), None) => holds,
                _ => false,
            };
            assert!(agrees, "{field} in {year:?} is {number:?}, and its working {}", line(&working));
        }
    }

    /// Fails unless every operand is an input, or a result that in the end follows from inputs.
    pub fn assert_links(&self) {
        let mut seen = BTreeMap::new();
        for (field, year, _) in self.printed() {
            self.follow(&field, year, &mut seen);
        }
    }

    /// Follows the links of a working; `seen` says whether a working has been followed to its end.
    fn follow(&self, field: &str, year: Option<i32>, seen: &mut BTreeMap<(String, Option<i32>), bool>) {
        let key = (field.to_owned(), year);
        if let Some(ended) = seen.get(&key) {
            assert!(ended, "{field} in {year:?} follows from itself");
            return;
        }
        seen.insert(key.clone(), false);
        for operand in operands(&self.working(field, year)) {
            match operand.kind {
                Kind::Input => assert_eq!(Some(operand.value), self.input(operand), "{}", operand.id),
                Kind::Draw => panic!("{} of a projection is drawn", operand.id),
                Kind::Result => {
                    assert_eq!(self.working(operand.id, operand.year).value, Some(operand.value), "{}", operand.id);
                    self.follow(operand.id, operand.year, seen);
                }
            }
        }
        seen.insert(key, true);
    }

    /// The input that an operand names.
    fn input(&self, operand: &Operand) -> Option<f64> {
        match operand.index {
            Some(age) => self.a.amort_curve.get(age).copied().filter(|_| operand.id == Inputs::CURVE_ID),
            None => CATALOGUE.iter().find(|input| input.id == operand.id).map(|input| (input.read)(&self.a)),
        }
    }
}

fn operands(working: &Working) -> impl Iterator<Item = &Operand> {
    working.terms.iter().filter_map(|term| if let Term::Operand(operand) = term { Some(operand) } else { None })
}

/// The terms as text, with names for numbers: `netCash.2027`, `amortCurve[1]`.
pub fn line(working: &Working) -> String {
    let spell = |term: &Term| match term {
        Term::Text(text) => (*text).to_owned(),
        Term::Operand(Operand { id, year: Some(year), .. }) => format!("{id}.{year}"),
        Term::Operand(Operand { id, index: Some(index), .. }) => format!("{id}[{index}]"),
        Term::Operand(Operand { id, .. }) => (*id).to_owned(),
    };
    working.terms.iter().map(spell).collect()
}
