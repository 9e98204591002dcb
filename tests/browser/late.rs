//! What comes late: nothing shows one thing with the numbers of another, and nothing can be used before it is there.

use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::server::Server;

/// Waits until a file whose address matches the pattern has reached the page, and the page has had its turn.
fn wait_for_file(page: &Page, pattern: &str) {
    let came = format!(
        "return performance.getEntriesByType('resource').some(({{ name, responseEnd }}) => /{pattern}/u.test(name) && responseEnd > 0)"
    );
    page.wait_until(&format!("{pattern} has come"), || page.run(&came) == true);
    page.settle();
}

fn is_asked_for(page: &Page, part: &str) -> bool {
    page.requests().iter().any(|path| path.contains(part))
}

in_each_engine! {
    fn a_story_is_shown_together_with_the_state_that_was_handed_over_for_it(engine) {
        let page = Page::open(engine, "/pages/element.html");
        let widget = page.widget();
        page.server().hold("/sync-");
        widget.set_attribute("state", "v1;story=disney-fy2025;speedup=6x");
        widget.set_attribute("story", "../dist/stories/disney-fy2025.json");
        wait_for_file(&page, r"stories\/disney");
        wait_for_file(&page, r"\/engine-[0-9a-f]{8}\.wasm");
        page.settle();
        // Something else asks for a frame meanwhile.
        widget.ask("host.set('speedup:9')", &[]);
        page.settle();
        assert!(widget.headline().contains("Netflix"), "{}", widget.headline());
        assert_eq!(widget.change("revenue"), "+4.1 %");
        page.server().release();
        page.wait_until("both are there", || widget.headline().contains("Disney") && widget.typed("speedup") == "6");
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn a_print_page_is_of_the_moment_it_was_asked_for(engine) {
        let page = Page::open(engine, "/witnessed/dist/index.html");
        let widget = page.widget();
        widget.unfold("share");
        let (sentence, saving) = (widget.headline(), widget.table("savings")[7][2].clone());
        page.run("
            window.print = () => {};
            const create = URL.createObjectURL;
            URL.createObjectURL = (blob) => {
                blob.text().then((text) => { window.made = text.replaceAll('&nbsp;', ' '); });
                return create(blob);
            };");
        page.server().hold("/digest-");
        widget.press("[data-export=print]");
        page.wait_until("the digest is asked for", || is_asked_for(&page, "/digest-"));
        widget.type_into("speedup", "12");
        page.wait_until("the reader has gone on", || widget.headline() != sentence);
        let now = widget.table("savings")[7][2].clone();
        assert_ne!(now, saving);
        page.server().release();
        page.wait_until("it is made", || page.run("return Boolean(window.made)") == true);
        let made = page.run("return window.made");
        let made = made.as_str().expect("a text");
        assert!(made.contains(&sentence) && !made.contains(&widget.headline()), "{sentence}");
        assert!(made.contains(&format!(">{saving}<")) && !made.contains(&format!(">{now}<")), "{saving}, {now}");
        page.wait_until("the page shows what it did", || widget.table("savings")[7][2] == now);
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn the_builder_offers_nothing_before_its_story_is_there(engine) {
        let server = Server::start();
        server.hold("stories/netflix");
        let page = Page::open_from(server, engine, "/witnessed/dist/embed-builder.html");
        page.wait_until("the story is asked for", || is_asked_for(&page, "stories/netflix"));
        page.settle();
        let controls = || page.run("return document.querySelectorAll('input, select').length");
        assert_eq!(controls(), 0);
        page.server().release();
        page.wait_until("the form is there", || controls() != 0);
        let snippet = "return document.querySelector('#snippet-link')?.value.includes('Netflix') ?? false";
        page.wait_until("the snippets are there", || page.run(snippet) == true);
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }
}
