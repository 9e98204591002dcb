//! One browser with one window, driven over WebDriver. Calls block: a test is a sequence of steps and nothing else.

use std::cell::Cell;
use std::future::Future;
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::actions::{ActionSequence, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT};
use fantoccini::actions::{MouseActions, PointerAction, TouchActions};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

use super::browser_process::BrowserProcess;
use super::engines::{Engine, Setup};
use super::reset;

/// Longer than anything here takes on a busy machine, where a browser may need a minute to start; one that hangs fails
/// the test instead of holding it up.
const PATIENCE: Duration = Duration::from_secs(200);

/// Longer than a busy machine takes to empty a browser, and not longer than a new one takes to start. WebKit now and then
/// never answers when it is asked to forget.
const PATIENCE_WHEN_EMPTIED: Duration = Duration::from_secs(20);

/// A running browser. It ends with its processes, which is quicker than asking it to close and cannot be refused.
#[derive(Debug)]
pub struct Session {
    engine: Engine,
    setup: Setup,
    pub(super) client: Client,
    runtime: Runtime,
    process: BrowserProcess,
    address: String,
    /// How long its history is on the page it begins with.
    pub(super) first_length: u64,
    pages: u32,
    /// Whether the page was told something of its reader that the next one must not hear.
    has_other_reader: Cell<bool>,
}

impl Session {
    /// Starts the driver and the browser of an engine.
    pub fn start(engine: Engine, setup: Setup) -> Self {
        let process = BrowserProcess::new();
        process.start(&mut engine.driver(setup, &process));
        let address = format!("http://127.0.0.1:{}", port_of(&process, engine));
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let client = runtime.block_on(connected(&address, engine, setup, &process));
        let client =
            client.unwrap_or_else(|problem| panic!("{engine:?} does not start: {problem}: {}", process.last_words()));
        let session = Self {
            engine,
            setup,
            client,
            runtime,
            process,
            address,
            first_length: 0,
            pages: 0,
            has_other_reader: Cell::new(false),
        };
        session.begun().unwrap_or_else(|| panic!("{engine:?} does not open its first page."))
    }

    /// With its first page open, and of the size that its test wants.
    fn begun(mut self) -> Option<Self> {
        self.tried(self.client.goto(&reset::start_page()))?;
        self.first_length = self.tried(self.client.execute("return history.length", Vec::new()))?.as_u64()?;
        self.prepare(self.setup).then_some(self)
    }

    /// Whether it is a browser of an engine that can look like this to the page.
    pub fn is_like(&self, engine: Engine, setup: Setup) -> bool {
        self.engine == engine
            && self.setup.pixel_ratio == setup.pixel_ratio
            && (self.setup.scheme, self.setup.is_coarse) == (setup.scheme, setup.is_coarse)
    }

    pub(super) fn engine(&self) -> Engine {
        self.engine
    }

    /// Notes that the page has been told something of its reader.
    pub(super) fn change_reader(&self) {
        self.has_other_reader.set(true);
    }

    /// How many tests it was used for and emptied after.
    pub fn pages(&self) -> u32 {
        self.pages
    }

    /// Leaves the page, and makes the browser as it was before. Returns nothing if the browser does not obey.
    pub fn emptied(mut self) -> Option<Self> {
        self.pages += 1;
        if self.has_other_reader.get() {
            return None;
        }
        let has_downloaded = self.process.tidy();
        if has_downloaded && self.engine == Engine::WebKit {
            // A list of files stays in its window.
            self.tried_when_emptied(self.client.clone().close())?;
            let client = connected(&self.address, self.engine, self.setup, &self.process);
            self.client = self.runtime.block_on(client).ok()?;
            return self.begun();
        }
        reset::empty(&self).then_some(self)
    }

