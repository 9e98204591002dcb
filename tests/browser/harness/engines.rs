//! The three engines: which programs they need, and how each is started as a quiet, reproducible browser.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Map, Value, json};

use super::browser_process::BrowserProcess;

/// How long a page may load and a script may take. A busy machine makes a kit for half a minute; what hangs fails.
const ANSWER_MS: u64 = 180_000;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, through chromedriver.
    Chromium,
    /// Firefox, through geckodriver.
    Firefox,
    /// WebKitGTK's small browser, through WebKitWebDriver, on its own display (it has no headless mode).
    WebKit,
}

/// The colours that the reader's system asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// A few colours of the reader's own instead of those of the page. WebKit has no such mode.
    Forced,
}

/// What the browser looks like to the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setup {
    /// Device pixels per CSS pixel: 1, 2 or 3. WebKit takes whole numbers only.
    pub pixel_ratio: u8,
    /// Width and height of the window in CSS pixels.
    pub window: (u32, u32),
    /// The colours of the system.
    pub scheme: Scheme,
    /// Whether a finger points, as on a phone, and not a mouse.
    pub is_coarse: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self { pixel_ratio: 1, window: (1280, 1000), scheme: Scheme::Light, is_coarse: false }
    }
}

impl Engine {
    /// The command that starts this engine's driver on a port that the system picks, after whatever the driver needs
    /// before it.
    pub fn driver(self, Setup { pixel_ratio, scheme, is_coarse, .. }: Setup, process: &BrowserProcess) -> Command {
        let mut driver = match self {
            Self::Chromium => Command::new(program("chromedriver", "apt-get install chromium-driver")),
            Self::Firefox => {
                let advice = "cargo install geckodriver --root target/tools";
                let mut driver = Command::new(program("geckodriver", advice));
                // Its second port is fixed unless an option sets it, and several tests run at a time.
                driver.arg("--websocket-port=0");
                driver
            }
            Self::WebKit => {
                let mut driver = Command::new(program("WebKitWebDriver", "apt-get install webkit2gtk-driver"));
                driver.env("DISPLAY", display(process, pixel_ratio)).env("GDK_SCALE", pixel_ratio.to_string());
                driver.env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1");
                assert_ne!(scheme, Scheme::Forced, "WebKit has no forced colours");
                assert!(!is_coarse, "WebKit's small browser always has a mouse");
                if scheme == Scheme::Dark {
                    driver.env("GTK_THEME", "Adwaita:dark");
                }
                // Without a graphics processor OpenGL is emulated, and that takes more time than the pages do: 3.2
                // seconds of a processor for a page that takes 1.5 when it is painted directly.
                driver.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
                driver
            }
        };
        driver.arg("--port=0");
        driver
    }

