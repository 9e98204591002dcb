//! A small web server that the tests control: what it serves, with which headers, and what it was asked for.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use tiny_http::{Header, Response};

/// The strictest policy that the element promises to work under.
pub const STRICT_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
     style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Serves the built product under `/dist/`, the host pages of the tests under `/pages/`, the numbers under `/fixtures/` and
/// what the engine is measured against under `/benches/`, on a free port of this machine.
///
/// A first segment may change how: `/strict/…` adds [`STRICT_POLICY`], `/wrong-mime/…` calls WebAssembly plain text, and
/// `/witnessed/…` puts the script that collects errors in front of all others. Pages use relative addresses, so
/// everything they load comes the same way.
#[derive(Debug)]
pub struct Server {
    listener: Arc<Listener>,
    thread: Option<JoinHandle<()>>,
}

struct Listener {
    http: tiny_http::Server,
    requests: Mutex<Vec<String>>,
}

impl std::fmt::Debug for Listener {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.requests.fmt(formatter)
    }
}

impl Server {
    /// Starts serving.
    pub fn start() -> Self {
        let http = tiny_http::Server::http("127.0.0.1:0").expect("there is a free port");
        let listener = Arc::new(Listener { http, requests: Mutex::default() });
        let thread = std::thread::spawn({
            let listener = Arc::clone(&listener);
            move || listener.http.incoming_requests().for_each(|request| listener.answer(request))
        });
        Self { listener, thread: Some(thread) }
    }

    /// The full address of a path.
    pub fn address(&self, path: &str) -> String {
        format!("http://{}{path}", self.listener.http.server_addr())
    }

    /// The paths that were asked for so far, in order.
    pub fn requests(&self) -> Vec<String> {
        self.listener.requests.lock().expect("no answer has panicked").clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.listener.http.unblock();
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

impl Listener {
    fn answer(&self, request: tiny_http::Request) {
        let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
        let (mode, rest) = mode_of(&path);
        let found = file_of(rest).and_then(|file| Some((std::fs::read(&file).ok()?, mime(&file))));
        self.requests.lock().expect("no answer has panicked").push(path.clone());
        let Some((mut body, mut mime)) = found else {
            let _ = request.respond(Response::empty(404));
            return;
        };
        if mode == "wrong-mime" && mime == "application/wasm" {
            mime = "text/plain";
        }
        if mode == "witnessed" && mime.starts_with("text/html") {
            body = with_witness(&body);
        }
        let mut response = Response::from_data(body).with_header(header("Content-Type", mime));
        // Without this a second start could be served from a cache, and the log of requests would say nothing.
        response.add_header(header("Cache-Control", "no-store"));
        if mode == "strict" {
            response.add_header(header("Content-Security-Policy", STRICT_POLICY));
        }
        let _ = request.respond(response);
    }
}

fn header(name: &str, text: &str) -> Header {
    Header::from_bytes(name, text).expect("the header is plain text")
}

fn mode_of(path: &str) -> (&str, &str) {
    let modes = ["strict", "wrong-mime", "witnessed"];
    let split = path.strip_prefix('/').and_then(|it| it.find('/')).map(|it| path.split_at(it + 1));
    match split {
        Some((first, rest)) if modes.contains(&&first[1..]) => (&first[1..], rest),
        _ => ("", path),
    }
}

/// The file behind a path, or nothing when the path is not made of plain names below one of the three folders.
fn file_of(path: &str) -> Option<PathBuf> {
    let (folder, rest) = path.strip_prefix('/')?.split_once('/')?;
    let folder = match folder {
        "dist" => "dist",
        "pages" => "tests/browser/pages",
        "fixtures" => "tests/fixtures",
        "benches" => "benches",
        _ => return None,
    };
    let allowed = |it: char| it.is_ascii_alphanumeric() || "-_.".contains(it);
    let plain = |name: &str| !name.is_empty() && !name.starts_with('.') && name.chars().all(allowed);
    rest.split('/').all(plain).then(|| Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(rest))
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|it| it.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

fn with_witness(page: &[u8]) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    page.replacen("<head>", "<head><script src=\"/pages/witness.js\"></script>", 1).into_bytes()
}

#[test]
fn a_path_never_leaves_the_served_folders() {
    for path in
        ["/dist/../Cargo.toml", "/dist/%2e%2e/Cargo.toml", "/dist//etc/passwd", "/Cargo.toml", "/src/lib.rs", "/"]
    {
        assert_eq!(file_of(path), None, "{path}");
    }
    assert!(file_of("/pages/element.html").is_some_and(|it| it.is_file()));
}
