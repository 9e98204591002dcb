//! Readers who have nothing but a keyboard: how far it is from one place to another, and where the focus is meanwhile.

use serde_json::json;

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::panels::PANELS;
use super::harness::widget::Widget;

/// A desktop and a phone.
const WINDOWS: [(u32, u32); 2] = [(1280, 800), (360, 740)];

/// So many stops it is at most from one thing to the next that a reader wants.
const FAR: usize = 10;

/// The sliders of the answer, and those of the workshop once it is open.
const SLIDERS: &str = "
    return [...root.querySelectorAll('.track input[type=range], .range input[type=range]')]
        .filter((slider) => slider.checkVisibility() && !slider.disabled).map((_, i) => i)";

fn open_everything(widget: &Widget<'_>) {
    for panel in PANELS.into_iter().chain(["share"]) {
        widget.unfold(panel);
    }
    widget.ask("for (const details of root.querySelectorAll('details')) details.open = true", &[]);
    let bars = "
        const open = [...root.querySelectorAll('details[data-numbers]')];
        for (const details of open) details.scrollIntoView();
        return open.every((details) => details.querySelector('.exports'))";
    widget.page().wait_until("every table has its bar", || widget.ask(bars, &[]) == true);
    widget.page().settle();
}

/// Goes from a slider to the answer and back, and returns the stops of either way.
fn there_and_back(page: &Page, widget: &Widget<'_>, slider: usize) -> [usize; 2] {
    let focus = "
        const slider = [...root.querySelectorAll('.track input[type=range], .range input[type=range]')].filter((slider) => slider.checkVisibility() && !slider.disabled)[given[0]];
        slider.focus();
        slider.dataset.from = '';
        return root.activeElement === slider";
    assert_eq!(widget.ask(focus, &[json!(slider)]), true);
    page.wait_until("the way is there", || widget.ask("return one('[data-way=answer]') !== null", &[]) == true);
    let there = page.tab_to("[data-way=answer]", false);
    page.keys("Enter");
    page.wait_for_focus("[part=headline]");
    let back = page.tab_to("[data-way=back]", false);
    page.keys("Enter");
    page.wait_for_focus("[data-from]");
    widget.ask("delete one('[data-from]').dataset.from", &[]);
    [there, back]
}

in_each_engine! {
    fn the_first_slider_is_ten_stops_from_the_top_or_fewer(engine) {
        for window in WINDOWS {
            let page = Page::open_at(engine, "/dist/index.html", window);
            page.fresh_widget();
            page.start_over();
            let whole = page.tab_to("[part=headline] input[type=range]", false);
            page.start_over();
            let skip = page.tab_to("a.skip", false);
            page.keys("Enter");
            let track = page.tab_to(".track input[type=range]", false);
            println!("{engine:?} {window:?}: {whole} stops to the slider in the sentence, {} to the first below it", skip + track);
            assert!(whole <= FAR && skip + track <= FAR, "{window:?}: {whole}, {skip} + {track}");
        }
    }

    fn it_is_ten_stops_or_fewer_from_each_slider_to_the_answer_and_back(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        for panel in ["assumptions", "uncertainty"] {
            widget.unfold(panel);
        }
        widget.ask("for (const details of root.querySelectorAll('.assumptions details, .ranges')) details.open = true", &[]);
        page.settle();
        let sliders = widget.ask(SLIDERS, &[]).as_array().expect("sliders").len();
        assert!(sliders > 60, "{sliders} sliders");
        // Each engine goes from some of them, all from the first ones.
        let step = 9;
        let mut farthest = [0, 0];
        for slider in (0..5).chain((5..sliders).step_by(step)) {
            let way = there_and_back(&page, &widget, slider);
            farthest = [farthest[0].max(way[0]), farthest[1].max(way[1])];
        }
        println!("{engine:?}: {sliders} sliders; {farthest:?} stops to the answer and back at most");
        assert!(farthest.iter().all(|&stops| stops <= FAR), "{farthest:?}");
    }
}

/// Carries out a task by keys alone, from the top of the calculator's page.
fn by_keys(engine: Engine, script: &str) -> Page {
    let page = Page::open(engine, "/dist/index.html");
    let widget = page.widget();
    widget.ask("scrollTo(0, 0)", &[]);
    page.start_over();
    page.by_keys(script);
    page
}

