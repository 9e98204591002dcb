//! Inputs that the author has locked: shown, and left alone whatever the reader does.

use serde_json::json;

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;

fn open(engine: Engine, locked: &str) -> Page {
    let page = Page::open(engine, &format!("/witnessed/dist/embed.html?inputs=speedup:10&locked={locked}"));
    page.fresh_widget();
    page
}

in_each_engine! {
    fn a_locked_input_moves_neither_by_pointer_nor_by_keys(engine) {
        let page = open(engine, "speedup");
        let widget = page.fresh_widget();
        widget.drag("speedup", 0.1);
        let focus = "
            for (const control of root.querySelectorAll('[data-input=speedup] :is(input, [data-action=reset])')) control.focus();
            return root.activeElement === null";
        assert_eq!(widget.ask(focus, &[]), true, "nothing of it takes the focus");
        page.session().press("9\u{e014}\u{e014}".chars());
        page.settle();
        assert_eq!((widget.typed("speedup").as_str(), widget.slider("speedup")), ("10", 10.0));
        widget.drag("vfxShare", 0.9);
        page.wait_until("its neighbour moves", || widget.typed("vfxShare") != "10");
    }

    fn a_locked_input_is_called_so(engine) {
        let page = open(engine, "speedup");
        let label = "return text(one('#speedup-label'))";
        assert_eq!(page.fresh_widget().ask(label, &[]), "How much faster? (locked)");
        page.fresh_widget().set_attribute("locked", "");
        page.wait_until("it is free", || page.fresh_widget().ask(label, &[]) == "How much faster?");
        assert_eq!(page.fresh_widget().ask("return one('[data-input=speedup] [type=range]').disabled", &[]), false);
    }

    fn presets_and_resets_leave_a_locked_input_alone(engine) {
        let page = open(engine, "speedup");
        let widget = page.fresh_widget();
        widget.choose_preset("bold");
        page.wait_until("the others follow", || widget.typed("adoptionMax") == "90");
        assert_eq!(widget.typed("speedup"), "10");
        widget.reset_all();
        page.wait_until("the others are back", || widget.typed("adoptionMax") == "70");
        assert_eq!(widget.typed("speedup"), "10");
        let reset = "const button = one('[data-input=speedup] [data-action=reset]'); button.click(); return getComputedStyle(button).visibility";
        assert_eq!(widget.ask(reset, &[]), "hidden");
        page.settle();
        assert_eq!(widget.typed("speedup"), "10");
    }

    fn a_reported_year_to_start_from_leaves_a_locked_input_alone(engine) {
        let page = open(engine, "revenue0");
        let widget = page.fresh_widget();
        widget.unfold("scenarios");
        widget.reach("revenue0");
        let (revenue, income) = (widget.typed("revenue0"), widget.typed("operatingIncome0"));
        widget.ask("root.querySelectorAll('[name=scenarios-start]')[1].click()", &[]);
        page.wait_until("the others follow", || widget.typed("operatingIncome0") != income);
        assert_eq!(widget.typed("revenue0"), revenue);
    }

    fn when_all_is_locked_nothing_is_offered(engine) {
        let page = open(engine, "all");
        let widget = page.fresh_widget();
        assert_eq!(widget.ask("return one('[part=presets]').getClientRects().length", &[]), 0);
        widget.reach("discountRate");
        let free = "
            const controls = [...root.querySelectorAll('.input :is(input, select)')];
            return [controls.length > 70, controls.filter((control) => !control.disabled).length];";
        assert_eq!(widget.ask(free, &[]), json!([true, 0]));
        assert_eq!(widget.reads("#amortCurve-label"), "Amortisation curve (locked)");
    }

    fn nonsense_locks_nothing_and_throws_nothing(engine) {
        let page = open(engine, "constructor __proto__ speed");
        let widget = page.fresh_widget();
        assert_eq!(widget.ask("return root.querySelectorAll(':disabled').length", &[]), 0);
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn what_is_not_disclosed_is_never_locked(engine) {
        let page = Page::open(engine, "/dist/embed.html?story=amazon-2025&locked=all");
        let widget = page.widget_in("incomplete");
        widget.reach("revenue0");
        let disabled = "return ['revenue0', 'discountRate'].map((id) => one(`[data-input=${id}] [type=text]`).disabled)";
        assert_eq!(widget.ask(disabled, &[]), json!([false, true]));
    }

    fn a_curve_can_stand_among_the_inputs(engine) {
        let page = Page::open(engine, "/dist/embed.html?inputs=amortCurve:0.5/0.5+speedup:10");
        let widget = page.fresh_widget();
        widget.reach("amortCurve");
        assert_eq!(widget.ask("return one('[data-input=amortCurve] [type=text]').value", &[]), "50 50");
        assert_eq!(widget.typed("speedup"), "10");
    }
}
