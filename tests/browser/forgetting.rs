//! Tests share browsers, one after another: no page may find anything of the one before.

use serde_json::{Value, json};

use super::harness::engines::Setup;
use super::harness::in_each_engine;
use super::harness::server::Server;
use super::harness::session::Session;

/// What a page finds: its storages, its history, and what its window is like.
const LOOK: &str = "
    const [done] = arguments;
    const look = async () => ({
        stored: [localStorage.length, sessionStorage.length, document.cookie],
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        history: history.length,
        window: [innerWidth, innerHeight, scrollY, document.hasFocus(), document.visibilityState, name],
    });
    look().then(done, (error) => done(String(error)));";

/// Leaves something in every place there is, and a file.
const FILL: &str = "
    const [done] = arguments;
    const fill = async () => {
        localStorage.setItem('left', 'here');
        sessionStorage.setItem('left', 'here');
        document.cookie = 'left=here; max-age=3600';
        window.name = 'left';
        await new Promise((resolve, reject) => {
            const asked = indexedDB.open('left');
            [asked.onsuccess, asked.onerror] = [() => resolve(asked.result.close()), reject];
        });
        await (await caches.open('left')).put('/left', new Response('here'));
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob(['here'], { type: 'text/csv' }));
        link.download = 'left.csv';
        link.click();
    };
    fill().then(done, (error) => done(String(error)));";

fn look(session: &Session) -> Value {
    session.run_async(LOOK, Vec::new())
}

in_each_engine! {
    fn a_browser_that_is_used_again_has_forgotten_the_page_before(engine) {
        let server = Server::start();
        let session = Session::start(engine, Setup::default());
        session.open(&server.address("/pages/empty.html"));
        let fresh = look(&session);
        assert_eq!((&fresh["stored"], &fresh["databases"], &fresh["caches"]), (&json!([0, 0, ""]), &json!(0), &json!(0)));

        assert_eq!(session.run_async(FILL, Vec::new()), Value::Null);
        session.open(&server.address("/pages/two.html"));
        session.open(&server.address("/pages/empty.html"));
        session.resize(800, 700);
        let used = look(&session);
        assert_eq!((&used["stored"], &used["databases"], &used["caches"]), (&json!([1, 1, "left=here"]), &json!(1), &json!(1)));
        let start = std::time::Instant::now();
        while session.downloaded("left.csv").is_none() {
            assert!(start.elapsed().as_secs() < 60, "the file does not come");
            std::thread::sleep(std::time::Duration::from_millis(20));
        }

        // The same origin again, as no two tests have it.
        let mut session = session.emptied().expect("it does as it is asked");
        assert!(session.prepare(Setup::default()));
        assert_eq!(session.downloaded("left.csv"), None);
        session.open(&server.address("/pages/empty.html"));
        assert_eq!(look(&session), fresh);
    }
}