    /// What the driver has to know about the browser: where it is, and that it should keep to itself.
    pub fn capabilities(self, setup: Setup, process: &BrowserProcess) -> Map<String, Value> {
        let Setup { pixel_ratio, scheme, is_coarse, .. } = setup;
        let downloads = process.downloads();
        let (name, options) = match self {
            Self::Chromium => {
                let profile = format!("--user-data-dir={}", process.folder().join("profile").display());
                let scale = format!("--force-device-scale-factor={pixel_ratio}");
                let colours: &[&str] = match scheme {
                    Scheme::Light => &[],
                    Scheme::Dark => &["--force-dark-mode"],
                    Scheme::Forced => &["--force-high-contrast"],
                };
                let arguments = [
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    // Containers often give /dev/shm less room than one page takes.
                    "--disable-dev-shm-usage",
                    &profile,
                    &scale,
                ];
                let arguments = [&arguments[..], colours].concat();
                let browser = program("chromium", "apt-get install chromium");
                let preferences =
                    json!({ "download.default_directory": downloads, "download.prompt_for_download": false });
                ("goog:chromeOptions", json!({ "binary": browser, "args": arguments, "prefs": preferences }))
            }
            Self::Firefox => {
                let browser = program_among(&["firefox-esr", "firefox"], "apt-get install firefox-esr");
                let preferences = json!({
                    "layout.css.devPixelsPerPx": format!("{pixel_ratio}.0"),
                    "layout.css.prefers-color-scheme.content-override": u8::from(scheme != Scheme::Dark),
                    // 1 leaves the page its colours, 2 never does.
                    "browser.display.document_color_use": if scheme == Scheme::Forced { 2 } else { 1 },
                    // A mouse is precise and can hover; a finger is neither.
                    "ui.primaryPointerCapabilities": if is_coarse { 1 } else { 6 },
                    "ui.allPointerCapabilities": if is_coarse { 1 } else { 6 },
                    "browser.download.folderList": 2,
                    "browser.download.dir": downloads,
                });
                ("moz:firefoxOptions", json!({ "binary": browser, "args": ["-headless"], "prefs": preferences }))
            }
            Self::WebKit => {
                let browser = program("MiniBrowser", "apt-get install webkit2gtk-driver");
                ("webkitgtk:browserOptions", json!({ "binary": browser, "args": ["--automation"] }))
            }
        };
        let timeouts = json!({ "script": ANSWER_MS, "pageLoad": ANSWER_MS });
        Map::from_iter([(name.to_owned(), options), ("timeouts".to_owned(), timeouts)])
    }
}

/// A number for a display that this process has not used before, and that no other is likely to use. A server that
/// picks its number itself takes one that another has just left, and that one, as it ends, may remove the socket of its
/// successor.
fn display_number() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let first = 100 + std::process::id() % 500 * 100;
    let mut numbers = std::iter::repeat_with(|| first + NEXT.fetch_add(1, Ordering::Relaxed));
    let is_free = |number: &u32| !Path::new(&format!("/tmp/.X11-unix/X{number}")).exists();
    numbers.find(is_free).expect("the numbers do not end")
}

/// Starts an X server, waits until it takes connections, and returns the name of its display.
fn display(process: &BrowserProcess, pixel_ratio: u8) -> String {
    let ((width, height), ratio) = (Setup::default().window, u32::from(pixel_ratio));
    let screen = format!("{}x{}x24", (width + 200) * ratio, (height + 200) * ratio);
    let mut server = Command::new(program("Xvfb", "apt-get install xvfb"));
    // Without `-noreset` the server starts over when its last client leaves, and turns the next browser away.
    server.arg(format!(":{}", display_number())).args([
        "-noreset",
        "-displayfd",
        "1",
        "-screen",
        "0",
        &screen,
        "-nolisten",
        "tcp",
    ]);
    let output = process.start_and_read(&mut server);
    let mut number = String::new();
    BufReader::new(output).read_line(&mut number).expect("the X server tells its display");
    assert!(!number.trim().is_empty(), "The X server did not start: {}", process.last_words());
    format!(":{}", number.trim())
}

fn program(name: &str, advice: &str) -> PathBuf {
    program_among(&[name], advice)
}

/// Finds a program in the project's own tools, on the path, or where Debian puts it. A missing one is a failure, never
/// a skipped test: a green run means that three engines were tried.
fn program_among(names: &[&str], advice: &str) -> PathBuf {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/bin");
    let path = std::env::var_os("PATH").unwrap_or_default();
    // One folder per processor's name, and in each one per version of the library.
    let below = |folder: PathBuf| std::fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path());
    let hidden = below("/usr/lib".into()).flat_map(below).filter(|it| it.to_string_lossy().contains("webkit2gtk-"));
    let folders: Vec<PathBuf> = std::iter::once(tools).chain(std::env::split_paths(&path)).chain(hidden).collect();
    let found =
        names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|it| it.is_file());
    found.unwrap_or_else(|| panic!("This test needs `{}`, which is not installed. Try: {advice}", names[0]))
}
