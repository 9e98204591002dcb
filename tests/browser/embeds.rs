//! The product in another site's page by iframe: as high as its content, and deaf to messages from anywhere else.

use std::cell::Cell;
use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};

use super::harness::engines::Engine;
use super::harness::frames::MISSING;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::server::Server;
use super::harness::widget::Widget;

/// A newsroom's page, and another origin that hosts the product.
struct Article {
    page: Page,
    host: Server,
    messages: Cell<u32>,
}

impl Article {
    fn open(engine: Engine) -> Self {
        Self { page: Page::open(engine, "/pages/empty.html"), host: Server::start(), messages: Cell::new(0) }
    }

    /// Puts the height script on the page and waits until it has run.
    fn add_script(&self) -> &Self {
        let script = "
            const [src, done] = arguments;
            const script = Object.assign(document.createElement('script'), { src, onload: () => done(true) });
            document.head.append(script);";
        self.page.session().run_async(script, vec![json!(self.host.address("/dist/embed-height.js"))]);
        self
    }

    /// Puts a frame on the page, with a path of the other origin and further attributes, and waits until it is loaded:
    /// the empty page that is there before has the origin of the page around it.
    fn add_frame(&self, path: &str, attributes: &Value) -> &Self {
        let script = "
            const [src, attributes, done] = arguments;
            const frame = document.createElement('iframe');
            frame.onload = () => done(true);
            for (const [name, value] of Object.entries({ width: 700, height: 400, frameborder: 0, ...attributes, src }))
                frame.setAttribute(name, value);
            document.body.append(frame);";
        self.page.session().run_async(script, vec![json!(self.host.address(path)), attributes.clone()]);
        self
    }

    /// Runs a script in a frame.
    fn in_frame(&self, index: u16, script: &str) -> Value {
        self.page.session().enter_frame(index);
        let found = self.page.run(script);
        self.page.session().leave_frame();
        found
    }

    /// Does something to the widget in a frame, once it is ready.
    fn in_widget<T>(&self, act: impl FnOnce(Widget) -> T) -> T {
        self.page.session().enter_frame(0);
        let found = act(self.page.fresh_widget());
        self.page.session().leave_frame();
        found
    }

    /// Scrolls the page until something in the widget of the first frame is there, and in sight. A frame of another origin
    /// cannot do that in WebKit.
    fn scroll_to(&self, selector: &str) {
        let top = format!(
            "{MISSING}
            const root = document.querySelector('ai-savings-calculator').shadowRoot;
            const found = root.querySelector('{selector}');
            const near = found ?? missingIn(root);
            return [found !== null, near?.getBoundingClientRect().top ?? 0];"
        );
        self.page.wait_until(&format!("{selector} is there"), || {
            let found = self.in_frame(0, &top);
            let scroll = "scrollTo(0, document.querySelector('iframe').offsetTop + arguments[0])";
            self.page.session().run(scroll, vec![found[1].clone()]);
            found[0] == true
        });
    }

    /// Sends a height from a frame and waits until it has been heard.
    fn send(&self, index: u16, height: &str) {
        self.in_frame(index, &format!("parent.postMessage({{ type: 'ai-savings-height', height: {height} }}, '*')"));
        self.wait_for_messages(index);
    }

    /// Waits until the page has heard what a frame has sent so far. Messages keep their order, so one more shows it.
    fn wait_for_messages(&self, index: u16) {
        self.messages.set(self.messages.get() + 1);
        let number = self.messages.get();
        let listen = format!(
            "addEventListener('message', ({{ data }}) => {{ if (data?.last === {number}) document.documentElement.dataset.last = {number}; }});"
        );
        self.page.run(&listen);
        self.in_frame(index, &format!("parent.postMessage({{ last: {number} }}, '*')"));
        let heard = format!("return document.documentElement.dataset.last === '{number}'");
        self.page.wait_until("the messages are heard", || self.page.run(&heard) == true);
    }

    /// Sends a height from a frame and waits until the frame has the height it should.
    fn send_and_expect(&self, index: u16, sent: &str, height: u64) {
        self.send(index, sent);
        assert_eq!(self.height(index.into()), height, "after {sent}");
    }

