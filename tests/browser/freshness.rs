//! How fresh the figures are, and what is not there: a newer report that was due, and numbers that were not collected.

use serde_json::json;

use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

const OVERDUE: &str = "A newer report was due on 20 October 2026; it is not included here.";

/// Makes it noon of a day wherever the page is, and has the widget drawn again on that day.
fn on(widget: Widget, day: &str) {
    // A script of the page's own: those of the driver may run beside the page, with their own `Date`.
    let script = "
        const mock = document.createElement('script');
        mock.textContent = `
            globalThis.realDate ??= Date;
            globalThis.Date = class extends realDate {
                constructor(...parts) { super(...(parts.length ? parts : ['${given[0]}T12:00:00'])); }
            };`;
        document.head.append(mock);
        host.removeAttribute('locale');
        host.setAttribute('locale', 'en-GB');";
    widget.ask(script, &[json!(day)]);
}

/// What the footer says; a widget that is drawn again has to be brought below the answer again.
fn footer(widget: Widget) -> String {
    widget.go_deeper();
    widget.reads("[part=footer]")
}

in_each_engine! {
    fn once_a_newer_report_was_due_the_page_says_so_by_the_table_and_in_the_footer(engine) {
        let page = Page::open(engine, "/pages/element.html");
        let widget = page.widget();
        on(widget, "2026-10-20");
        page.wait_until("it is the day itself", || !footer(widget).contains("A newer report"));
        assert!(!widget.reads("section.figures").contains("A newer report"));
        on(widget, "2026-10-21");
        page.wait_until("it is the day after", || footer(widget).contains(OVERDUE));
        assert_eq!(widget.reads("section.figures [data-overdue]"), OVERDUE);
        assert!(footer(widget).contains("Facts as of 17 July 2026."), "{}", footer(widget));
    }

    fn what_was_reported_names_the_next_report_and_says_when_it_was_due(engine) {
        let page = Page::open(engine, "/pages/element.html");
        let widget = page.widget();
        on(widget, "2026-10-01");
        widget.unfold("record");
        let said = || widget.said("record", "[data-dated]");
        assert_eq!(said(), "Facts as of 17 July 2026. The next report is due by 20 October 2026.");
        widget.press("input[name=every][value=year]");
        page.wait_until("years are dated", || said() == "Facts as of 23 January 2026. The next report is due by 1 March 2027.");
        on(widget, "2027-03-02");
        page.wait_until("it is drawn again", || footer(widget).contains(OVERDUE));
        widget.unfold("record");
        widget.press("input[name=every][value=year]");
        page.wait_until("it is overdue", || said().ends_with("A newer report was due on 1 March 2027; it is not included here."));
    }

    fn a_report_that_is_due_in_a_month_is_overdue_when_the_month_is_over(engine) {
        let page = Page::open(engine, "/pages/story.html?story=../dist/stories/paramount-fy2024.json");
        let widget = page.widget_in("incomplete");
        on(widget, "2026-02-28");
        page.wait_until("it is still the month", || !footer(widget).contains("A newer report"));
        on(widget, "2026-03-01");
        let overdue = "A newer report was due in February 2026; it is not included here.";
        page.wait_until("the month is over", || footer(widget).contains(overdue));
    }

    fn what_was_not_collected_is_not_said_to_be_unreported(engine) {
        let page = Page::open(engine, "/pages/story.html?story=../dist/stories/disney-fy2025.json");
        let widget = page.widget();
        assert_eq!(widget.change("contentSpend"), "not collected here");
        assert_eq!(widget.change("revenue"), "+3.4 %");
        let table = widget.reads("[part=figures]");
        assert!(table.contains("FY2024 (to September): not collected here") && !table.contains("not reported"), "{table}");
        let summary = widget.reads("figure[data-chart=changes] [data-summary]");
        assert!(summary.contains("Content spend, group not collected here"), "{summary}");
        let shown = widget.reads("[data-numbers=changes] table");
        assert!(shown.contains("23,000not collected herenot collected here"), "{shown}");
        let file = widget.chart_file("changes", "csv", false).text;
        let line = file.lines().find(|line| line.starts_with("\"Content spend, group\"") || line.starts_with("Content spend")).expect("a line");
        assert!(line.contains(",23000,not collected here,,not collected here,"), "{line}");
        let svg = widget.chart_file("changes", "svg", false).text;
        assert!(svg.contains("not collected here") && !svg.contains("not reported"), "the chart says so too");
    }

    fn a_figure_that_the_reader_empties_is_not_reported_rather_than_not_collected(engine) {
        let page = Page::open(engine, "/pages/story.html?story=../dist/stories/disney-fy2025.json");
        let widget = page.widget();
        widget.type_current("revenue", "");
        page.wait_until("it is empty", || widget.change("revenue") == "not reported");
    }

    fn a_table_that_is_copied_says_why_a_cell_has_no_number(engine) {
        let page = Page::open(engine, "/pages/story.html?story=../dist/stories/disney-fy2025.json");
        let widget = page.widget();
        widget.unfold_numbers("changes");
        let (tabs, markup) = widget.copied("[data-numbers=changes] [data-export=table]");
        let markup = markup.expect("markup");
        assert!(markup.contains("<td>23,000</td><td>not collected here</td><td>not collected here</td>"), "{markup}");
        assert!(tabs.contains("\t23000\tnot collected here\t\tnot collected here\t"), "{tabs}");
    }
}
