//! Charts by key, by ear and in words: every mark is read as the cell of the table that it is, and heard as high as it is large.

use serde_json::{Value, json};

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

const LEFT: char = '\u{e012}';
const UP: char = '\u{e013}';
const RIGHT: char = '\u{e014}';
const DOWN: char = '\u{e015}';
const HOME: char = '\u{e011}';
const END: char = '\u{e010}';
const ENTER: char = '\u{e007}';
const ESCAPE: char = '\u{e00c}';
const TAB: char = '\u{e004}';

/// The charts, by the part that each is in; those of the answer and of the steps are in none.
const CHARTS: [(&str, &[&str]); 7] = [
    ("", &["margin", "changes", "claim", "savings"]),
    ("outlook", &["thousand", "dots", "runs", "moves"]),
    ("uncertainty", &["futures"]),
    ("drivers", &["drivers"]),
    ("goal", &["frontier"]),
    ("scenarios", &["scenarios"]),
    ("backcast", &["backcast"]),
];

fn surface(chart: &str) -> String {
    format!("[data-chart={chart}] .surface")
}

/// Brings the keys to a chart, and writes down from then on what is spoken of it.
fn listen(widget: &Widget<'_>, chart: &str) {
    widget.drawn(chart);
    widget.focus(&surface(chart));
    widget.page().wait_until("the keys are there", || {
        widget.ask("return one(given[0]).hasAttribute('aria-roledescription')", &[json!(surface(chart))]) == true
    });
    let script = "
        window.spokenOfChart = [];
        const live = one(given[0]).parentElement.querySelector('[role=status]');
        new MutationObserver(() => live.textContent && window.spokenOfChart.push(text(live))).observe(live, { childList: true });";
    widget.ask(script, &[json!(surface(chart))]);
}

fn spoken(widget: &Widget<'_>) -> Vec<String> {
    widget.page().settle();
    let said = widget.page().run("return window.spokenOfChart.splice(0)");
    serde_json::from_value(said).expect("sentences")
}

fn press(widget: &Widget<'_>, keys: impl IntoIterator<Item = char>) {
    widget.page().session().press(keys);
    widget.page().settle();
}

/// Whether the focus is on a chart.
fn is_at(widget: &Widget<'_>, chart: &str) -> bool {
    widget.ask("return root.activeElement === one(given[0])", &[json!(surface(chart))]) == true
}

/// Reads a whole chart, column by column from its first row to its last.
fn read_all(widget: &Widget<'_>, chart: &str) {
    let table = widget.table(chart);
    let (rows, columns) = (table.len() - 1, table[0].len() - 1);
    listen(widget, chart);
    press(widget, [HOME].into_iter().chain([UP].repeat(columns)));
    spoken(widget);
    let mut said = Vec::new();
    for column in 0..columns {
        press(widget, [if column == 0 { HOME } else { DOWN }, HOME]);
        press(widget, [RIGHT].repeat(rows.saturating_sub(1)));
        said.extend(spoken(widget));
    }
    for row in &table[1..] {
        for (head, cell) in table[0].iter().zip(row).skip(1) {
            let expected = format!("{}, {head}: {cell}", row[0]);
            assert!(!cell.is_empty() && said.contains(&expected), "{chart}: “{expected}” among {said:?}");
        }
    }
    // What is read is seen, too, and pointed out in the picture.
    let shown = widget.reads(&format!("[data-chart={chart}] .pointed"));
    assert_eq!(Some(&shown), said.last(), "{chart}");
    let script = "
        const [canvas, ring] = [one(`${given[0]} canvas`), one(`${given[0]} .ring`)].map((it) => it.getBoundingClientRect());
        // On the line of the map there are no marks.
        if (given[1] === 'frontier') return ring.width === 0;
        return ring.width > 0 && ring.left > canvas.left - 9 && ring.right < canvas.right + 9 &&
            ring.top > canvas.top - 9 && ring.bottom < canvas.bottom + 9;";
    assert_eq!(widget.ask(script, &[json!(surface(chart)), json!(chart)]), true, "{chart}: the ring is in the picture");
    press(widget, [ESCAPE]);
    assert_eq!(widget.reads(&format!("[data-chart={chart}] .pointed")), "", "{chart}");
    assert!(is_at(widget, chart), "{chart}: the keys stay until they are moved on");
    press(widget, [TAB]);
    assert!(!is_at(widget, chart), "{chart} is no trap");
}

