//! The claim chain: what "ten times faster" comes to.

use super::harness::in_each_engine;
use super::harness::page::Page;

in_each_engine! {
    fn ten_times_faster_is_only_44_percent_cheaper_on_the_defaults(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        let said = widget.reads(".chain p");
        assert_eq!(said, "Even “10× faster” makes the work only 43.9 % cheaper: +0.03 points of margin in 2032.");
    }

    fn the_claim_is_taken_at_its_word_with_one_click(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        let before = widget.drawn("claim");
        widget.press("[data-action=take-claim]");
        page.wait_until("the speed-up is ten", || widget.typed("speedup") == "10");
        widget.wait_for_other_pixels("claim", &before);
        assert!(widget.reads("[data-step='3']").contains("43.9 % cheaper, not 90 %"));
        let table = widget.table("claim");
        assert_eq!((table[1][1].as_str(), table.len()), ("1,365.6", 14));
        assert_eq!(table[13][1], "25.5");
    }

    fn what_hardly_belongs_together_is_said_and_calculated(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        assert_eq!(widget.reads("[part=warnings]"), "");
        let sentence = widget.answer();
        widget.type_into("speedup", "1.1");
        page.wait_until("the doubt is said", || widget.reads("[part=warnings]").contains("cost production more"));
        assert_ne!(widget.answer(), sentence);
    }
}
