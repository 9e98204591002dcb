//! Clears up after the tests. An idle browser outlives the test that used it, and a process that ends drops none of its
//! values. So a caretaker waits until this process has ended, however it did, and ends what it has left.

use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

/// Waits for the end of its input, which is the end of this process, and then does what `BrowserProcess` does when it is dropped.
/// The prefix comes as input, so that it is on the command line of none of these programs.
const CARETAKER: &str = r#"
    trap '' HUP INT TERM
    read -r prefix
    cat >/dev/null
    signal=TERM
    for round in 1 2 3 4 5 6 7 8 9 10; do
        left=$(printf '%s' "$prefix" | grep -lsF -f - /proc/[0-9]*/environ /proc/[0-9]*/cmdline | cut -d/ -f3 | sort -u)
        [ -z "$left" ] || kill -"$signal" $left 2>/dev/null
        signal=KILL
        sleep 0.2
        rm -rf "$prefix"* && [ -z "$left" ] && break
    done
"#;

/// What the names of the folders of all browsers of this process begin with. The first call starts the caretaker.
pub fn prefix() -> &'static str {
    static PREFIX: OnceLock<(String, Child)> = OnceLock::new();
    let (prefix, _caretaker) = PREFIX.get_or_init(|| {
        let prefix = std::env::temp_dir().join(format!("browser-{}-", std::process::id()));
        let prefix = prefix.to_str().expect("the folder has a plain name").to_owned();
        let mut caretaker = Command::new("sh");
        caretaker.args(["-c", CARETAKER]).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut caretaker = caretaker.spawn().expect("there is a shell");
        let input = caretaker.stdin.as_mut().expect("its input was asked for");
        writeln!(input, "{prefix}").expect("it listens");
        (prefix, caretaker)
    });
    prefix
}
