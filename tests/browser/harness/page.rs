//! A page in a browser, with the server it came from.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::engines::{Engine, Setup};
use super::pool;
use super::server::Server;
use super::session::Session;
use super::widget::Widget;

/// How long something may take that is waited for. A busy machine stalls a browser for seconds; a test that passes does
/// not wait any longer for it.
const PATIENCE: Duration = Duration::from_secs(90);

/// One open page. It has its own server, which ends with it, and until then its own browser, which knows of no other
/// test.
#[derive(Debug)]
pub struct Page {
    /// There until the page is dropped.
    session: Option<Session>,
    server: Server,
}

impl Page {
    /// Opens a path of the test server in an empty browser of the usual size.
    pub fn open(engine: Engine, path: &str) -> Self {
        Self::open_with(engine, Setup::default(), path)
    }

    /// Opens a path of the test server in an empty browser.
    pub fn open_with(engine: Engine, setup: Setup, path: &str) -> Self {
        let page = Self::of(Server::start(), engine, setup);
        page.go(path);
        page
    }

    /// Opens a path of a server that is already there.
    pub fn open_from(server: Server, engine: Engine, path: &str) -> Self {
        let page = Self::of(server, engine, Setup::default());
        page.go(path);
        page
    }

    /// Opens a file from disk in an empty browser.
    pub fn open_file(engine: Engine, file: &Path) -> Self {
        let page = Self::of(Server::start(), engine, Setup::default());
        page.session().open(&format!("file://{}", file.display()));
        page
    }

    fn of(server: Server, engine: Engine, setup: Setup) -> Self {
        Self { server, session: Some(pool::take(engine, setup)) }
    }

    /// Goes on to another path of the test server.
    pub fn go(&self, path: &str) {
        self.session().open(&self.server.address(path));
    }

    /// The browser, for what is not about the widget.
    pub fn session(&self) -> &Session {
        self.session.as_ref().expect("the page is open")
    }

    /// The server it came from.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// The first widget of the page, once it is ready, with what lies below the answer: as a reader finds it who has
    /// scrolled down and back.
    pub fn widget(&self) -> Widget<'_> {
        let widget = self.fresh_widget();
        widget.go_deeper();
        widget
    }

    /// The first widget of the page, once it is ready. Nobody has scrolled to what lies below the answer.
    pub fn fresh_widget(&self) -> Widget<'_> {
        self.nth_widget(0)
    }

    /// The widget after `index` others, once it is ready.
    pub fn nth_widget(&self, index: usize) -> Widget<'_> {
        let widget = Widget::new(self, index);
        self.wait_until("the widget is ready", || {
            if index > 0 {
                // Those before it push it out of sight as they grow, where it would wait to be scrolled to.
                widget.ask("if (!root) host?.scrollIntoView()", &[]);
            }
            widget.state() == "ready" && !widget.headline().is_empty()
        });
        widget
    }

    /// The first widget of the page, in whatever state it is.
    pub fn widget_if_any(&self) -> Widget<'_> {
        Widget::new(self, 0)
    }

    /// The first widget of the page, once it is in a state, such as `incomplete`, with what lies below the answer.
    pub fn widget_in(&self, state: &str) -> Widget<'_> {
        let widget = Widget::new(self, 0);
        self.wait_until(&format!("the widget is {state}"), || widget.state() == state);
        widget.go_deeper();
        widget
    }

    /// Runs the body of a function in the page and returns what it returns.
    pub fn run(&self, script: &str) -> Value {
        self.session().run(script, Vec::new())
    }

    /// Runs the body of an async function in the page, in which `import()` works, and returns what it returns.
    ///
    /// The answer travels as a text made in the page: drivers write numbers again, not always to the last bit. What
    /// JSON cannot say is lost: `undefined`, `NaN` and infinities arrive as null, negative zero as zero.
    pub fn run_module(&self, source: &str) -> Value {
        let script = "
            const [source, done] = arguments;
            const AsyncFunction = (async () => {}).constructor;
            new AsyncFunction(source)().then(
                (value) => done({ text: JSON.stringify(value ?? null) }),
                (error) => done({ problem: `${error}\\n${error?.stack}` }),
            );";
        let answer = self.session().run_async(script, vec![json!(source)]);
        let text = answer["text"].as_str().unwrap_or_else(|| panic!("The module throws: {}", answer["problem"]));
        serde_json::from_str(text).expect("a browser writes valid JSON")
    }

    /// What the script `pages/witness.js` has collected under a name: `errors`, `violations`, `loadErrors`,
    /// `mutations`.
    pub fn witnessed(&self, kind: &str) -> Vec<String> {
        let found = self.session().run("return globalThis.witness[arguments[0]].map(String)", vec![json!(kind)]);
        serde_json::from_value(found).expect("the witness keeps lists")
    }

    /// The full address of a path of its server.
    pub fn address(&self, path: &str) -> String {
        self.server.address(path)
    }

    /// The paths that the page and its scripts have requested from the server.
    pub fn requests(&self) -> Vec<String> {
        self.server.requests()
    }

    /// Waits until something holds, and fails with the claim as its sentence if it does not in good time.
    pub fn wait_until(&self, claim: &str, mut holds: impl FnMut() -> bool) {
        let start = Instant::now();
        while !holds() {
            assert!(start.elapsed() < PATIENCE, "Waited in vain until {claim}.{}", self.errors());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// What the page has reported to its console, for the message of a failure; nothing where nobody listens.
    fn errors(&self) -> String {
        let errors = self.run("return globalThis.witness?.errors.map(String) ?? []");
        if errors == json!([]) { String::new() } else { format!(" The page reports {errors}.") }
    }

    /// Waits for two frames: whatever the last step has set off has been drawn by then.
    pub fn settle(&self) {
        let script = "const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done()));";
        self.session().run_async(script, Vec::new());
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        let Some(session) = self.session.take() else { return };
        if std::thread::panicking() {
            // The picture shows more than the sentence. It must not fail on its own: two panics at once end the run.
            let name = std::thread::current().name().unwrap_or("page").replace("::", "-");
            let session = std::panic::AssertUnwindSafe(&session);
            let _ = std::panic::catch_unwind(|| {
                session.keep_painting();
                session.screenshot(&format!("failed-{name}"));
            });
        } else {
            pool::leave(session);
        }
    }
}
