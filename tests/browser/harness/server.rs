//! A small web server that the tests control: what it serves, with which headers, and what was requested from it.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

/// The strictest policy that the element promises to work under.
pub const STRICT_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
     style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// A policy under which scripts run and nothing can be fetched.
const CLOSED_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

/// A policy of a page that has not heard of WebAssembly.
const NO_WASM_POLICY: &str = "script-src 'self'";

/// Serves the built product under `/dist/`, the host pages of the tests under `/pages/`, the numbers under `/fixtures/`
/// and what the engine is measured against under `/benches/`, on a free port of this machine; what bundlers made of the
/// package is under `/bundlers/`, and the product in a pseudo-language under `/pseudo/<tag>/`.
///
/// A first segment may change how. `/strict/…` adds [`STRICT_POLICY`], `/closed/…` [`CLOSED_POLICY`],
/// `/no-wasm-policy/…` [`NO_WASM_POLICY`]; under `/cors/…` pages of every origin may read what is served, as a frame in
/// a sandbox needs it, which has its own origin. WebAssembly is plain text under `/wrong-mime/…`, has a parameter after
/// its type under `/longer-mime/…`, is not found under `/wasm-is-gone/…`, a page under `/page-for-wasm/…`, and under
/// `/half-once/…` half of it is missing the first time. `/witnessed/…` puts the script that collects errors in front of
/// all others, and `/observed/…` also the one that collects changes of the page. Pages use relative addresses, so
/// everything they load comes the same way.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
    held: watch::Sender<String>,
    // Whatever is being answered ends with it.
    _runtime: Runtime,
}

impl Server {
    /// Starts serving.
    pub fn start() -> Self {
        let runtime =
            Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime can be made");
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("there is a free port");
        let address = listener.local_addr().expect("it listens somewhere");
        let requests = Arc::default();
        let (held, holding) = watch::channel(String::new());
        runtime.spawn(serve(listener, Arc::clone(&requests), holding));
        Self { address, requests, held, _runtime: runtime }
    }

    /// The full address of a path.
    pub fn address(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Keeps everything waiting whose path holds a part such as `stories/blank.json`, until it is released: what a slow
    /// network does to one file while the others come.
    pub fn hold(&self, part: &str) {
        self.held.send_replace(part.to_owned());
    }

    /// Answers what was kept waiting.
    pub fn release(&self) {
        self.hold("");
    }

    /// The paths that were requested so far, in order.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no answer has panicked").clone()
    }
}

/// Every connection is served at once: a browser opens several and keeps them.
async fn serve(listener: TcpListener, requests: Arc<Mutex<Vec<String>>>, holding: watch::Receiver<String>) {
    while let Ok((stream, _)) = listener.accept().await {
        let (requests, holding) = (Arc::clone(&requests), holding.clone());
        let service = service_fn(move |request: Request<Incoming>| {
            let path = request.uri().path().to_owned();
            let mut requests = requests.lock().expect("no answer has panicked");
            let is_first = !requests.contains(&path);
            requests.push(path.clone());
            drop(requests);
            let mut holding = holding.clone();
            async move {
                // An error says that the server is going, and the browser with it.
                let _ = holding.wait_for(|part| part.is_empty() || !path.contains(part.as_str())).await;
                Ok::<_, Infallible>(answer(&path, is_first))
            }
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

fn answer(path: &str, is_first: bool) -> Response<Full<Bytes>> {
    let (mode, rest) = mode_of(path);
    let is_gone = mode == "wasm-is-gone" && rest.ends_with(".wasm");
    let found = file_of(rest).filter(|_| !is_gone).and_then(|file| Some((std::fs::read(&file).ok()?, mime(&file))));
    let Some((mut body, mut mime)) = found else {
        let missing = Response::builder().status(StatusCode::NOT_FOUND);
        return missing.body(Full::default()).expect("the answer is well formed");
    };
    if mime == "application/wasm" {
        match mode {
            "wrong-mime" => mime = "text/plain",
            "longer-mime" => mime = "application/wasm; charset=utf-8",
            "page-for-wasm" => (body, mime) = (b"<!doctype html><title>Not here".to_vec(), "text/html"),
            "half-once" if is_first => body.truncate(body.len() / 2),
            _ => {}
        }
    }
    if mime.starts_with("text/html") {
        match mode {
            "witnessed" => body = with_scripts(&body, WITNESS),
            "observed" => body = with_scripts(&body, OBSERVER),
            _ => {}
        }
    }
    // Without "no-store" a second start could be served from a cache, and the log of requests would say nothing.
    let mut response = Response::builder().header("Content-Type", mime).header("Cache-Control", "no-store");
    for (policed, policy) in [("strict", STRICT_POLICY), ("closed", CLOSED_POLICY), ("no-wasm-policy", NO_WASM_POLICY)]
    {
        if mode == policed {
            response = response.header("Content-Security-Policy", policy);
        }
    }
    if mode == "cors" {
        response = response.header("Access-Control-Allow-Origin", "*");
    }
    response.body(Full::from(body)).expect("the answer is well formed")
}

fn mode_of(path: &str) -> (&str, &str) {
    let policies = ["strict", "closed", "no-wasm-policy"];
    let modules = ["wrong-mime", "longer-mime", "wasm-is-gone", "page-for-wasm", "half-once"];
    let is_mode =
        |it: &str| ["witnessed", "observed", "cors"].contains(&it) || policies.contains(&it) || modules.contains(&it);
    let split = path.strip_prefix('/').and_then(|it| it.find('/')).map(|it| path.split_at(it + 1));
    match split {
        Some((first, rest)) if is_mode(&first[1..]) => (&first[1..], rest),
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
        "bundlers" => "target/bundlers",
        "pseudo" => "target/pseudo",
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

/// Collects what a page would only write to its console.
const WITNESS: &str = "<script src=\"/pages/witness.js\"></script>";

/// The same, and changes of the page: a module, so that the parser has finished.
const OBSERVER: &str =
    "<script src=\"/pages/witness.js\"></script><script type=\"module\" src=\"/pages/observe.js\"></script>";

fn with_scripts(page: &[u8], scripts: &str) -> Vec<u8> {
    String::from_utf8_lossy(page).replacen("<head>", &format!("<head>{scripts}"), 1).into_bytes()
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
