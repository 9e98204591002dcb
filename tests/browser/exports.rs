//! What readers and newsrooms take away: pictures, tables, words, the kit and the print page.

use serde_json::{Value, json};

use super::harness::charts::CHARTS;
use super::harness::exports::{cells, table_of};
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

/// The charts in the folded parts, with the part each is in.
const EXPLORED: [(&str, &str); 9] = [
    ("outlook", "thousand"),
    ("outlook", "dots"),
    ("outlook", "runs"),
    ("outlook", "moves"),
    ("uncertainty", "futures"),
    ("drivers", "drivers"),
    ("goal", "frontier"),
    ("scenarios", "scenarios"),
    ("backcast", "backcast"),
];

/// The charts whose file has the same rows and columns as their table on the page.
const ALIKE: [&str; 7] = ["savings", "margin", "dots", "moves", "futures", "scenarios", "backcast"];

fn charts() -> impl Iterator<Item = &'static str> {
    CHARTS.into_iter().chain(EXPLORED.map(|(_, chart)| chart))
}

fn unfold_all(widget: &Widget) {
    for (panel, _) in EXPLORED {
        widget.unfold(panel);
    }
}

/// A printed number, and half of its last digit; nothing where no number is printed, or one that says “less than”.
fn printed(cell: &str) -> Option<(f64, f64)> {
    if cell.contains('<') {
        return None;
    }
    let digits: String = cell.chars().filter(|it| it.is_ascii_digit() || "−-.".contains(*it)).collect();
    let number = digits.replace('−', "-");
    let decimals = number.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    Some((number.parse().ok()?, 0.5000001 * 10_f64.powi(-i32::try_from(decimals).ok()?)))
}

/// Every number of a chart on the page is that of its file, rounded; the copy says the same as the page, and the marks
/// of the picture are numbers of the file.
fn assert_same_numbers(widget: &Widget, chart: &str) {
    let page = widget.table(chart);
    let exact = table_of(&widget.chart_file(chart, "csv", false).text);
    let svg = widget.chart_file(chart, "svg", false).text;
    let (tabs, markup) = widget.copied(&format!("[data-numbers={chart}] [data-export=table]"));

    let copied: Vec<Vec<String>> = tabs.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect();
    assert_eq!(copied, exact, "{chart}: what is copied as text is the file");
    let script = "
        const rows = [...new DOMParser().parseFromString(given[0], 'text/html').querySelectorAll('tr')];
        return rows.map((row) => [...row.cells].map(text));";
    let copied: Vec<Vec<String>> =
        serde_json::from_value(widget.ask(script, &[json!(markup.expect("markup is copied, too"))])).unwrap();
    assert_eq!(copied, page, "{chart}: what is copied as markup is the table on the page");

    if ALIKE.contains(&chart) {
        assert_eq!(exact.len(), page.len(), "{chart}: as many rows");
        for (row, (printed_row, exact_row)) in page.iter().zip(&exact).enumerate().skip(1) {
            for (column, (cell, number)) in printed_row.iter().zip(exact_row).enumerate() {
                let Some((shown, slack)) = printed(cell) else { continue };
                let number: f64 = number.parse().unwrap_or_else(|_| panic!("{chart} {row} {column}: {number}"));
                assert!((shown - number).abs() <= slack, "{chart}, row {row}, column {column}: {cell} is {number}");
            }
        }
    }

    // The author's line is for comparison only; the file is about the reader's.
    let marks = svg
        .split("<circle ")
        .filter(|mark| !mark.contains("data-series=\"author\""))
        .filter_map(|mark| mark.split_once("data-number=\"")?.1.split('"').next());
    let marks: Vec<f64> = marks.map(|number| number.parse().expect("a number")).collect();
    let numbers: Vec<f64> = exact.iter().flatten().filter_map(|cell| cell.parse().ok()).collect();
    // On the map lie cases and a line; their places are all there is to them.
    assert!(!marks.is_empty() || chart == "frontier", "{chart}: the picture says what its data are");
    for mark in marks {
        // The picture of the margin shows its change from the base year, the file the margin of the ends of the band.
        let margin = if chart == "margin" { numbers[1] } else { 0.0 };
        let is = |number: &f64, mark: f64| (number - mark).abs() <= mark.abs() * 1e-12;
        let near = |number: &f64| is(number, mark) || is(number, margin + mark);
        assert!(numbers.iter().any(near), "{chart}: {mark} of the picture is in the file: {numbers:?}");
    }
}

