//! What drives the answer, and what would have to be true.

use super::harness::in_each_engine;
use super::harness::page::Page;

in_each_engine! {
    fn the_drivers_are_ranked_with_the_share_of_effects_first(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("drivers");
        let table = widget.table("drivers");
        assert_eq!(table.len(), 15);
        let first: Vec<&str> = table[1..4].iter().map(|row| row[0].as_str()).collect();
        assert_eq!(first, ["Visual effects in production spend", "Saving reinvested in content", "Speed-up"]);
        let file = widget.download("[data-action=download-drivers]");
        assert!(file.contains("0.018795288066648513"), "full precision: {file}");
    }

    fn ten_percent_more_is_shown_for_the_output_that_is_chosen(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("drivers");
        let said = || widget.said("drivers", ".ten-percent table");
        let uplift = said();
        widget.pick("[data-panel=drivers] .ten-percent select", "npv");
        page.wait_until("the table is about the other output", || said() != uplift && said().contains("million"));
    }

    fn what_another_input_would_lead_to_opens_its_working(engine) {
        let page = Page::open(engine, "/witnessed/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("drivers");
        assert_eq!(widget.open_workings("drivers"), 2 * 14 + 10);
        widget.press(".ten-percent [data-now] button");
        page.wait_until("it is of what is set", || widget.reads(".working h3") == "Margin uplift, 2032");
        for output in ["plSaving", "npv", "paybackYears", "visibleYear"] {
            widget.pick("[data-panel=drivers] .ten-percent select", output);
            page.settle();
            assert_eq!(widget.open_workings("drivers"), 2 * 14 + 10, "{output}");
        }
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn what_an_input_would_have_to_be_opens_what_it_leads_to(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("goal");
        widget.type_at("[data-panel=goal] .goal-target input", "0.03");
        let found = || widget.said("goal", ".goal-alone tr[data-kind=value] button");
        page.wait_until("some inputs are enough", || !found().is_empty());
        widget.press(".goal-answer button");
        page.wait_until("the answer leads to the goal", || widget.reads(".working .value").starts_with("+0.03"));
        page.session().press(['\u{e00c}']);
        widget.ask("one('[data-panel=goal] .goal-alone details').open = true", &[]);
        widget.press(".goal-alone tr[data-kind=value] button");
        page.wait_until("the goal is met there", || widget.reads(".working .value").starts_with("+0.03"));
        let heading = widget.reads(".working h3");
        assert!(heading.starts_with("Margin uplift, 2032, with “") && heading.contains(&found()), "{heading}");
    }

    fn the_goal_says_that_no_share_of_effects_is_enough_and_what_would_be(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("goal");
        let answer = || widget.said("goal", ".goal-answer");
        page.wait_until("the answer is there", || answer().starts_with("Not possible"));
        widget.type_at("[data-panel=goal] .goal-target input", "0.05");
        page.wait_until("there is a solution", || answer().contains("17.7"));
        // What is offered can be used, and then the goal is met.
        widget.press("[data-action=use]");
        page.wait_until("the goal is met", || widget.typed("vfxShare").starts_with("17.7") && answer().starts_with("Nothing has to change"));
    }

    fn nonsense_for_a_target_is_refused_with_a_sentence(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("goal");
        for nonsense in ["abc", "", "1,0.5", "<b>"] {
            widget.type_at("[data-panel=goal] .goal-target input", nonsense);
            page.wait_until("the refusal is said", || !widget.said("goal", ".goal-question [data-problem]").is_empty());
        }
        widget.type_at("[data-panel=goal] .goal-target input", "0.02");
        page.wait_until("the refusal is gone", || widget.said("goal", ".goal-question [data-problem]").is_empty());
    }

    fn the_map_shows_where_two_inputs_together_are_enough(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("goal");
        let before = widget.drawn("frontier");
        let summary = || widget.said("goal", "figure[data-chart=frontier] [data-summary]");
        assert!(summary().contains("2 %"), "{}", summary());
        widget.type_into("speedup", "20");
        widget.wait_for_other_pixels("frontier", &before);
    }
}
