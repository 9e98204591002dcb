//! A small web server that the tests control: what it serves, with which headers, and what it was asked for.

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

/// The strictest policy that the element promises to work under.
pub const STRICT_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
     style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Serves the built product under `/dist/`, the host pages of the tests under `/pages/`, the numbers under `/fixtures/` and
/// what the engine is measured against under `/benches/`, on a free port of this machine.
///
/// A first segment may change how: `/strict/…` adds [`STRICT_POLICY`], `/wrong-mime/…` calls WebAssembly plain text,
/// `/shared/…` lets every origin read what it serves, as a frame in a sandbox needs it, which has an origin of its own, and
/// `/witnessed/…` puts the script that collects errors in front of all others. Pages use relative addresses, so
/// everything they load comes the same way.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
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
        runtime.spawn(serve(listener, Arc::clone(&requests)));
        Self { address, requests, _runtime: runtime }
    }

    /// The full address of a path.
    pub fn address(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The paths that were asked for so far, in order.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no answer has panicked").clone()
    }
}

/// Every connection is served at once: a browser opens several and keeps them.
async fn serve(listener: TcpListener, requests: Arc<Mutex<Vec<String>>>) {
    while let Ok((stream, _)) = listener.accept().await {
        let requests = Arc::clone(&requests);
        let service = service_fn(move |request: Request<Incoming>| {
            let path = request.uri().path().to_owned();
            requests.lock().expect("no answer has panicked").push(path.clone());
            async move { Ok::<_, Infallible>(answer(&path)) }
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

fn answer(path: &str) -> Response<Full<Bytes>> {
    let (mode, rest) = mode_of(path);
    let found = file_of(rest).and_then(|file| Some((std::fs::read(&file).ok()?, mime(&file))));
    let Some((mut body, mut mime)) = found else {
        let missing = Response::builder().status(StatusCode::NOT_FOUND);
        return missing.body(Full::default()).expect("the answer is well formed");
    };
    if mode == "wrong-mime" && mime == "application/wasm" {
        mime = "text/plain";
    }
    if mode == "witnessed" && mime.starts_with("text/html") {
        body = with_witness(&body);
    }
    // Without "no-store" a second start could be served from a cache, and the log of requests would say nothing.
    let mut response = Response::builder().header("Content-Type", mime).header("Cache-Control", "no-store");
    if mode == "strict" {
        response = response.header("Content-Security-Policy", STRICT_POLICY);
    }
    if mode == "shared" {
        response = response.header("Access-Control-Allow-Origin", "*");
    }
    response.body(Full::from(body)).expect("the answer is well formed")
}

fn mode_of(path: &str) -> (&str, &str) {
    let modes = ["strict", "wrong-mime", "witnessed", "shared"];
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
