//! The claim in eight steps: all in sight, one of them open.

use serde_json::{Value, json};

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

const RIGHT_ARROW: char = '\u{e014}';
const DOWN_ARROW: char = '\u{e015}';
const LEFT_ARROW: char = '\u{e012}';
const HOME: char = '\u{e011}';
const END: char = '\u{e010}';
const ENTER: char = '\u{e007}';

/// The step that is open, from 1.
const CURRENT: &str = "return Number(one('.stepper > [aria-current=step]')?.dataset.step ?? 0)";

/// A page whose steps are there, and in sight.
fn open(engine: Engine, path: &str) -> Page {
    let page = Page::open(engine, path);
    let widget = page.widget();
    widget.ask("one('.depth').scrollIntoView()", &[]);
    page.wait_until("the steps are there", || widget.ask("return text(one('.stepper .says'))", &[]) != "");
    widget.ask("one('.stepper').scrollIntoView({ block: 'center' })", &[]);
    page.settle();
    page
}

/// Puts the focus on the open step.
fn focus(widget: &Widget<'_>) {
    widget.ask("one('.step[tabindex=\"0\"]').focus()", &[]);
}

/// The step that has the focus, from 1; 0 if none has.
fn focused(widget: &Widget<'_>) -> Value {
    widget.ask("return Number(root.activeElement?.closest('.stepper > li')?.dataset.step ?? 0)", &[])
}

