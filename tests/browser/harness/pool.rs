//! Idle browsers. Starting one takes seconds, so the next test of an engine takes the one that the last has left,
//! emptied.

use std::sync::{Mutex, PoisonError};

use super::engines::{Engine, Setup};
use super::session::Session;

/// After so many tests a browser is replaced: no browser has to stay good for ever.
const MOST_PAGES: u32 = 100;

static RESTING: Mutex<Vec<Session>> = Mutex::new(Vec::new());

/// A browser with one empty window that knows nothing of any test before.
pub fn take(engine: Engine, setup: Setup) -> Session {
    let found = {
        let mut resting = RESTING.lock().unwrap_or_else(PoisonError::into_inner);
        let place = resting.iter().position(|it| it.is_like(engine, setup));
        place.map(|place| resting.swap_remove(place))
    };
    // One may have died while it rested.
    let ready = found.and_then(|mut session| session.prepare(setup).then_some(session));
    ready.unwrap_or_else(|| Session::start(engine, setup))
}

/// Takes a browser back whose test has passed; one that does not forget the test ends with it. After a test that has
/// failed there is nothing to take back.
pub fn leave(session: Session) {
    if session.pages() < MOST_PAGES {
        let emptied = session.emptied();
        RESTING.lock().unwrap_or_else(PoisonError::into_inner).extend(emptied);
    }
}
