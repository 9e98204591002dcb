//! What a page is told of its reader while it is open: wishes for contrast and motion, colours of the system, and a finger
//! instead of a mouse. Only Chromium's driver can change that in the middle of a visit.

use fantoccini::wd::WebDriverCompatibleCommand;
use hyper::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use super::engines::Engine;
use super::session::Session;

/// A command of Chromium's own protocol, passed on by its driver.
#[derive(Debug)]
struct OwnCommand(Value);

impl WebDriverCompatibleCommand for OwnCommand {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.0.to_string()))
    }
}

impl Session {
    /// Tells the page these media features, such as `("prefers-contrast", "more")`, and takes back those that it was told before.
    pub fn prefer(&self, features: &[(&str, &str)]) {
        let features: Vec<_> = features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.command("Emulation.setEmulatedMedia", json!({ "features": features }));
    }

    /// Shows the page as it will be printed.
    pub fn print_media(&self) {
        self.command("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    }

    /// Tells the page that a finger points, or a mouse again.
    pub fn point_with_finger(&self, is_finger: bool) {
        self.command("Emulation.setTouchEmulationEnabled", json!({ "enabled": is_finger, "maxTouchPoints": 1 }));
    }

    fn command(&self, name: &str, parameters: Value) {
        assert_eq!(self.engine(), Engine::Chromium, "only Chromium can be told in the middle of a visit");
        self.change_reader();
        self.wait(self.client.issue_cmd(OwnCommand(json!({ "cmd": name, "params": parameters }))));
    }
}