/// Opens the workshop and one of its folds, and goes to a part of it.
fn to_part(fold: &str, part: &str) -> String {
    format!(
        "to .local button
        keys End Enter
        focus [data-fold=change] > summary
        {}
        keys Enter
        wait [data-panel={part}]
        to [data-fold={fold}] .jumps button
        {}
        focus [data-panel={part}] h3",
        if fold == "change" { String::new() } else { format!("to [data-fold={fold}] > summary") },
        match part {
            "assumptions" | "uncertainty" | "record" => "keys Enter",
            "share" | "scenarios" => "keys End Enter",
            _ => "keys Right Enter",
        },
    )
}

in_each_engine! {
    fn the_speed_up_is_set_by_arrows_and_by_typing_and_a_slip_is_corrected(engine) {
        by_keys(
            engine,
            "to [data-input=speedup] input[type=range]
            keys Right Right
            is [part=headline] => 5×
            back to [data-input=speedup] input[type=text]
            keys All 12
            is [part=headline] => 12×
            keys All nonsense
            is [data-input=speedup] [data-problem] => Not a number
            keys All 12,5
            is [data-input=speedup] [data-problem] => Do you mean
            to [data-input=speedup] [data-problem] button
            keys Enter
            focus [data-input=speedup] input[type=text]
            is [part=headline] => 12.5×",
        );
    }

    fn a_working_and_a_source_are_opened_and_closed_again(engine) {
        by_keys(
            engine,
            "to [part=headline] .result
            keys Enter
            focus .working h3
            keys Escape
            focus [part=headline] .result
            to [data-sources='input speedup']
            keys Enter
            focus .working h3
            keys Tab Enter
            focus [data-sources='input speedup']",
        );
    }

    fn an_assumption_in_a_fold_is_moved_and_the_way_leads_to_the_answer_and_back(engine) {
        by_keys(
            engine,
            "to [data-way=assumptions]
            keys Enter
            focus [data-panel=assumptions] h3
            to [data-group] > summary
            keys Enter
            to [data-input] input[type=range]
            keys Right
            to [data-way=answer]
            keys Enter
            focus [part=headline]
            is [part=differences] => 1 input differs
            to [data-way=back]
            keys Enter
            focus [data-panel=assumptions] [data-input] input[type=range]",
        );
    }

    fn a_scenario_is_kept_gets_another_name_and_is_removed(engine) {
        let page = by_keys(
            engine,
            &format!(
                "{}
                to #scenarios-name
                keys Mine Enter
                is .scenarios-kept => Mine
                keys Yours Enter
                is .scenarios-kept => Yours
                to .scenarios-kept button
                keys Right Enter
                focus #scenarios-name",
                to_part("change", "scenarios")
            ),
        );
        let widget = page.widget();
        page.wait_until("the first is gone", || !widget.reads(".scenarios-kept").contains("Mine"));
        assert!(widget.reads(".scenarios-kept").contains("Yours"));
    }

    fn a_goal_is_set(engine) {
        by_keys(
            engine,
            &format!(
                "{}
                to [data-panel=goal] input[type=text]
                keys All 0.2
                is [data-panel=goal] => 0.2",
                to_part("change", "goal")
            ),
        );
    }

    fn a_range_is_changed_and_put_back(engine) {
        by_keys(
            engine,
            &format!(
                "{}
                wait .ranges > summary
                to .ranges > summary
                keys Enter
                to [data-range] input[type=range]
                keys Right
                is .ranges > summary => changed
                back to [data-range] input[type=checkbox]
                to [data-action=reset-range]
                keys Enter
                focus [data-range] input[type=checkbox]",
                to_part("sure", "uncertainty")
            ),
        );
    }

    fn a_link_is_copied(engine) {
        let page = by_keys(engine, &to_part("check", "share"));
        page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        page.by_keys(
            "wait [data-action=copy-link]
            to [data-action=copy-link]
            keys Enter
            focus [part=link] input",
        );
        let selected = page.widget().ask("const field = root.activeElement; return field.value.slice(field.selectionStart, field.selectionEnd)", &[]);
        assert!(selected.as_str().is_some_and(|link| link.contains("ai-savings=v1")), "{selected}");
    }

    fn the_numbers_of_a_chart_are_downloaded(engine) {
        let page = by_keys(
            engine,
            "to [data-numbers=margin] > summary
            keys Enter
            wait [data-numbers=margin] .exports
            to [data-numbers=margin] .exports button
            keys Right Right Right Right
            focus [data-export=csv]
            keys Enter
            is [data-numbers=margin] .exports [role=status] => Downloaded",
        );
        // The base year has no results. Those of the other years are one stop, and the keys lead along its rows and columns.
        page.by_keys(
            "back to [data-numbers=margin] table .result
            keys Right
            focus tbody tr:nth-child(2) td:nth-child(4) .result
            keys Down
            focus tbody tr:nth-child(3) td:nth-child(4) .result
            keys End Up Home
            focus tbody tr:nth-child(2) td:nth-child(3) .result",
        );
    }

    fn the_builder_gives_a_snippet(engine) {
        let page = Page::open(engine, "/dist/embed-builder.html");
        page.wait_until("the snippets are there", || page.run("return Boolean(document.querySelector('[data-copy=frame]'))") == true);
        page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        page.start_over();
        page.tab_to("a.skip", false);
        page.keys("Enter");
        page.tab_to("form select", false);
        page.keys("Down");
        page.tab_to("[data-copy=frame]", false);
        page.keys("Enter");
        page.wait_for_focus("#snippet-frame");
    }

    fn a_text_is_checked(engine) {
        let page = Page::open(engine, "/dist/check.html");
        page.start_over();
        page.tab_to("a.skip", false);
        page.keys("Enter");
        page.tab_to("#pasted", false);
        page.keys("v1;model=0.2.0;story=netflix-q2-2025;preset=base;speedup=8x");
        page.tab_to("form [type=submit]", false);
        page.keys("Enter");
        let found = "return document.querySelector('#findings').textContent";
        page.wait_until("it is checked", || page.run(found).as_str().is_some_and(|text| text.contains("8×")));
    }
}

