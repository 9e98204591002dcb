//! The local navigation: to each section of the widget, with the focus, and where one is.

use serde_json::json;

use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

/// A desktop and a phone.
const WINDOWS: [(u32, u32); 2] = [(1280, 800), (360, 740)];

/// The names of the entries, and whether each is marked as the current one.
fn entries(widget: &Widget) -> Vec<(String, bool)> {
    let script =
        "return [...root.querySelectorAll('.local button')].map((one) => [text(one), one.ariaCurrent === 'true'])";
    serde_json::from_value(widget.ask(script, &[])).expect("names")
}

/// Waits until nothing has moved for a quarter of a second: while texts come, a press may begin on one place of the page and
/// end on another, and then it is no click.
fn wait_for_rest(page: &Page) {
    let script = "
        const [done] = arguments;
        const places = () => JSON.stringify([scrollY, document.documentElement.scrollHeight]);
        let [before, since] = [places(), performance.now()];
        const look = () => {
            const now = places();
            if (now !== before) [before, since] = [now, performance.now()];
            if (performance.now() - since > 250) done();
            else requestAnimationFrame(look);
        };
        look();";
    page.session().run_async(script, Vec::new());
}

in_each_engine! {
    fn each_entry_brings_its_section_to_the_top_and_the_focus_to_its_heading(engine) {
        for window in WINDOWS {
            let page = Page::open_at(engine, "/pages/bare.html", window);
            let widget = page.widget();
            let entries = entries(&widget);
            assert_eq!(entries.len(), 5, "{entries:?}");
            for (index, (name, _)) in entries.iter().enumerate() {
                let button = format!(".local li:nth-child({}) button", index + 1);
                widget.ask("one(given[0]).scrollIntoView({ block: 'nearest' })", &[json!(button)]);
                widget.press(&button);
                let focused = "return root.activeElement?.matches('h2, summary') ? root.activeElement.getBoundingClientRect().top : null";
                page.wait_until(&format!("{name} at {window:?} has the focus"), || !widget.ask(focused, &[]).is_null());
                let is_at_top = "
                    const { top } = root.activeElement.closest('section, details').getBoundingClientRect();
                    const bar = one('.local').getBoundingClientRect();
                    const isLast = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
                    return [Math.round(top), (top >= bar.bottom - 1 && top < bar.bottom + 40) || (isLast && top > 0 && top < innerHeight)];";
                page.wait_until(&format!("{name} at {window:?} is at the top"), || widget.ask(is_at_top, &[])[1] == true);
                wait_for_rest(&page);
            }
        }
    }

    fn the_current_entry_is_marked_and_no_other(engine) {
        for window in WINDOWS {
            let page = Page::open_at(engine, "/pages/bare.html", window);
            let widget = page.widget();
            for (index, (name, _)) in entries(&widget).iter().enumerate() {
                widget.press(&format!(".local li:nth-child({}) button", index + 1));
                let marked = || entries(&widget).into_iter().filter_map(|(name, is_marked)| is_marked.then_some(name)).collect::<Vec<_>>();
                page.wait_until(&format!("{name} at {window:?} alone is marked: {:?}", marked()), || marked() == [name.clone()]);
                wait_for_rest(&page);
            }
        }
    }
    fn the_bar_shows_on_which_side_there_is_more(engine) {
        // Whether it is a single line, and at which edges it says that there is more.
        let edges = "
            const bar = one('.local');
            const isShown = (edge) => getComputedStyle(bar, edge).display !== 'none';
            return [bar.clientHeight < 60, isShown('::before'), isShown('::after')];";
        let scroll = "one('.local').scrollLeft = given[0]";
        let page = Page::open_at(engine, "/pages/bare.html", WINDOWS[1]);
        let widget = page.widget();
        widget.ask("one('.local').scrollIntoView({ block: 'center' })", &[]);
        page.wait_until("there is more on the right", || widget.ask(edges, &[]) == json!([true, false, true]));
        widget.ask(scroll, &[json!(9999)]);
        page.wait_until("there is more on the left", || widget.ask(edges, &[]) == json!([true, true, false]));
        let page = Page::open_at(engine, "/pages/bare.html", WINDOWS[0]);
        let widget = page.widget();
        widget.ask("one('.local').scrollIntoView({ block: 'center' })", &[]);
        page.wait_until("everything is there", || widget.ask(edges, &[]) == json!([true, false, false]));
    }
}