/// Where the bar beside a table says what it has done.
const STATUS: &str = "[data-numbers=savings] .exports [role=status]";

/// In place of a loudspeaker: a context that renders as fast as it can, and counts the tones that it is given.
const SILENT: &str = "
    const silent = new OfflineAudioContext(1, 8000 * 7, 8000);
    const { createOscillator } = silent;
    window.tones = 0;
    Object.assign(silent, { resume: async () => {}, suspend: async () => {}, createOscillator() {
        window.tones += 1;
        return createOscillator.call(silent);
    } });
    window.silentAudio = silent;
    window.AudioContext = function () { return silent; };";

/// Renders what a chart plays, and returns the strongest pitch in each of the spans, and how loud it is there.
const HEAR: &str = "
    const [spans, done] = arguments;
    window.silentAudio.startRendering().then((buffer) => {
        const [samples, rate] = [buffer.getChannelData(0), buffer.sampleRate];
        const pitchIn = ([from, to]) => {
            const part = samples.subarray(Math.round(from * rate), Math.round(to * rate));
            const loudness = Math.sqrt(part.reduce((sum, it) => sum + it * it, 0) / part.length);
            const powerAt = (hertz) => {
                const twice = 2 * Math.cos((2 * Math.PI * hertz) / rate);
                let before = 0;
                let last = 0;
                for (let i = 0; i < part.length; i += 1) {
                    const next = part[i] + twice * last - before;
                    before = last;
                    last = next;
                }
                return before * before + last * last - twice * before * last;
            };
            const strongest = (from, to, step) => {
                let [best, most] = [from, 0];
                for (let hertz = from; hertz <= to; hertz += step) {
                    const power = powerAt(hertz);
                    if (power > most) [best, most] = [hertz, power];
                }
                return best;
            };
            const near = strongest(200, 900, 2);
            return [strongest(near - 2, near + 2, 0.1), loudness];
        };
        done(spans.map(pitchIn));
    }, (error) => done(String(error)));";

/// What is heard in each of the spans of seconds once there are tones: their pitch, and how loud they are.
fn heard(widget: &Widget<'_>, spans: &[(f64, f64)]) -> Vec<(f64, f64)> {
    widget.page().wait_until("it plays", || widget.page().run("return window.tones") != 0);
    let heard = widget.page().session().run_async(HEAR, vec![json!(spans)]);
    serde_json::from_value(heard.clone()).unwrap_or_else(|_| panic!("pitches: {heard}"))
}

/// Plays a chart by its button.
fn hear(widget: &Widget<'_>, chart: &str, spans: &[(f64, f64)]) -> Vec<(f64, f64)> {
    widget.ask(SILENT, &[]);
    let button = format!("[data-numbers={chart}] [data-action=play]");
    widget.press(&button);
    assert_eq!(widget.reads(&button), "Pause");
    heard(widget, spans)
}

fn open_numbers(widget: &Widget<'_>, chart: &str) {
    widget.ask("one(`[data-numbers=${given[0]}]`).open = true", &[json!(chart)]);
    let there = "return one(`[data-numbers=${given[0]}] .exports`) !== null";
    widget.page().wait_until("the buttons are there", || widget.ask(there, &[json!(chart)]) == true);
}

/// The middle of a note that begins at a time, in seconds; the player leaves a hundredth before the first.
fn middle(start: f64, length: f64) -> (f64, f64) {
    (start + 0.01 + length * 0.1, start + 0.01 + length * 0.9)
}