    fn height(&self, index: usize) -> u64 {
        let height = self.page.run(&format!("return document.querySelectorAll('iframe')[{index}].clientHeight"));
        height.as_u64().expect("a frame has a height")
    }

    /// The height of the first frame once it is that of its content, and stays so.
    fn fitted(&self) -> u64 {
        self.in_widget(|widget| widget.answer());
        let mut last = 0;
        let mut same = 0;
        self.page.wait_until("the frame fits", || {
            let content =
                "return Math.ceil(document.querySelector('ai-savings-calculator').getBoundingClientRect().height)";
            let (content, frame) = (self.in_frame(0, content), self.height(0));
            same = if content == frame && frame == last { same + 1 } else { 0 };
            last = frame;
            sleep(Duration::from_millis(50));
            same > 8
        });
        last
    }
}

fn marked() -> Value {
    json!({ "data-ai-savings": "" })
}

const FOLD: &str = "const fold = one('[data-fold=change]'); fold.open = !fold.open";

in_each_engine! {
    fn a_frame_is_as_high_as_its_content_and_follows_it_both_ways(engine) {
        let article = Article::open(engine);
        article.add_script().add_frame("/dist/embed.html?view=projection", &marked());
        article.fitted();
        // What lies below the answer comes when the reader of the article scrolls to it, and so does each part of it.
        article.scroll_to(".deeper");
        article.scroll_to("[data-panel=claims] button");
        article.in_widget(|widget| widget.unfold("claims"));
        let folded = article.fitted();
        article.in_widget(|widget| widget.ask(FOLD, &[]));
        article.page.wait_until("it grows", || article.height(0) > folded + 100);
        article.fitted();
        let scrolls = "
            const { scrollHeight, scrollWidth } = document.documentElement;
            // Half a pixel of the last line may be rounded up.
            return scrollHeight > innerHeight + 1 || scrollWidth > innerWidth";
        article.page.wait_until("nothing scrolls inside", || article.in_frame(0, scrolls) == false);
        article.in_widget(|widget| widget.ask(FOLD, &[]));
        article.page.wait_until("it shrinks", || article.height(0) == folded);
        assert_eq!(article.fitted(), folded);
    }

    fn a_script_that_comes_after_its_frame_is_in_time(engine) {
        let article = Article::open(engine);
        article.add_frame("/dist/embed.html?view=figures", &marked());
        article.in_widget(|widget| widget.answer());
        sleep(Duration::from_millis(800));
        article.add_script();
        article.fitted();
    }

    fn the_script_twice_does_the_same(engine) {
        let article = Article::open(engine);
        article.add_script().add_script().add_frame("/dist/embed.html?view=figures", &marked());
        article.fitted();
        article.add_script();
        article.fitted();
        assert_eq!(article.page.witnessed("errors"), [""; 0]);
    }

    fn every_frame_gets_its_own_height(engine) {
        let article = Article::open(engine);
        article.add_script();
        for _ in 0..2 {
            article.add_frame("/pages/empty.html", &marked());
        }
        article.send_and_expect(1, "777", 777);
        assert_eq!(article.height(0), 400);
        article.send_and_expect(0, "555", 555);
        assert_eq!(article.height(1), 777);
    }

    fn nothing_of_the_page_changes_but_the_height_of_the_frame(engine) {
        let article = Article::open(engine);
        article.add_script();
        // Before the frame comes: a quick one has its height as soon as it is loaded.
        article.page.run_module("await import('/pages/observe.js')");
        // Every frame is a global by its index; that one is the author's.
        let names = "return Object.keys(globalThis).filter((name) => name !== '0')";
        let globals = article.page.run(names);
        article.add_frame("/dist/embed.html?view=figures", &marked());
        let height = article.fitted();
        let mut changes = article.page.witnessed("mutations");
        // Chromium's driver marks the frames that it speaks to.
        changes.retain(|change| !change.contains("cd_frame_id_"));
        changes.dedup();
        assert_eq!(changes, ["childList of <body> ", "attributes of <iframe> style"]);
        let style = article.page.run("return document.querySelector('iframe').getAttribute('style')");
        assert_eq!((style, article.page.run(names)), (json!(format!("height: {height}px;")), globals));
    }

    fn a_message_from_anyone_else_is_not_heard(engine) {
        let article = Article::open(engine);
        article.add_script();
        article.add_frame("/pages/empty.html", &marked()).add_frame("/pages/empty.html", &json!({}));
        article.send(1, "700");
        article.page.run("postMessage({ type: 'ai-savings-height', height: 700 }, '*')");
        let to_sibling = "parent.frames[0].postMessage({ type: 'ai-savings-height', height: 700 }, '*')";
        article.in_frame(1, to_sibling);
        article.wait_for_messages(1);
        assert_eq!((article.height(0), article.height(1)), (400, 400));
        // Somewhere else by now: the source is right, the origin is not.
        let address = article.page.run("return new URL('/pages/empty.html', location.href).href");
        article.in_frame(0, &format!("location.replace({address})"));
        // Seen from outside, since a frame answers nothing while it goes elsewhere.
        let place = "const inside = document.querySelector('iframe').contentDocument; return inside?.readyState === 'complete' && inside.URL";
        article.page.wait_until("it is elsewhere", || article.page.run(place) == address);
        article.send(0, "700");
        assert_eq!(article.height(0), 400);
    }

    fn a_message_of_another_shape_is_not_heard(engine) {
        let article = Article::open(engine);
        article.add_script().add_frame("/pages/empty.html", &marked());
        for height in ["NaN", "Infinity", "-Infinity", "'700'", "'700px'", "null", "undefined", "{}", "[700]", "true", "700n"] {
            article.send(0, height);
            assert_eq!(article.height(0), 400, "{height}");
        }
        for message in ["700", "null", "undefined", "'ai-savings-height'", "{ height: 700 }", "{ type: 'other', height: 700 }"] {
            article.in_frame(0, &format!("parent.postMessage({message}, '*')"));
        }
        article.wait_for_messages(0);
        assert_eq!(article.height(0), 400);
        assert_eq!(article.page.witnessed("errors"), [""; 0]);
    }

    fn a_height_is_clamped_and_a_trifle_ignored(engine) {
        let article = Article::open(engine);
        article.add_script().add_frame("/pages/empty.html", &marked());
        for (sent, height) in [("1e9", 10_000), ("-5", 100), ("0", 100), ("500", 500), ("501.5", 500), ("498.5", 500), ("503", 503)] {
            article.send_and_expect(0, sent, height);
        }
    }

    fn a_frame_that_grows_again_and_again_is_not_followed(engine) {
        let article = Article::open(engine);
        article.add_script().add_frame("/pages/empty.html", &marked());
        // It asks for 150 growths at once; those after the tenth within a second are ignored, however slow the machine.
        let grow = "
            for (let height = 420; height <= 3400; height += 20) parent.postMessage({ type: 'ai-savings-height', height }, '*');";
        article.in_frame(0, grow);
        article.wait_for_messages(0);
        let height = article.height(0);
        assert!((401..2000).contains(&height), "{height}");
        sleep(Duration::from_millis(1200));
        article.send_and_expect(0, "2400", 2400);
    }

    fn a_bare_frame_shows_the_answer_and_can_be_scrolled(engine) {
        let article = Article::open(engine);
        article.add_frame("/dist/embed.html?story=disney-fy2025&view=claim", &json!({}));
        assert!(article.in_widget(|widget| widget.headline()).contains("Disney"));
        article.page.wait_until("it scrolls", || {
            article.in_frame(0, "return document.documentElement.hasAttribute('data-scrolls')") == true
        });
        article.in_frame(0, "scrollTo(0, 300)");
        assert_eq!(article.in_frame(0, "return scrollY"), 300);
        assert_eq!(article.height(0), 400);
    }

    fn the_page_around_shines_through(engine) {
        let article = Article::open(engine);
        article.add_script().add_frame("/dist/embed.html?view=figures", &marked());
        article.fitted();
        let backgrounds = "
            const widget = document.querySelector('ai-savings-calculator').shadowRoot.querySelector('[part=widget]');
            return [document.documentElement, document.body, widget].map((one) => getComputedStyle(one).backgroundColor)";
        assert_eq!(article.in_frame(0, backgrounds), json!(["rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0)"]));
        assert_eq!(article.in_frame(0, "return getComputedStyle(document.body).margin"), "0px");
    }

    fn a_sandbox_without_an_origin_runs_it_from_a_server_that_lets_everyone_read(engine) {
        let article = Article::open(engine);
        let sandboxed = json!({ "data-ai-savings": "", "sandbox": "allow-scripts" });
        article.add_script().add_frame("/cors/dist/embed.html?story=disney-fy2025&view=claim", &sandboxed);
        assert!(article.in_widget(|widget| widget.headline()).contains("Disney"));
        article.fitted();
    }

    fn a_sandbox_without_an_origin_asks_other_servers_for_the_one_file_build(engine) {
        let article = Article::open(engine);
        let sandboxed = json!({ "data-ai-savings": "", "sandbox": "allow-scripts" });
        article.add_script().add_frame("/dist/embed.html?view=claim", &sandboxed);
        article.page.wait_until("it is asked for", || {
            article.host.requests().iter().any(|path| path == "/dist/offline.js")
        });
        article.page.wait_until("the frame fits what is there", || article.height(0) != 400);
        let said = "
            const widget = document.querySelector('ai-savings-calculator');
            return widget.shadowRoot?.querySelector('[part=headline]')?.textContent || widget.textContent.trim()";
        assert_ne!(article.in_frame(0, said), "");
    }

    fn what_the_address_asks_for_is_shown(engine) {
        let page = Page::open(
            engine,
            "/witnessed/dist/embed.html?story=disney-fy2025&preset=bold&view=projection&theme=dark&locale=de-DE&inputs=speedup:12.5&locked=speedup",
        );
        let widget = page.widget();
        assert!(widget.headline().contains("Disney"));
        assert_eq!(widget.typed("speedup"), "12,5");
        let shown = "return [one('.figures').getClientRects().length, getComputedStyle(host).colorScheme, one('[name=preset]:checked').value]";
        assert_eq!(widget.ask(shown, &[]), json!([0, "dark", "bold"]));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn an_address_that_means_harm_changes_nothing(engine) {
        let page = Page::open(engine, "/witnessed/dist/embed.html");
        let usual = page.fresh_widget().answer();
        let long = "speedup:10+".repeat(400);
        for query in [
            "story=../../pages/broken-story&preset=__proto__&view=<script>alert(1)</script>",
            "story=https://example.org/x.json&theme=javascript:alert(1)&locale=%00",
            "story=%2e%2e%2fpages%2fbroken-story&locked=<img src=x onerror=alert(1)>&view=constructor",
            "theme=dark\"onload=alert(1)&locale=zz-zz-zz-zz&inputs=constructor:1+__proto__:2+speedup:NaN+speedup:1e999",
            "story=&preset=&view=&theme=&locale=&inputs=&locked=&state=",
            "%E0%A4%A&=&&story&preset=base=bold&inputs=:::;;;",
            &format!("inputs={long}&locked={long}&state={long}{long}"),
        ] {
            page.go(&format!("/witnessed/dist/embed.html?{}", query.replace(' ', "%20").replace('"', "%22").replace('<', "%3C").replace('>', "%3E")));
            // A number that an input cannot have is shown as refused; the answer stays.
            let widget = page.widget_in(if query.contains("speedup:NaN") { "stale" } else { "ready" });
            page.wait_until(&format!("the usual answer is there: {query:.80}"), || widget.answer() == usual);
            assert_eq!(page.witnessed("errors"), [""; 0], "{query:.80}");
        }
    }

    fn a_story_that_is_not_hosted_leaves_the_words(engine) {
        let page = Page::open(engine, "/witnessed/dist/embed.html?story=nowhere");
        page.wait_until("the element has given up", || page.witnessed("loadErrors") == ["storyNotFound"]);
        assert_ne!(page.run("return document.querySelector('ai-savings-calculator > p').getClientRects().length"), 0);
    }

    fn the_frame_keeps_the_strictest_policy(engine) {
        let page = Page::open(engine, "/strict/dist/embed.html?view=claim");
        page.fresh_widget();
        assert_eq!(page.run("return getComputedStyle(document.body).margin"), "0px");
    }
}
