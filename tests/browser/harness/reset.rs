//! Makes a browser that a test has used as it was before. A new one would take seconds, and a new window in it several
//! times as long as this: the process that draws the page stays.
//!
//! Every page has a server on a port of its own, and with it an origin of its own. So nothing that a test leaves in a
//! storage or cache could be found by another one anyway, unless the system gives a port twice; cookies could, as they
//! know no ports.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use serde_json::{Value, json};

use super::server::Server;
use super::session::Session;

/// Longer than a busy machine takes to go back to a page without anything in it.
const PATIENCE: Duration = Duration::from_secs(30);

/// A history that is full has lost its beginning.
const LONGEST_HISTORY: u64 = 50;

/// Empties every storage of the page, and says whether there is nothing that it cannot empty.
const FORGET: &str = "
    const [done] = arguments;
    const deleteDatabase = ({ name }) => new Promise((resolve, reject) => {
        const asked = indexedDB.deleteDatabase(name);
        [asked.onsuccess, asked.onerror, asked.onblocked] = [resolve, reject, reject];
    });
    const forget = async () => {
        window.name = '';
        localStorage.clear();
        sessionStorage.clear();
        await Promise.all((await indexedDB.databases()).map(deleteDatabase));
        await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
    };
    forget().then(() => done(true), () => done(false));";

/// Goes to the first page of the history. What lies ahead of the current page counts as well; another entry, to the same
/// page, cuts it off.
const GO_BACK: &str = "
    history.pushState(null, '');
    history.go(arguments[0] - history.length);";

/// The page that every browser begins with, and to which it returns between two tests. It is on the same host as the
/// pages of the tests: for another one, a browser would start another process.
pub fn start_page() -> String {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(Server::start).address("/pages/empty.html")
}

/// Leaves the page, its history and its window, deletes what it has stored, and takes the pointer away.
/// Says whether the browser has obeyed.
pub fn empty(session: &Session) -> bool {
    close_other_windows(session).and_then(|()| forget(session)).and_then(|()| go_to_start(session)).is_some()
}

fn close_other_windows(session: &Session) -> Option<()> {
    let mut windows = session.tried_when_emptied(session.client.windows())?.into_iter();
    let first = windows.next()?;
    for window in windows {
        session.tried_when_emptied(session.client.switch_to_window(window))?;
        session.tried_when_emptied(session.client.close_window())?;
    }
    // Also the way out of a frame.
    session.tried_when_emptied(session.client.switch_to_window(first))
}

fn forget(session: &Session) -> Option<()> {
    session.tried_when_emptied(session.client.delete_all_cookies())?;
    let has_forgotten = session.tried_when_emptied(session.client.execute_async(FORGET, Vec::new()))?;
    (has_forgotten == true).then_some(())
}

fn go_to_start(session: &Session) -> Option<()> {
    let run = |script, arguments: Vec<Value>| session.tried_when_emptied(session.client.execute(script, arguments));
    let length = run("return history.length", Vec::new())?.as_u64()?;
    if length >= LONGEST_HISTORY {
        return None;
    }
    run(GO_BACK, vec![json!(session.first_length)])?;
    let script = "return document.readyState === 'complete' && location.href === arguments[0]";
    let start = Instant::now();
    // A script may be lost with the page that it runs in.
    while run(script, vec![json!(start_page())]) != Some(json!(true)) {
        if start.elapsed() > PATIENCE {
            return None;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let to_corner = PointerAction::MoveTo { duration: None, x: 0.0, y: 0.0 };
    let pointer = MouseActions::new("mouse".to_owned()).then(to_corner);
    session.tried_when_emptied(session.client.perform_actions(fantoccini::actions::ActionSequence::from(pointer)))?;
    session.tried_when_emptied(session.client.release_actions())
}
