//! Charts have as many pixels as the screen shows of them, at every size, and the colours of the theme.

use super::harness::charts::CHARTS;
use super::harness::engines::{Engine, Setup};
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

fn open_at(engine: Engine, pixel_ratio: u8) -> Page {
    let page = Page::open_with(engine, Setup { pixel_ratio, ..Setup::default() }, "/dist/index.html");
    assert_eq!(page.run("return devicePixelRatio").as_f64(), Some(f64::from(pixel_ratio)), "the browser does as told");
    page
}

fn assert_crisp(widget: &Widget<'_>) {
    for chart in CHARTS {
        widget.drawn(chart);
        let (width, wanted) = widget.widths(chart);
        assert_eq!(width, wanted, "the width of the chart {chart}");
    }
}

in_each_engine! {
    fn charts_are_crisp_at_one_pixel_per_pixel(engine) {
        assert_crisp(&open_at(engine, 1).widget());
    }

    fn charts_are_crisp_at_two_pixels_per_pixel(engine) {
        assert_crisp(&open_at(engine, 2).widget());
    }

    fn charts_are_crisp_at_three_pixels_per_pixel(engine) {
        assert_crisp(&open_at(engine, 3).widget());
    }

    fn charts_are_redrawn_when_the_window_is_resized(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        let before = CHARTS.map(|chart| (widget.drawn(chart), widget.widths(chart).0));
        page.session().resize(700, 1000);
        for (chart, (pixels, width)) in CHARTS.into_iter().zip(before) {
            widget.wait_for_other_pixels(chart, &pixels);
            page.wait_until("the canvas has its new width", || {
                let (now, wanted) = widget.widths(chart);
                now == wanted && now != width
            });
        }
    }

    fn charts_take_the_colours_of_the_dark_theme(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.set_attribute("theme", "light");
        page.settle();
        let light = CHARTS.map(|chart| widget.drawn(chart));
        widget.set_attribute("theme", "dark");
        for (chart, pixels) in CHARTS.into_iter().zip(light) {
            widget.wait_for_other_pixels(chart, &pixels);
        }
    }
}
