//! One browser with one window, driven over WebDriver. Calls block: a test is a sequence of steps and nothing else.

use std::future::Future;
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::actions::{ActionSequence, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT};
use fantoccini::actions::{MouseActions, PointerAction, TouchActions};
use fantoccini::{Client, ClientBuilder};
use http_body_util::{BodyExt as _, Full};
use hyper::Request;
use hyper::body::Bytes;
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

use super::engines::{Engine, Setup};
use super::home::Home;

/// Longer than anything here takes on a busy machine, where a browser may need a minute to start; one that hangs fails
/// the test instead of holding it up.
const PATIENCE: Duration = Duration::from_secs(200);

/// A running browser. It ends with its home, which is quicker than asking it to close and cannot be refused.
#[derive(Debug)]
pub struct Session {
    engine: Engine,
    setup: Setup,
    client: Client,
    runtime: Runtime,
    home: Home,
    address: String,
    pages: u32,
}

impl Session {
    /// Starts the driver and the browser of an engine.
    pub fn start(engine: Engine, setup: Setup) -> Self {
        let home = Home::new();
        home.start(&mut engine.driver(setup, &home));
        let address = format!("http://127.0.0.1:{}", port_of(&home, engine));
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let client = runtime.block_on(connected(&address, engine, setup, &home));
        let client =
            client.unwrap_or_else(|problem| panic!("{engine:?} does not start: {problem}: {}", home.last_words()));
        let session = Self { engine, setup, client, runtime, home, address, pages: 0 };
        session.resize(setup.window.0, setup.window.1);
        session
    }

    /// Whether it looks to the page as most tests want it.
    pub fn is_usual(&self) -> bool {
        self.setup == Setup::default()
    }

    /// Whether it is a browser of an engine that looks like this to the page.
    pub fn is_like(&self, engine: Engine, setup: Setup) -> bool {
        self.engine == engine && self.setup == setup
    }

    /// How many pages were left in it so far.
    pub fn pages(&self) -> u32 {
        self.pages
    }

    /// Leaves the page: its window goes with its history, and the browser forgets what it has stored, cached and
    /// downloaded. Returns nothing if the browser does not obey.
    pub fn emptied(mut self) -> Option<Self> {
        self.pages += 1;
        let emptied = match self.engine {
            Engine::Chromium => self.empty_chromium(),
            Engine::Firefox => self.empty_firefox(),
            Engine::WebKit => self.empty_webkit(),
        };
        self.home.tidy();
        emptied.is_some().then_some(self)
    }

    /// Brings the window back to its usual size, and says whether the browser still obeys.
    pub fn is_awake(&self) -> bool {
        let (width, height) = self.setup.window;
        self.tried(self.client.set_window_rect(0, 0, width, height)).is_some()
    }

    fn empty_chromium(&self) -> Option<()> {
        self.move_to_another_tab()?;
        let everything = json!({ "origin": "*", "storageTypes": "all" });
        for (command, parameters) in [
            // Without it the tab would not have the focus.
            ("Page.bringToFront", json!({})),
            ("Network.clearBrowserCookies", json!({})),
            ("Network.clearBrowserCache", json!({})),
            ("Storage.clearDataForOrigin", everything),
        ] {
            self.post("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))?;
        }
        Some(())
    }

    fn move_to_another_tab(&self) -> Option<()> {
        let next = self.tried(self.client.new_window(true))?.handle;
        for window in self.tried(self.client.windows())? {
            if window != next {
                self.tried(self.client.switch_to_window(window))?;
                self.tried(self.client.close_window())?;
            }
        }
        self.tried(self.client.switch_to_window(next))
    }

    fn empty_firefox(&self) -> Option<()> {
        let script = "
            const [done] = arguments;
            const before = [...gBrowser.tabs];
            const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
            gBrowser.selectedTab = gBrowser.addTab('about:blank', { triggeringPrincipal });
            for (const tab of before) gBrowser.removeTab(tab, { skipPermitUnload: true });
            Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, (failed) => done(failed));";
        self.post("moz/context", &json!({ "context": "chrome" }))?;
        let failed = self.post("execute/async", &json!({ "script": script, "args": [] }))?;
        self.post("moz/context", &json!({ "context": "content" }))?;
        let window = self.tried(self.client.windows())?.pop()?;
        self.tried(self.client.switch_to_window(window))?;
        (failed == 0).then_some(())
    }

    /// This browser has no command that makes it forget, so a new one takes its place, which is quick to start.
    fn empty_webkit(&mut self) -> Option<()> {
        self.tried(self.client.clone().close())?;
        let client = self.runtime.block_on(connected(&self.address, self.engine, self.setup, &self.home));
        self.client = client.ok()?;
        Some(())
    }

    /// Sends the driver a command that only this engine has, and returns what it says.
    fn post(&self, command: &str, parameters: &Value) -> Option<Value> {
        let session = self.tried(self.client.session_id())??;
        let request = Request::post(format!("{}/session/{session}/{command}", self.address))
            .header("Content-Type", "application/json")
            .body(Full::new(Bytes::from(parameters.to_string())))
            .expect("the request is well formed");
        let answer = async {
            let browser = legacy::Client::builder(TokioExecutor::new()).build(HttpConnector::new());
            let answer = browser.request(request).await.map_err(|problem| problem.to_string())?;
            let is_good = answer.status().is_success();
            let body = answer.into_body().collect().await.map_err(|problem| problem.to_string())?.to_bytes();
            if is_good { Ok(body) } else { Err(String::from_utf8_lossy(&body).into_owned()) }
        };
        let answer: Value = serde_json::from_slice(&self.tried(answer)?).ok()?;
        Some(answer["value"].clone())
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
        let places = [self.home.downloads(), self.home.folder().to_owned()];
        let found = places.iter().find_map(|folder| std::fs::read(folder.join(name)).ok());
        found.filter(|bytes| !bytes.is_empty())
    }

    /// Writes what the window shows to `target/screenshots/`, as a PNG of the given name.
    pub fn screenshot(&self, name: &str) {
        let picture = self.wait(self.client.screenshot());
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        std::fs::create_dir_all(&folder).expect("the folder can be made");
        std::fs::write(folder.join(format!("{name}.png")), picture).expect("the screenshot can be written");
    }

    fn wait<T, P: std::fmt::Debug>(&self, answer: impl Future<Output = Result<T, P>>) -> T {
        let answer = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, answer).await });
        answer
            .expect("the browser answers in time")
            .unwrap_or_else(|problem| panic!("The browser refuses: {problem:?}"))
    }

    /// What the browser answers, if it does.
    fn tried<T, P>(&self, answer: impl Future<Output = Result<T, P>>) -> Option<T> {
        self.runtime.block_on(async { tokio::time::timeout(PATIENCE, answer).await }).ok()?.ok()
    }
}

/// The port of a driver, once it listens.
fn port_of(home: &Home, engine: Engine) -> u16 {
    let start = Instant::now();
    while start.elapsed() < PATIENCE && home.is_running() {
        if let Some(port) = home.port() {
            return port;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("The driver of {engine:?} does not start: {}", home.last_words());
}

/// A browser, started by the driver at an address.
async fn connected(address: &str, engine: Engine, setup: Setup, home: &Home) -> Result<Client, String> {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(engine.capabilities(setup, home));
    let client = tokio::time::timeout(PATIENCE, builder.connect(address)).await;
    client.map_err(|_| "no answer".to_owned())?.map_err(|problem| format!("{problem:?}"))
}