in_each_engine! {
    fn every_number_of_every_chart_is_reached_by_key(engine) {
        let page = Page::open(engine, "/observed/dist/index.html");
        let widget = page.widget();
        // The author's numbers are in the pictures, and so in the tables.
        widget.type_into("adoptionMax", "60");
        for (panel, charts) in CHARTS {
            if !panel.is_empty() {
                widget.unfold(panel);
            }
            for chart in charts {
                read_all(&widget, chart);
            }
        }
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn enter_opens_the_working_of_a_number_and_escape_leads_back_to_it(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        listen(&widget, "savings");
        press(&widget, [RIGHT, RIGHT, DOWN, ENTER]);
        page.wait_until("the working is there", || !widget.reads(".working h3").is_empty());
        let year = &widget.table("savings")[2][0];
        let title = widget.reads(".working h3");
        assert!(title.contains(year.as_str()), "{title}");
        press(&widget, [ESCAPE]);
        assert!(is_at(&widget, "savings"), "the chart has the focus again");
        // A number without one says so.
        spoken(&widget);
        listen(&widget, "claim");
        press(&widget, [RIGHT, ENTER]);
        assert_eq!(spoken(&widget).last().expect("an answer"), "No working is shown for this number.");
    }

    fn a_question_mark_lists_the_keys_and_others_are_left_alone(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        listen(&widget, "margin");
        assert_eq!(widget.reads("[data-chart=margin] .pointed"), "The arrow keys read the numbers. A question mark lists all keys.");
        press(&widget, ['?']);
        let listed = spoken(&widget).concat();
        for key in ["Left and right", "Up and down", "Home and End", "Enter", "Space", "Escape"] {
            assert!(listed.contains(key), "{key} in {listed}");
        }
        assert_eq!(widget.ask("return one('.keys').hidden", &[]), false);
        // The same key on an Arabic keyboard.
        press(&widget, ['؟']);
        assert_eq!(widget.ask("return one('.keys').hidden", &[]), true);
        press(&widget, [END, RIGHT, LEFT, HOME, LEFT]);
        let said = spoken(&widget);
        let table = widget.table("margin");
        let last = table.len() - 1;
        let years = said.iter().map(|text| text.split(',').next().unwrap_or_default());
        // At an end the keys stay where they are, and say so by saying it again.
        assert!(years.eq([last, last, last - 1, 1, 1].map(|row| table[row][0].as_str())), "{said:?}");
        let scrolled = widget.ask("return scrollY", &[]);
        press(&widget, ['x', 'q']);
        assert_eq!(spoken(&widget), [""; 0], "letters belong to the page");
        assert_eq!(widget.ask("return scrollY", &[]), scrolled);
    }

    fn a_pointer_reads_as_before(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.drawn("margin");
        widget.press("[data-chart=margin] canvas");
        page.settle();
        let read = widget.reads("[data-chart=margin] .pointed");
        assert!(read.starts_with("20") && read.contains('·'), "{read}");
    }

    fn a_higher_note_is_a_larger_number(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        open_numbers(&widget, "margin");
        let futures = widget.ask("return host.futures", &[]);
        let read = |name: &str| -> Vec<f64> {
            let years = futures["years"].as_array().expect("years").iter();
            [0.0].into_iter().chain(years.map(|year| year[name].as_f64().expect("a number"))).collect()
        };
        let [middles, lows, highs] = ["p50", "p05", "p95"].map(read);
        let visible = widget.ask("return host.report.inputs.visiblePoints", &[]).as_f64().expect("a line");
        let all = || middles.iter().chain(&lows).chain(&highs).copied().chain([0.0, visible]);
        let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
        let pitch = |number: f64| 220.0 * 4_f64.powf((number - low) / (high - low));

        let references = [middle(0.0, 0.35), middle(0.5, 0.35)];
        let data = (0..middles.len()).map(|place| middle(1.0 + 0.4 * place as f64, 0.34));
        let spans: Vec<_> = references.into_iter().chain(data).collect();
        let heard = hear(&widget, "margin", &spans);
        let expected = [0.0, visible].into_iter().chain(middles.iter().copied()).map(pitch);
        for ((hertz, loudness), expected) in heard.iter().zip(expected) {
            assert!((hertz - expected).abs() <= 1.0 && *loudness > 0.05, "{hertz} Hz for {expected}, as loud as {loudness}");
        }
        for (one, a) in heard[2..].iter().zip(&middles) {
            for (other, b) in heard[2..].iter().zip(&middles) {
                assert!(a <= b || one.0 >= other.0, "{a} is heard at {} and {b} at {}", one.0, other.0);
            }
        }
    }

    fn at_double_speed_a_note_comes_in_half_the_time(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        open_numbers(&widget, "savings");
        widget.press("[data-numbers=savings] [data-action=speed]");
        // The note of zero, the pause after it, and the first number.
        let heard = hear(&widget, "savings", &[middle(0.0, 0.175), (0.2, 0.24), middle(0.25, 0.17)]);
        assert!(heard[0].1 > 0.05 && heard[1].1 < 1e-4 && heard[2].1 > 0.05, "{heard:?}");
    }

    fn what_is_not_reported_is_silent(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.type_current("revenue", "");
        press(&widget, [TAB]);
        widget.drawn("changes");
        open_numbers(&widget, "changes");
        // The first percent is that of revenue, which is gone; the next one is there.
        let spans = [middle(0.5, 0.34), middle(0.9, 0.34)];
        let heard = hear(&widget, "changes", &spans);
        assert!(heard[0].1 < 1e-4 && heard[1].1 > 0.05, "{heard:?}");
        assert!(widget.reads("[data-numbers=changes] .exports .note").contains("not reported is a pause"));
    }

    fn space_plays_the_series_that_is_read(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.ask(SILENT, &[]);
        listen(&widget, "savings");
        press(&widget, [RIGHT, DOWN, DOWN, ' ']);
        let rows = widget.table("savings");
        let cash = |row: usize| -> f64 { rows[row][3].replace(',', "").replace('−', "-").parse().expect("a number") };
        let spans = [middle(0.0, 0.35), middle(0.5, 0.34), middle(0.5 + 0.4 * (rows.len() - 2) as f64, 0.34)];
        let heard = heard(&widget, &spans);
        let [zero, first, last] = [0, 1, 2].map(|place| heard[place].0);
        assert!(cash(1) < 0.0 && cash(rows.len() - 1) > 0.0, "{rows:?}");
        assert!(first < zero && zero < last, "{heard:?}");
    }

    fn nothing_sounds_before_the_reader_wants_it_and_a_step_is_one_note(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        let count = "
            window.contexts = 0;
            const Real = window.AudioContext;
            window.AudioContext = function () { window.contexts += 1; return new Real(); };";
        widget.ask(count, &[]);
        open_numbers(&widget, "savings");
        page.settle();
        assert_eq!(page.run("return window.contexts"), 0);
        widget.pick("[data-numbers=savings] [data-action=series]", &widget.table("savings")[0][3]);
        for row in 1..3 {
            widget.press("[data-numbers=savings] [data-action=next-note]");
            let table = widget.table("savings");
            let expected = format!("{}, {}: {}", table[row][0], table[0][3], table[row][3]);
            page.wait_until("the note is named", || widget.reads("[data-numbers=savings] .exports > :last-child") == expected);
        }
        assert_eq!(page.run("return window.contexts"), 1);
        let speed = "[data-numbers=savings] [data-action=speed]";
        let paces = ["double speed", "half speed", "normal speed"].map(|_| {
            widget.press(speed);
            widget.reads(speed)
        });
        assert_eq!(paces, ["double speed", "half speed", "normal speed"]);
    }

    fn a_chart_is_described_at_three_lengths(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        open_numbers(&widget, "savings");
        let say = |length: &str| {
            widget.press(&format!("[data-numbers=savings] [data-export={length}]"));
            page.settle();
            widget.reads(STATUS)
        };
        let [about, statistics, trend] = ["about", "statistics", "trend"].map(say);
        assert!(about.starts_with("Bar and line chart: "), "{about}");
        assert!(statistics.contains("lowest") && statistics.contains("highest"), "{statistics}");
        let table = widget.table("savings");
        let (name, number) = (&table[0][3], |row: &Vec<String>| -> f64 {
            row[3].replace(',', "").replace('−', "-").parse().expect("a number")
        });
        let first = table[1..].iter().rposition(|row| number(row) <= 0.0).map_or(1, |place| place + 2);
        let expected = format!("{name}: above zero from {} on.", table[first][0]);
        assert!(trend.contains(&expected), "“{expected}” in “{trend}”");
        for head in &table[0][1..] {
            assert!(trend.contains(head.as_str()), "{head} in {trend}");
        }
    }
}

#[test]
fn a_chart_is_one_stop() {
    let page = Page::open(Engine::Chromium, "/dist/index.html");
    let widget = page.widget();
    let script = "
        const stops = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex=\"-1\"])';
        return [...root.querySelectorAll('[data-chart] > .surface')].map((surface) => {
            const own = [surface, ...surface.querySelectorAll('*')].filter((it) => it.matches(stops));
            return own.length;
        });";
    let stops: Vec<u64> = serde_json::from_value(widget.ask(script, &[])).expect("counts");
    assert!(stops.len() >= 4 && stops.iter().all(|count| *count == 1), "{stops:?}");
    assert_eq!(widget.ask("return one('.surface').getAttribute('role')", &[]), Value::from("application"));
}