/// Something that is done to a control which then goes away, is hidden or is made anew.
struct Act {
    /// What the page needs before.
    before: &'static str,
    /// The control.
    control: &'static str,
}

/// Each of them is pressed with Enter.
const ACTS: [Act; 12] = [
    Act { before: "host.set('speedup:9x vfxShare:20%')", control: "[data-action=authors]" },
    Act { before: "host.set('speedup:9x')", control: "[data-input=speedup] [data-action=reset]" },
    Act { before: "", control: "[data-action=reset-all]" },
    Act { before: "", control: "[data-action=take-claim]" },
    Act { before: "", control: "[data-action=all-claims]" },
    Act { before: "", control: "[data-action=runs]" },
    Act { before: "", control: "[data-action=magnify]" },
    Act { before: "", control: "[data-export=alt]" },
    Act { before: "", control: "[data-export=csv]" },
    Act { before: "one('[part=headline] .result').click()", control: "[data-action=close-note]" },
    Act { before: "", control: "[data-fold=change] > summary" },
    Act {
        before: "one('[data-fold=change]').open = one('[data-group]').open = true",
        control: "[data-group] > summary",
    },
];

/// Waits until the focus is on something of the widget that can be seen, however late the control goes.
fn assert_focus(page: &Page, widget: &Widget<'_>, case: &str) {
    std::thread::sleep(std::time::Duration::from_millis(500));
    page.settle();
    let seen = "return Boolean(root.activeElement?.isConnected && root.activeElement.checkVisibility())";
    assert_eq!(widget.ask(seen, &[]), true, "after {case} the focus is on {}", page.focused());
}