    /// Gives the window the size that a test wants, and says whether the browser still obeys.
    pub fn prepare(&mut self, setup: Setup) -> bool {
        self.setup = setup;
        if setup.is_coarse && self.engine == Engine::Chromium {
            self.point_with_finger(true);
        }
        let (width, height) = setup.window;
        self.tried(self.client.set_window_rect(0, 0, width, height)).is_some()
    }

    /// Gives the window another size, in CSS pixels, frame included.
    pub fn resize(&self, width: u32, height: u32) {
        self.wait(self.client.set_window_rect(0, 0, width, height));
    }

    /// Opens an address and waits until the page and its scripts have loaded.
    pub fn open(&self, address: &str) {
        self.wait(self.client.goto(address));
    }

    /// Goes back to the page before.
    pub fn back(&self) {
        self.wait(self.client.back());
    }

    /// Makes the n-th frame of the page the one that all further calls speak to, once it has left the empty page that
    /// every frame begins with. What is in a frame of another origin cannot be seen from here; that it is one can be
    /// seen.
    pub fn enter_frame(&self, index: u16) {
        let script = "
            const frame = document.querySelectorAll('iframe')[arguments[0]];
            const inside = frame?.contentDocument;
            if (!frame || !inside) return Boolean(frame);
            return inside.readyState === 'complete' && (inside.URL !== 'about:blank' || !frame.getAttribute('src'));";
        let start = Instant::now();
        while self.run(script, vec![json!(index)]) != true {
            assert!(start.elapsed() < PATIENCE, "Waited in vain until frame {index} is loaded.");
            std::thread::sleep(Duration::from_millis(20));
        }
        self.wait(self.client.enter_frame(index));
    }

    /// Goes back from a frame to the page around it.
    pub fn leave_frame(&self) {
        self.wait(self.client.clone().enter_parent_frame());
    }

