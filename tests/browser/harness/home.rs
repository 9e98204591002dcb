//! Where a browser lives: a fresh folder, and every process that was started in it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A fresh folder that serves as home, profile and temporary folder of a driver, its browser and its display.
///
/// Dropping it ends every one of those processes, also the ones that left their parent, and removes the folder. A test
/// that fails unwinds, so it drops its home as well.
#[derive(Debug)]
pub struct Home {
    folder: PathBuf,
}

impl Home {
    /// Makes an empty home, different from all others on this machine.
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("ai-savings-browser-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder for the browser can be made");
        Self { folder }
    }

    /// The folder itself.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Starts a program that lives here. What it prints goes to a log, unless the caller has asked for its output.
    pub fn start(&self, command: &mut Command) -> Child {
        let log = File::options().create(true).append(true).open(self.log()).expect("the log can be opened");
        command.stdin(Stdio::null()).stderr(log);
        for name in ["HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"] {
            command.env(name, &self.folder);
        }
        command.spawn().unwrap_or_else(|problem| panic!("{:?} does not start: {problem}", command.get_program()))
    }

    /// The last lines of what the programs of this home have said, for the message of a failure.
    pub fn last_words(&self) -> String {
        let log = fs::read_to_string(self.log()).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(12)..].join("\n")
    }

    fn log(&self) -> PathBuf {
        self.folder.join("log.txt")
    }

    /// The processes whose environment names this folder. Parenthood would not do: helpers of a browser leave their
    /// parent, and go on when it is killed.
    fn inhabitants(&self) -> Vec<String> {
        let needle = self.folder.as_os_str().as_encoded_bytes();
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        processes
            .filter(|process| {
                let environment = fs::read(process.path().join("environ")).unwrap_or_default();
                environment.split(|byte| *byte == 0).any(|variable| variable.ends_with(needle))
            })
            .filter_map(|process| process.file_name().into_string().ok())
            .filter(|name| name.bytes().all(|byte| byte.is_ascii_digit()))
            .collect()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // Twice is usual: a process that was just being started is seen in the second round only.
        for _ in 0..20 {
            let inhabitants = self.inhabitants();
            if inhabitants.is_empty() {
                break;
            }
            // The shell's own `kill` exists wherever there is a shell, the program of that name does not.
            let kill = r#"kill -KILL "$@" 2>/dev/null"#;
            let _ = Command::new("sh").args(["-c", kill, "sh"]).args(inhabitants).status();
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}