in_each_engine! {
    fn the_focus_is_never_lost(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.unfold("assumptions");
        widget.ask("one('[data-numbers=margin]').open = true", &[]);
        page.wait_until("there is a bar", || widget.ask("return one('.exports') !== null", &[]) == true);
        for Act { before, control } in ACTS {
            widget.ask(before, &[]);
            let there = "const found = one(given[0]); return Boolean(found?.checkVisibility())";
            page.wait_until(&format!("{control} is there"), || widget.ask(there, &[json!(control)]) == true);
            page.settle();
            assert_eq!(widget.ask("one(given[0]).focus(); return root.activeElement === one(given[0])", &[json!(control)]), true, "{control}");
            page.keys("Enter");
            assert_focus(&page, &widget, control);
        }
    }

    fn a_change_of_language_keeps_the_focus(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        for control in ["[data-input=vfxShare] input[type=range]", "[data-input=speedup] input[type=text]", "[data-action=take-claim]"] {
            for locale in ["de-DE", "ar", "en-GB"] {
                widget.go_deeper();
                widget.ask("one(given[0]).focus()", &[json!(control)]);
                page.wait_until("the keys are there", || widget.ask("return one('[data-way=assumptions]') !== null", &[]) == true);
                widget.speak(locale);
                assert_focus(&page, &widget, &format!("{control} in {locale}"));
                if control.starts_with("[data-input") {
                    assert!(page.is_focused(control), "{locale}: {}", page.focused());
                }
            }
        }
    }

    fn a_guess_and_a_card_keep_the_focus(engine) {
        let page = Page::open(engine, "/pages/empty.html");
        for (attributes, control) in [("guess", "[data-action=skip-guess]"), ("guess", "[data-action=take-guess]"), ("view=card", "[data-action=deeper]")] {
            let script = format!(
                "document.body.innerHTML = '<ai-savings-calculator {attributes}></ai-savings-calculator>';
                await import('/dist/define.js');"
            );
            page.run_module(&script);
            let widget = page.widget_if_any();
            let there = "const found = one(given[0]); return Boolean(found?.checkVisibility())";
            page.wait_until(&format!("{control} is there"), || widget.ask(there, &[json!(control)]) == true);
            widget.ask("one(given[0]).focus()", &[json!(control)]);
            page.keys("Enter");
            assert_focus(&page, &widget, control);
            if control.contains("take-guess") {
                widget.ask("one('[data-action=dismiss-guess]').focus()", &[]);
                page.keys("Enter");
                assert_focus(&page, &widget, "dismiss-guess");
            }
        }
    }

    fn every_stop_has_a_line_around_it_and_nothing_over_it(engine) {
        // Desktop, phone, and a desktop that is zoomed to 400 %.
        for (window, most) in [((1280, 800), 140), ((360, 740), 140), ((320, 256), 140)] {
            let page = Page::open_at(engine, "/dist/index.html", window);
            let widget = page.widget();
            // What comes late would move what has the focus.
            widget.unfold("outlook");
            widget.unfold("claims");
            page.start_over();
            let stops = page.stops();
            let wrong: Vec<_> = stops.iter().filter(|stop| stop.ring < 2.0 || stop.contrast < 3.0 || !stop.is_seen).collect();
            println!("{engine:?} {window:?}: {} stops", stops.len());
            assert!(wrong.is_empty(), "{window:?}: {wrong:#?}");
            assert!((30..=most).contains(&stops.len()), "{window:?}: {}", stops.len());
        }
    }
}

/// With everything open there were 884 stops before groups were one.
#[test]
fn with_everything_open_the_groups_are_one_stop_each() {
    let page = Page::open_at(Engine::Chromium, "/dist/index.html", (1280, 800));
    let widget = page.widget();
    open_everything(&widget);
    page.start_over();
    let stops = page.stops();
    // The line of a handle of a range is around its thumb, where no script can see it.
    let wrong: Vec<_> = stops
        .iter()
        .filter(|stop| {
            !(stop.name.contains(" end") && stop.ring == 0.0)
                && (stop.ring < 2.0 || stop.contrast < 3.0 || !stop.is_seen)
        })
        .collect();
    println!("{} stops with everything open", stops.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!((300..=550).contains(&stops.len()), "{}", stops.len());
    // Those that Tab leaves out can still be reached by pointers and by screen readers.
    let hidden = widget.ask("return [...root.querySelectorAll('[tabindex=\"-1\"][data-roving]')].filter((one) => one.closest('[aria-hidden=true], [inert]') || one.disabled).length", &[]);
    assert_eq!(hidden, 0);
    let left_out = widget.ask("return root.querySelectorAll('[tabindex=\"-1\"][data-roving]').length", &[]);
    assert!(left_out.as_u64().is_some_and(|count| count > 300), "{left_out}");
}
