//! One browser with one window, driven over WebDriver. Calls block: a test is a sequence of steps and nothing else.

use std::future::Future;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::actions::{ActionSequence, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT};
use fantoccini::actions::{MouseActions, PointerAction, TouchActions};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

use super::engines::{Engine, Setup};
use super::home::Home;

/// Longer than anything here takes on a busy machine; a browser that hangs fails the test instead of holding it up.
const PATIENCE: Duration = Duration::from_secs(90);

/// A running browser. It ends with its home, which is quicker than asking it to close and cannot be refused.
#[derive(Debug)]
pub struct Session {
    client: Client,
    runtime: Runtime,
    home: Home,
}

impl Session {
    /// Starts the driver and the browser of an engine.
    pub fn start(engine: Engine, setup: Setup) -> Self {
        let (home, port) = start_driver(engine, setup);
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(engine.capabilities(setup, &home));
        let address = format!("http://127.0.0.1:{port}");
        let client = runtime.block_on(async { tokio::time::timeout(PATIENCE, builder.connect(&address)).await });
        let client = client.unwrap_or_else(|_| panic!("{engine:?} does not start: {}", home.last_words()));
        let client = client.unwrap_or_else(|problem| panic!("{engine:?} does not start: {problem:?}"));
        let session = Self { client, runtime, home };
        session.resize(setup.window.0, setup.window.1);
        session
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

    /// Makes the n-th frame of the page the one that all further calls speak to.
    pub fn enter_frame(&self, index: u16) {
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
        // WebKit's small browser cannot be told where to put it.
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
}

/// Starts the driver and waits until it listens. The port was free a moment ago but may be taken by now: another try,
/// then.
fn start_driver(engine: Engine, setup: Setup) -> (Home, u16) {
    let mut trouble = String::new();
    for _ in 0..3 {
        let home = Home::new();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
        let port = listener.local_addr().expect("it has an address").port();
        drop(listener);
        home.start(&mut engine.driver(port, setup, &home));
        let start = Instant::now();
        while start.elapsed() < PATIENCE && home.is_running() {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return (home, port);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        trouble = home.last_words();
    }
    panic!("The driver of {engine:?} does not start: {trouble}");
}
