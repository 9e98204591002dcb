//! The method page says what the code does: its tables are generated, and its sources are those that are used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use ai_savings_calculator::model::{CATALOGUE, Summary, Year};

use super::method_tables;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/METHOD.md");
const END: &str = "<!-- end -->";

fn page() -> String {
    fs::read_to_string(PAGE).unwrap_or_else(|error| panic!("{PAGE}: {error}"))
}

/// The page with `text` between the mark called `name` and the next end.
fn with_generated(page: &str, name: &str, text: &str) -> String {
    let mark = format!("<!-- generated: {name} -->\n");
    let (before, rest) = page.split_once(&mark).unwrap_or_else(|| panic!("no mark {mark:?}"));
    let (_, after) = rest.split_once(END).unwrap_or_else(|| panic!("no end after {mark:?}"));
    format!("{before}{mark}\n{text}\n{END}{after}")
}

/// The codes in square brackets: one letter, digits, perhaps a letter.
fn codes(text: &str) -> BTreeSet<&str> {
    let is_code = |word: &str| {
        let rest = word.trim_start_matches(['N', 'P', 'S']);
        rest.len() + 1 == word.len() && rest.starts_with(|c: char| c.is_ascii_digit()) && rest.len() <= 3
    };
    text.split('[')
        .skip(1)
        .filter_map(|part| part.split_once(']'))
        .map(|(word, _)| word)
        .filter(|word| is_code(word))
        .collect()
}

#[test]
fn the_generated_tables_are_up_to_date() {
    let page = page();
    let expected =
        method_tables::all().iter().fold(page.clone(), |page, (name, text)| with_generated(&page, name, text));
    if expected != page {
        fs::write(PAGE, expected).expect("the page can be written");
        panic!("docs/METHOD.md was out of date and has been rewritten: read the difference and commit it");
    }
}

/// The page with the formulas of its prose, `name = formula` between backticks, as the code prints them. Formulas with
/// cases are told in sentences, and adoption is derived before it is given in the form that is calculated.
fn with_formulas(page: &str) -> String {
    let printed: BTreeMap<_, _> = (Year::FIELDS.iter().map(|field| (field.id, field.formula)))
        .chain(Summary::FIELDS.iter().map(|field| (field.id, field.formula)))
        .filter(|(id, formula)| !formula.is_empty() && !formula.contains(';') && *id != "adoption")
        .collect();
    let mut is_prose = false;
    let parts = page.split('`').map(|part| {
        is_prose = !is_prose;
        match part.split_once(" = ").and_then(|(id, _)| printed.get_key_value(id)) {
            Some((id, formula)) if !is_prose => format!("{id} = {formula}"),
            _ => part.to_owned(),
        }
    });
    parts.collect::<Vec<_>>().join("`")
}

#[test]
fn the_formulas_in_the_prose_are_those_of_the_code() {
    let page = page();
    assert!(page.contains("`scopePool = contentCash × producedShare"), "no formula is found in the prose");
    let expected = with_formulas(&page);
    if expected != page {
        fs::write(PAGE, expected).expect("the page can be written");
        panic!("a formula in docs/METHOD.md was out of date and has been rewritten: read the sentence around it");
    }
}

#[test]
fn a_stale_formula_is_noticed() {
    let stale = "6. `tool = exposed × 2` and `tool` itself, `x = y`; `captured = anything`";
    assert_eq!(with_formulas(stale), stale.replace("exposed × 2", "exposed × toolCostShare"));
}

#[test]
fn every_source_that_is_cited_is_listed_and_the_other_way_round() {
    let page = page();
    let (text, list) = page.split_once("\n## Sources\n").expect("a list of sources");
    let listed: BTreeSet<_> =
        list.lines().filter_map(|line| line.strip_prefix("- [")?.split_once(']')).map(|(code, _)| code).collect();
    assert_eq!(codes(text), listed);
    let catalogued: BTreeSet<_> = CATALOGUE.iter().flat_map(|input| input.basis.sources).copied().collect();
    assert!(catalogued.is_subset(&listed), "missing: {:?}", catalogued.difference(&listed).collect::<Vec<_>>());
}

#[test]
fn every_address_is_that_of_a_listed_source_and_is_secure() {
    let page = page();
    let (_, list) = page.split_once("\n## Sources\n").expect("a list of sources");
    let addresses: Vec<_> = list.lines().filter_map(|line| line.strip_prefix('[')?.split_once("]: ")).collect();
    assert!(addresses.len() >= 20, "only {} addresses", addresses.len());
    for (code, address) in addresses {
        assert!(address.starts_with("https://"), "{code}: {address}");
        assert!(list.contains(&format!("\n- [{code}] ")), "{code} has an address and no entry");
    }
}

#[test]
fn signs_and_percentages_are_set_as_agreed() {
    for line in page().lines().filter(|line| !line.contains("](") && !line.contains("]: https://")) {
        let characters: Vec<_> = line.chars().collect();
        for pair in characters.windows(3) {
            assert!(!(pair[1] == '%' && pair[0].is_ascii_digit()), "no space before the percent sign: {line}");
            let hyphen_as_minus = pair[1] == '-' && [' ', '(', '|'].contains(&pair[0]) && pair[2].is_ascii_digit();
            assert!(!hyphen_as_minus, "a hyphen for a minus sign: {line}");
        }
    }
}

#[test]
fn a_stale_table_is_noticed() {
    let stale = "before\n<!-- generated: inputs -->\n\n| old |\n\n<!-- end -->\nafter\n";
    let fresh = with_generated(stale, "inputs", "| new |\n");
    assert_eq!(fresh, "before\n<!-- generated: inputs -->\n\n| new |\n\n<!-- end -->\nafter\n");
    assert_ne!(fresh, stale);
    assert_eq!(with_generated(&fresh, "inputs", "| new |\n"), fresh, "writing twice changes nothing");
}