in_each_engine! {
    fn eight_steps_can_be_read_at_once_and_one_says_why(engine) {
        let page = open(engine, "/dist/index.html");
        let widget = page.widget();
        let script = "
            const rows = [...root.querySelectorAll('.stepper > li')];
            return rows.map((row) => [
                text(row.querySelector('.says')),
                text(row.querySelector('.left')),
                row.querySelector('.says').getBoundingClientRect().height > 10,
                row.querySelector('.why').getBoundingClientRect().height > 10,
            ]);";
        let rows = widget.ask(script, &[]);
        let rows = rows.as_array().expect("rows");
        assert_eq!(rows.len(), 8);
        for (i, row) in rows.iter().enumerate() {
            assert!(row[0].as_str().is_some_and(|it| it.ends_with('.')), "{row}");
            assert_eq!((&row[2], &row[3]), (&json!(true), &json!(i == 0)), "{row}");
        }
        assert_eq!(rows[0][1], "$1.1 billion to begin with");
        assert_eq!(rows[4][1], "$192 million left");
        assert_eq!(rows[6][1], "+$15.5 million of operating income");
        assert_eq!(rows[7][1], "+0.02 points of margin");
    }

    fn keys_move_between_the_steps_which_are_one_tab_stop(engine) {
        let page = open(engine, "/dist/index.html");
        let widget = page.widget();
        focus(&widget);
        let keys = [(RIGHT_ARROW, 2), (DOWN_ARROW, 3), (LEFT_ARROW, 2), (END, 8), (RIGHT_ARROW, 8), (HOME, 1), (LEFT_ARROW, 1)];
        for (key, step) in keys {
            page.session().press([key]);
            assert_eq!((widget.ask(CURRENT, &[]), focused(&widget)), (json!(step), json!(step)), "{key:?}");
        }
        let stops = widget.ask("return root.querySelectorAll('.step:not([tabindex=\"-1\"])').length", &[]);
        assert_eq!(stops, 1);
    }

    fn a_click_opens_a_step(engine) {
        let page = open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.press(".stepper > [data-step='4'] .says");
        assert_eq!(widget.ask(CURRENT, &[]), 4);
        assert_eq!(widget.ask("return one('[data-step=\"4\"] .step').getAttribute('aria-expanded')", &[]), "true");
    }

    fn back_and_next_keep_the_focus_and_say_where_they_lead(engine) {
        let page = open(engine, "/dist/index.html");
        let widget = page.widget();
        let said = || widget.reads(".moves [role=status]");
        assert_eq!(said(), "1 of 8");
        assert_eq!(widget.ask("return one('[data-action=step-back]').getAttribute('aria-disabled')", &[]), "true");
        widget.press("[data-action=step-next]");
        assert_eq!(said(), "2 of 8: Only labour gets faster, and labour is 65 % of the cost.");
        page.session().press([ENTER]);
        assert!(said().starts_with("3 of 8: "), "{}", said());
        assert_eq!(widget.ask("return root.activeElement.dataset.action", &[]), "step-next");
        widget.press("[data-action=step-back]");
        assert!(said().starts_with("2 of 8: "), "{}", said());
    }

    fn each_bar_is_as_long_as_what_is_left_of_the_claim(engine) {
        let page = open(engine, "/dist/index.html");
        let widget = page.widget();
        // Bars grow for a fifth of a second where motion is welcome.
        let script = "
            const bars = [...root.querySelectorAll('.bar')];
            for (const part of bars.flatMap((bar) => bar.getAnimations({ subtree: true }))) part.finish();
            const left = (id) => host.report.claim.find((step) => step.id === id).to;
            const all = ['claim', 'labour', 'compressible', 'addressable', 'adoption', 'reinvest', 'books', 'books'].map(left);
            const low = Math.min(0, ...all);
            const span = Math.max(0, ...all) - low;
            const off = bars.map((bar, i) => {
                const { width, left } = getComputedStyle(bar, '::after');
                const whole = bar.clientWidth;
                return [
                    Number.parseFloat(width) - Math.max(2, (whole * Math.abs(all[i])) / span),
                    Number.parseFloat(left) - (whole * (Math.min(all[i], 0) - low)) / span,
                ];
            });
            return [off.flat().filter((pixels) => !(Math.abs(pixels) < 1)), bars.map((bar) => bar.dataset.side)];";
        assert_eq!(widget.ask(script, &[]), json!([[], vec!["gain"; 8]]));

        // A programme that costs more than is saved: the last two bars go to the other side of nothing.
        widget.type_into("speedup", "1.5");
        page.wait_until("the effect is a loss", || widget.reads("[data-step='7'] .left").starts_with('−'));
        let found = widget.ask(script, &[]);
        assert_eq!((&found[0], &found[1][6], &found[1][0]), (&json!([]), &json!("loss"), &json!("gain")));
    }

    fn every_step_follows_a_slider_and_marks_the_number_that_changed(engine) {
        let page = open(engine, "/dist/index.html");
        let widget = page.widget();
        let script = "return [...root.querySelectorAll('.stepper > li')].map((row) => [text(row.querySelector('.left')), text(row.querySelector('.why'))])";
        let before = widget.ask(script, &[]);
        widget.press_right("speedup", 4);
        page.wait_until("the steps have followed", || widget.ask(script, &[]) != before);
        let after = widget.ask(script, &[]);
        for i in 0..8 {
            assert_ne!(before[i][0], after[i][0], "step {}", i + 1);
        }
        let marked = "return root.querySelectorAll('.stepper .left .changed').length";
        page.wait_until("the numbers are marked", || widget.ask(marked, &[]) == 8);
    }

    fn nothing_is_saved_without_a_speed_up_and_the_bars_say_so(engine) {
        let page = open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.type_into("speedup", "1");
        page.wait_until("the first step says so", || widget.reads("[data-step='1'] .says").contains("no speed-up"));
        assert_eq!(widget.reads("[data-step='1'] .left"), "$0.0 million to begin with");
        assert_eq!(widget.ask("return one('[data-step=\"1\"] .bar').dataset.side", &[]), "none");
    }

    fn the_attribute_step_opens_a_step_and_scrolls_to_it(engine) {
        let page = Page::open(engine, "/pages/element.html");
        let widget = page.widget();
        widget.ask("host.setAttribute('view', 'card')", &[]);
        widget.set_attribute("step", "5");
        page.wait_until("the step is open", || widget.ask(CURRENT, &[]) == 5);
        let in_sight = "const { top, bottom } = one('[data-step=\"5\"]').getBoundingClientRect(); return top >= 0 && bottom <= innerHeight";
        page.wait_until("the step is in sight", || widget.ask(in_sight, &[]) == true);
        // Nobody is led to a link that this page would not read.
        assert_eq!(widget.ask("return one('[data-step=\"5\"] .link').hidden", &[]), true);
    }

    fn the_address_of_the_page_opens_a_step_where_it_belongs_to_the_widget(engine) {
        for (path, step) in [("/pages/synced.html?ai-savings-step=6", 6), ("/pages/synced.html#ai-savings-step-3", 3)] {
            let page = Page::open(engine, path);
            let widget = page.widget();
            page.wait_until("the step is open", || widget.ask(CURRENT, &[]) == step);
            page.run("location.hash = 'ai-savings-step-7'");
            page.wait_until("a link within the page leads on", || widget.ask(CURRENT, &[]) == 7);
        }
        let page = open(engine, "/pages/element.html?ai-savings-step=6");
        assert_eq!(page.widget().ask(CURRENT, &[]), 1);
    }

    fn a_link_to_a_step_is_copied_with_what_the_reader_has_set(engine) {
        let page = open(engine, "/pages/synced.html?utm=1");
        let widget = page.widget();
        page.run("
            window.handed = [];
            Object.defineProperty(navigator, 'clipboard', {
                configurable: true,
                value: { writeText: async (text) => window.handed.push(text) },
            });");
        widget.type_into("speedup", "12");
        page.wait_until("the address has the state", || page.run("return location.search").as_str().is_some_and(|it| it.contains("speedup=12x")));
        widget.press(".stepper > [data-step='4'] .says");
        widget.press("[data-step='4'] [data-action=copy-step]");
        page.wait_until("something is said", || widget.reads("[data-step='4'] .link").contains("copied"));
        let link = page.run("return window.handed[0]");
        let link = link.as_str().expect("an address");
        assert!(link.contains("?utm=1&ai-savings=v1;") && link.ends_with("&ai-savings-step=4"), "{link}");
        page.session().open(link);
        let widget = page.widget();
        page.wait_until("the step is open", || widget.ask(CURRENT, &[]) == 4);
        assert_eq!(widget.typed("speedup"), "12");
    }

    fn nothing_of_the_steps_is_wider_than_a_small_phone(engine) {
        let page = open(engine, "/pages/element.html");
        let widget = page.widget();
        page.run("document.body.style.width = '320px'; document.body.style.margin = '0'");
        page.settle();
        let script = "
            const { right } = host.getBoundingClientRect();
            const wide = [];
            for (const row of root.querySelectorAll('.stepper > li')) {
                row.querySelector('.step').click();
                for (const node of row.querySelectorAll('*')) {
                    if (node.getBoundingClientRect().right > right + 0.5) wide.push(`${node.className} ${text(node)}`);
                }
            }
            return wide;";
        assert_eq!(widget.ask(script, &[]), json!([]));
    }
}