/// What a picture parser makes of a document: the names of its elements, and its texts.
fn parsed(widget: &Widget, svg: &str) -> (Vec<String>, String) {
    let script = "
        const tree = new DOMParser().parseFromString(given[0], 'image/svg+xml').documentElement;
        return [[tree, ...tree.querySelectorAll('*')].map((it) => it.localName), tree.textContent];";
    serde_json::from_value(widget.ask(script, &[json!(svg)])).expect("names and a text")
}

in_each_engine! {
    fn every_chart_is_a_picture_in_two_sizes_and_two_schemes(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        unfold_all(&widget);
        for chart in charts() {
            let [light, large, dark] = [("png", false), ("png-2x", false), ("png", true)].map(|(which, is_dark)| {
                widget.chart_file(chart, which, is_dark)
            });
            assert_eq!([&light.name, &large.name, &dark.name].map(String::as_str), [
                format!("{chart}.png"), format!("{chart}-2x.png"), format!("{chart}-dark.png"),
            ]);
            let [seen, twice, night] = [light, large, dark].map(|file| file.picture.expect("a picture"));
            assert_eq!((twice.width, twice.height), (2 * seen.width, 2 * seen.height), "{chart}");
            assert_eq!((night.width, night.height), (seen.width, seen.height), "{chart}");
            assert!(seen.colours > 8 && twice.colours > 8 && night.colours > 8, "{chart} is drawn");
            assert!(seen.corner > 200 && night.corner < 60, "{chart}: {seen:?} and {night:?}");
            let svg = widget.chart_file(chart, "svg", false).text;
            let size = format!("<svg width=\"{}\" height=\"{}\"", seen.width, seen.height);
            assert!(svg.starts_with(&size), "{chart}: the vector graphic is as large as the picture, {size}");
        }
    }

    fn a_vector_graphic_has_its_title_and_its_credit_line_inside_and_says_what_it_shows(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        let svg = widget.chart_file("margin", "svg", false).text;
        let (alt, _) = widget.copied("[data-numbers=margin] [data-export=alt]");
        let (names, text) = parsed(&widget, &svg);
        assert_eq!(names[..4], ["svg", "title", "desc", "rect"], "{svg}");
        assert!(text.contains(&alt), "{alt} in {text}");
        let title = widget.reads("figure[data-chart=margin] h3");
        assert!(svg.contains(&format!("font-weight=\"bold\" fill=\"#1b1d20\">{title}</text>")), "{title} in {svg}");
        assert!(text.contains(concat!("model ", env!("CARGO_PKG_VERSION"))), "{text}");
    }

    fn what_moves_while_a_file_is_made_does_not_get_into_it(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.unfold("share");
        let before = widget.headline();
        // As soon as the button is pressed the reader moves on: the kit takes longer than that.
        let script = "
            one('[data-export=kit]').addEventListener('click', () => {
                const slider = one('[data-input=speedup] input[type=range]');
                slider.value = slider.max;
                slider.dispatchEvent(new Event('input', { bubbles: true }));
            }, { once: true });";
        widget.ask(script, &[]);
        let kit = widget.file("[data-export=kit]");
        page.wait_until("the page has moved on", || widget.headline() != before);
        let answer = |name: &str| kit.entries[name].text.replace("&nbsp;", " ").replace('\u{a0}', " ");
        assert!(answer("sentence.txt").starts_with(&before), "{before}: {}", answer("sentence.txt"));
        assert!(answer("table.html").contains(&before), "{before}: {}", answer("table.html"));
        assert!(kit.entries["tables/inputs.csv"].text.contains("Speed-up,4,"), "{}", kit.entries["tables/inputs.csv"].text);
    }

    fn files_copies_and_pictures_have_the_numbers_of_the_page(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        unfold_all(&widget);
        for chart in charts() {
            assert_same_numbers(&widget, chart);
        }
        // A gain, and a state of the reader's own with losses and a figure that is not reported.
        widget.choose_preset("bold");
        page.settle();
        for chart in charts() {
            assert_same_numbers(&widget, chart);
        }
        widget.type_into("speedup", "1.1");
        widget.type_current("revenue", "");
        page.wait_until("the figure is not reported", || widget.change("revenue") == "not reported");
        for chart in charts() {
            assert_same_numbers(&widget, chart);
        }
    }

    fn a_file_says_what_its_numbers_follow_from(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.type_into("vfxShare", "7.5");
        let file = widget.chart_file("margin", "csv", false);
        assert_eq!(file.name, "margin.csv");
        let rows = cells(&file.text);
        let after = |first: &str| rows.iter().find(|row| row[0] == first).and_then(|row| row.get(1)).cloned().unwrap_or_default();
        assert!(!after("state").is_empty() && after("digest").len() >= 8, "{rows:?}");
        assert!(after("link").starts_with("http://127.0.0.1"), "{rows:?}");
        let own = rows.iter().find(|row| row[0] == "Visual effects in production spend").expect("the input that differs");
        assert_eq!(own[1..], ["0.075", "fraction", "0.1", "Press and studies", "S19 S20 S21 S22"]);
        let svg = widget.chart_file("margin", "svg", false).text;
        assert!(svg.contains(&after("digest")) && svg.contains(concat!("model ", env!("CARGO_PKG_VERSION"))), "the picture carries the same digest");
        let before = after("digest");
        widget.type_into("vfxShare", "8");
        let other = widget.chart_file("margin", "csv", false).text;
        assert!(!other.contains(&before), "other inputs have another digest");
    }

    fn nothing_that_is_typed_becomes_a_formula_or_markup(engine) {
        const NAME: &str = "=1+\"a\", <b>&</b>";
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.unfold("scenarios");
        widget.type_at("#scenarios-name", NAME);
        widget.press("[data-action=keep]");
        page.wait_until("it is kept", || widget.said("scenarios", ".scenarios-kept").contains("<b>"));
        let file = widget.file("[data-panel=scenarios] [data-action=download]").text;
        let head = &table_of(&file)[0];
        assert_eq!(head[2], format!("'{NAME}"), "{head:?}");
        assert!(file.contains("\"'=1+\"\"a\"\", <b>&</b>\""), "{file}");
        let (elements, words) = parsed(&widget, &widget.chart_file("scenarios", "svg", false).text);
        assert_eq!(elements[0], "svg");
        assert!(!elements.contains(&"b".to_owned()) && words.contains(NAME), "{words}");
        let (tabs, markup) = widget.copied("[data-numbers=scenarios] [data-export=table]");
        assert!(tabs.contains("\t'=1+"), "{tabs}");
        assert!(markup.expect("markup").contains("&lt;b&gt;&amp;&lt;/b&gt;"));
    }

    fn markup_in_a_story_stays_text_in_every_file(engine) {
        let page = Page::open(engine, "/pages/story.html?story=script-in-text.json");
        let widget = page.widget();
        widget.unfold("share");
        let kit = widget.file("[data-export=kit]");
        for (name, file) in &kit.entries {
            if name.ends_with(".svg") {
                let (elements, words) = parsed(&widget, &file.text);
                assert_eq!(elements[0], "svg", "{name}: {}", file.text);
                assert!(!elements.iter().any(|it| ["img", "b", "script", "parsererror"].contains(&it.as_str())), "{name}: {elements:?}");
                assert!(words.contains("<b>Mark & Up</b>"), "{name}: {words}");
            }
        }
        let table = &kit.entries["table.html"].text;
        assert!(table.contains("&lt;b&gt;Mark &amp; Up&lt;/b&gt;") && !table.contains("<b>") && !table.contains("<img"), "{table}");
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn the_kit_holds_everything_that_is_promised_and_is_the_same_twice(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.unfold("share");
        let kit = widget.file("[data-export=kit]");
        assert_eq!(kit.name, "netflix-q2-2025-kit.zip");
        let mut promised = vec!["README.txt", "sentence.txt", "alt-texts.txt", "table.html", "credits.txt"].into_iter().map(str::to_owned).collect::<Vec<_>>();
        for chart in charts() {
            for scheme in ["", "-dark"] {
                promised.extend([".png", "-2x.png", ".svg"].map(|rest| format!("charts/{chart}{scheme}{rest}")));
            }
        }
        let tables = ["changes", "claim", "margin", "savings", "thousand", "dots", "runs", "moves", "futures-by-year", "futures", "drivers", "variance-shares", "ten-percent-more", "map", "goal", "scenarios-by-year", "scenarios", "backcast", "claims", "estimates", "reported-figures-reported", "inputs"];
        promised.extend(tables.map(|table| format!("tables/{table}.csv")));
        promised.sort();
        assert_eq!(kit.entries.keys().cloned().collect::<Vec<_>>(), promised);
        assert_eq!(kit.entries["sentence.txt"].text.lines().next().map(|it| it.replace('\u{a0}', " ")), Some(widget.headline()));
        let readme = &kit.entries["README.txt"].text;
        assert!(promised.iter().all(|name| name == "README.txt" || readme.contains(name)), "{readme}");
        assert!(kit.entries["credits.txt"].text.contains("https://www.sec.gov/Archives/"), "sources have their links");
        for chart in charts() {
            let described = format!("charts/{chart}\n");
            assert!(kit.entries["alt-texts.txt"].text.contains(&described), "{chart} is described");
            let [once, twice] = ["", "-2x"].map(|size| kit.entries[&format!("charts/{chart}{size}.png")].picture.expect("a picture"));
            assert_eq!(twice.width, 2 * once.width);
        }
        // What a reader has unfolded, and how wide the page is, are not part of the state.
        unfold_all(&widget);
        page.session().resize(700, 900);
        page.settle();
        let again = widget.file("[data-export=kit]");
        let differing: Vec<_> = kit.entries.iter().filter(|(name, file)| again.entries.get(*name) != Some(file)).map(|(name, _)| name).collect();
        assert_eq!(differing, Vec::<&String>::new());
        assert_eq!((kit.size, kit.digest), (again.size, again.digest), "byte for byte");
    }

    fn the_kit_has_what_the_buttons_beside_the_charts_give(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.choose_preset("cautious");
        widget.unfold("share");
        let kit = widget.file("[data-export=kit]");
        for (which, name) in [("png", "charts/savings.png"), ("svg", "charts/savings.svg"), ("csv", "tables/savings.csv")] {
            let file = widget.chart_file("savings", which, false);
            assert_eq!(file.digest, kit.entries[name].digest, "{name}");
        }
        let (sentence, _) = widget.copied("[data-numbers=savings] [data-export=sentence]");
        assert_eq!(sentence.replace('\u{a0}', " "), widget.reads("figure[data-chart=savings] [data-summary]"));
        let (alt, _) = widget.copied("[data-numbers=savings] [data-export=alt]");
        assert!(kit.entries["alt-texts.txt"].text.contains(&alt), "{alt}");
        assert!(alt.starts_with("Bar and line chart: Savings per year, $ million, 2026 to 2032."), "{alt}");
    }

    fn a_description_names_the_extremes_of_the_table(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.unfold_numbers("savings");
        let (alt, _) = widget.copied("[data-numbers=savings] [data-export=alt]");
        let table = widget.table("savings");
        for column in 1..4 {
            let number = |row: &&Vec<String>| (printed(&row[column]).expect("a number").0 * 10.0).round() as i64;
            let (least, greatest) = (table[1..].iter().min_by_key(number).unwrap(), table[1..].iter().max_by_key(number).unwrap());
            let said = format!("{}: lowest {} ({}), highest {} ({}).", table[0][column], least[column], least[0], greatest[column], greatest[0]);
            assert!(alt.contains(&said), "{said} in {alt}");
        }
    }

    fn where_the_clipboard_refuses_the_text_stands_selected(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.unfold_numbers("margin");
        page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })");
        widget.press("[data-numbers=margin] [data-export=sentence]");
        let selected = "
            const field = root.activeElement;
            return field?.readOnly ? field.value.slice(field.selectionStart, field.selectionEnd) : ''";
        let said = widget.ask("return one('figure[data-chart=margin] [data-summary]').textContent", &[]);
        page.wait_until("the text is selected", || widget.ask(selected, &[]) == said);
        let status = || widget.reads("[data-numbers=margin] .exports [role=status]");
        page.wait_until("it is said", || status().starts_with("Not copied"));
    }

    fn what_was_done_is_said(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        let events = "window.heard = 0; host.addEventListener('change', () => window.heard++); host.addEventListener('input', () => window.heard++)";
        widget.ask(events, &[]);
        widget.chart_file("margin", "csv", true);
        let status = || widget.reads("[data-numbers=margin] .exports [role=status]");
        page.wait_until("the download is said", || status() == "Downloaded");
        widget.copied("[data-numbers=margin] [data-export=alt]");
        page.wait_until("the copy is said", || status() == "Copied");
        assert_eq!(page.run("return window.heard"), 0, "nothing of it is a change of the inputs");
    }

    fn a_page_with_colours_of_one_scheme_gets_pictures_of_the_other_that_can_be_read(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.ask("host.style.setProperty('--ai-savings-ink', '#111111'); host.style.setProperty('--ai-savings-accent', '#a00000')", &[]);
        let light = widget.chart_file("margin", "svg", false).text;
        assert!(light.contains("#a00000"), "the page's own colour is kept where it can be read");
        let dark = widget.chart_file("margin", "svg", true).text;
        assert!(!dark.contains("#111111") && dark.contains("#eceef0"), "the ink is the widget's own");
    }

    fn in_a_sandbox_a_file_reaches_the_disk(engine) {
        let page = Page::open(engine, "/cors/pages/downloads.html");
        page.session().enter_frame(0);
        let widget = page.widget();
        assert_eq!(page.run("return origin"), "null", "the frame has no origin");
        widget.unfold_numbers("changes");
        for (which, name) in [("csv", "changes.csv"), ("png", "changes.png"), ("svg", "changes.svg")] {
            // A real click: without one, a browser takes the second file for a nuisance.
            widget.press(&format!("[data-numbers=changes] [data-export={which}]"));
            page.wait_until(&format!("{name} is on the disk"), || page.session().downloaded(name).is_some());
        }
        let file = page.session().downloaded("changes.csv").expect("a file");
        assert!(String::from_utf8_lossy(&file).contains("Revenue,US$ billion,9.56,9.18,4.139433551198"), "whole");
        widget.unfold("share");
        widget.press("[data-export=kit]");
        page.wait_until("the kit is on the disk", || page.session().downloaded("netflix-q2-2025-kit.zip").is_some());
        // A sandbox without “allow-modals” may not print: the page is a file, then.
        widget.press("[data-export=print]");
        page.wait_until("the print page is on the disk", || page.session().downloaded("netflix-q2-2025-print.html").is_some());
    }

    fn the_print_page_takes_the_place_of_the_widget_for_as_long_as_it_is_printed(engine) {
        let page = Page::open(engine, "/pages/element.html");
        let widget = page.widget();
        widget.type_into("speedup", "6");
        widget.unfold("outlook");
        widget.unfold("drivers");
        widget.unfold("share");
        let mutations = page.witnessed("mutations");
        // What a browser does when it prints, up to the moment when the paper is out.
        page.run("window.print = () => dispatchEvent(new Event('beforeprint')); window.open = () => { throw new Error('a window') }");
        widget.press("[data-export=print]");
        let printed = || widget.reads(".print-page");
        page.wait_until("the page is there", || !printed().is_empty());
        let text = printed();
        assert!(text.contains(&widget.headline()), "{text}");
        for part in ["Speed-up: 6× instead of 4×", "Form 10-K for 2025", concat!("model ", env!("CARGO_PKG_VERSION")), "http://127.0.0.1", "Printed on ", "Ten percent more"] {
            assert!(text.contains(part), "{part} in {text}");
        }
        let script = "
            const page = one('.print-page');
            const canvases = [...page.querySelectorAll('canvas')];
            return [canvases.length, canvases.every((it) => it.getAttribute('aria-label').length > 40), page.querySelectorAll('button, input').length, getComputedStyle(page).display];";
        assert_eq!(widget.ask(script, &[]), json!([11, true, 0, "none"]), "the pictures of the answer, of the open section and of the open fold, no control, not seen on the screen");
        page.run("dispatchEvent(new Event('afterprint'))");
        assert_eq!(widget.ask("return root.querySelectorAll('.print-page, [data-printing]').length", &[]), 0);
        assert_eq!(page.witnessed("mutations"), mutations, "nothing outside the element has changed");
    }

    fn taking_everything_away_keeps_the_strictest_policy_and_asks_no_one_else(engine) {
        let page = Page::open(engine, "/strict/pages/element.html");
        let widget = page.widget();
        widget.unfold("share");
        widget.file("[data-export=kit]");
        for (which, is_dark) in [("png", false), ("png-2x", true), ("svg", true), ("csv", false)] {
            widget.chart_file("margin", which, is_dark);
        }
        page.run("window.print = () => {}");
        let file = widget.file("[data-export=print]");
        assert!(file.name.ends_with("-print.html") && file.text.contains("<svg ") && file.text.contains("Printed on"));
        assert_eq!(page.witnessed("violations"), [""; 0]);
        assert_eq!(page.witnessed("errors"), [""; 0]);
        assert_eq!(page.witnessed("mutations"), [""; 0]);
        let others = "return performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('blob:') && new URL(name).origin !== location.origin).map(({ name }) => name)";
        assert_eq!(page.run(others), Value::Array(Vec::new()));
    }

    fn without_a_projection_the_kit_holds_what_is_given(engine) {
        let page = Page::open(engine, "/pages/story.html?story=../dist/stories/amazon-2025.json");
        let widget = page.widget_in("incomplete");
        widget.unfold("share");
        let kit = widget.file("[data-export=kit]");
        let names: Vec<&str> = kit.entries.keys().map(String::as_str).filter(|name| name.starts_with("tables/")).collect();
        assert_eq!(names, ["tables/changes.csv", "tables/inputs.csv"]);
        assert!(kit.entries["sentence.txt"].text.starts_with("Not every input is known"));
    }
}