    /// Runs the body of a function in the page and returns what it returns.
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.wait(self.client.execute(script, arguments))
    }

    /// Like [`run`](Self::run), but the result is what the script hands to its last argument, a function.
    pub fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.wait(self.client.execute_async(script, arguments))
    }

    /// Presses and releases keys, one after another, on whatever has the focus.
    pub fn press(&self, keys: impl IntoIterator<Item = char>) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in keys {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.wait(self.client.perform_actions(ActionSequence::from(actions)));
    }

    /// Presses keys one after another, and releases them only then: Shift and Tab.
    pub fn press_together(&self, keys: impl IntoIterator<Item = char>) {
        let keys: Vec<char> = keys.into_iter().collect();
        let downs = keys.iter().map(|&value| KeyAction::Down { value });
        let ups = keys.iter().rev().map(|&value| KeyAction::Up { value });
        let actions = downs.chain(ups).fold(KeyActions::new("keyboard".to_owned()), KeyActions::then);
        self.wait(self.client.perform_actions(ActionSequence::from(actions)));
    }

    /// Presses the pointer at one place of the window, moves it to another and releases it there.
    pub fn drag(&self, from: (f64, f64), to: (f64, f64)) {
        let move_to = |(x, y), milliseconds| {
            let duration = Some(Duration::from_millis(milliseconds));
            PointerAction::MoveTo { duration, x, y }
        };
        let actions = MouseActions::new("mouse".to_owned())
            .then(move_to(from, 0))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(move_to(to, 100))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.wait(self.client.perform_actions(ActionSequence::from(actions)));
    }

    /// Presses the pointer at one place, draws it over others, rests at each of them with the button down, and releases it.
    pub fn drag_with_rests(&self, from: (f64, f64), over: &[(f64, f64)], rest: Duration) {
        let move_to =
            |(x, y), milliseconds| PointerAction::MoveTo { duration: Some(Duration::from_millis(milliseconds)), x, y };
        let mut actions = MouseActions::new("mouse".to_owned())
            .then(move_to(from, 0))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
        for place in over {
            actions = actions.then(move_to(*place, 100)).then(PointerAction::Pause { duration: rest });
        }
        self.wait(self.client.perform_actions(actions.then(PointerAction::Up { button: MOUSE_BUTTON_LEFT })));
    }

    /// Puts a finger on one place of the window, draws it over others, a step each, and lifts it.
    pub fn touch(&self, from: (f64, f64), over: &[(f64, f64)]) {
        let move_to = |(x, y), milliseconds| {
            let duration = Some(Duration::from_millis(milliseconds));
            PointerAction::MoveTo { duration, x, y }
        };
        let mut actions = TouchActions::new("finger".to_owned())
            .then(move_to(from, 0))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
        for place in over {
            actions = actions.then(move_to(*place, 20));
        }
        self.wait(self.client.perform_actions(actions.then(PointerAction::Up { button: MOUSE_BUTTON_LEFT })));
    }

    /// The bytes of a file that was downloaded, once it is whole.
    pub fn downloaded(&self, name: &str) -> Option<Vec<u8>> {
        // WebKit's small browser has no setting for where to put it.
        let places = [self.process.downloads(), self.process.folder().to_owned()];
        let found = places.iter().find_map(|folder| std::fs::read(folder.join(name)).ok());
        found.filter(|bytes| !bytes.is_empty())
    }

    /// Lets a dot blink at the right edge of the page. WebKit takes a picture when it next paints, and a page at rest never
    /// does.
    pub fn keep_painting(&self) {
        let script = "
            const dot = document.createElement('div');
            Object.assign(dot.style, { position: 'fixed', insetInlineEnd: 0, top: 0, width: '9px', height: '9px' });
            document.documentElement.append(dot);
            setInterval(() => { dot.style.background = dot.style.background ? '' : 'gray'; }, 30);";
        self.tried(self.client.execute(script, Vec::new()));
    }

    /// What the window shows, as a PNG.
    pub fn picture(&self) -> Vec<u8> {
        self.wait(self.client.screenshot())
    }

    /// Writes what the window shows to `target/screenshots/`, as a PNG of the given name.
    pub fn screenshot(&self, name: &str) {
        let picture = self.picture();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        std::fs::create_dir_all(&folder).expect("the folder can be made");
        std::fs::write(folder.join(format!("{name}.png")), picture).expect("the screenshot can be written");
    }

    pub(super) fn wait<T, P: std::fmt::Debug>(&self, answer: impl Future<Output = Result<T, P>>) -> T {
        let answer = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, answer).await });
        answer
            .expect("the browser answers in time")
            .unwrap_or_else(|problem| panic!("The browser refuses: {problem:?}"))
    }

    /// What the browser answers, if it does.
    fn tried<T, P>(&self, answer: impl Future<Output = Result<T, P>>) -> Option<T> {
        self.tried_within(PATIENCE, answer)
    }

    /// What the browser answers between two tests, if it does.
    pub(super) fn tried_when_emptied<T, P>(&self, answer: impl Future<Output = Result<T, P>>) -> Option<T> {
        self.tried_within(PATIENCE_WHEN_EMPTIED, answer)
    }

    fn tried_within<T, P>(&self, patience: Duration, answer: impl Future<Output = Result<T, P>>) -> Option<T> {
        self.runtime.block_on(async { tokio::time::timeout(patience, answer).await }).ok()?.ok()
    }
}

/// The port of a driver, once it listens.
fn port_of(process: &BrowserProcess, engine: Engine) -> u16 {
    let start = Instant::now();
    while start.elapsed() < PATIENCE && process.is_running() {
        if let Some(port) = process.port() {
            return port;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("The driver of {engine:?} does not start: {}", process.last_words());
}

/// A browser, started by the driver at an address.
async fn connected(address: &str, engine: Engine, setup: Setup, process: &BrowserProcess) -> Result<Client, String> {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(engine.capabilities(setup, process));
    let client = tokio::time::timeout(PATIENCE, builder.connect(address)).await;
    client.map_err(|_| "no answer".to_owned())?.map_err(|problem| format!("{problem:?}"))
}
