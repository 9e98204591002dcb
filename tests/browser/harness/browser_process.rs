//! The processes of a browser: its driver, the browser itself and its display, with a folder of their own.

use std::cell::RefCell;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use super::caretaker;

/// 127.0.0.1, and the state of a socket that listens, as the system's table of sockets has them.
const LOOPBACK: &str = "0100007F";
const LISTENS: &str = "0A";

/// The numbers of the sockets that a process has open.
fn sockets_of(process: u32) -> Vec<String> {
    let open = fs::read_dir(format!("/proc/{process}/fd")).into_iter().flatten().flatten();
    let names = open.filter_map(|it| Some(fs::read_link(it.path()).ok()?.to_string_lossy().into_owned()));
    names.filter_map(|it| Some(it.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned())).collect()
}

/// A driver, its browser and its display, with a fresh folder that serves all of them as home, profile and temporary
/// folder.
///
/// Dropping it ends every one of these processes, also those that left their parent, and removes the folder. A test that
/// fails unwinds, so it drops its browser as well.
#[derive(Debug)]
pub struct BrowserProcess {
    folder: PathBuf,
    started: RefCell<Vec<Child>>,
}

impl BrowserProcess {
    /// Makes an empty folder, different from all others on this machine.
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("{}{number}-home", caretaker::prefix()));
        let process = Self { folder, started: RefCell::default() };
        fs::create_dir_all(process.downloads()).expect("a folder for the browser can be made");
        process
    }

    /// Where the browser puts what is downloaded.
    pub fn downloads(&self) -> PathBuf {
        self.folder.join("Downloads")
    }

    /// The folder itself.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Starts a program in the folder. What it prints goes to a log.
    pub fn start(&self, command: &mut Command) {
        command.stdout(self.log_for_writing());
        self.spawn(command);
    }

    /// Like [`start`](Self::start), but the caller reads what the program prints.
    pub fn start_and_read(&self, command: &mut Command) -> ChildStdout {
        command.stdout(Stdio::piped());
        self.spawn(command).expect("its output was asked for")
    }

    /// Whether every program that was started still runs.
    pub fn is_running(&self) -> bool {
        self.started.borrow_mut().iter_mut().all(|child| matches!(child.try_wait(), Ok(None)))
    }

    /// The port of this machine on which one of the programs listens, once one does. The system picked it, so no two
    /// programs ever want the same one, and the port of another browser is never taken for it.
    pub fn port(&self) -> Option<u16> {
        let sockets: Vec<String> = self.started.borrow().iter().flat_map(|child| sockets_of(child.id())).collect();
        let listening = fs::read_to_string("/proc/net/tcp").ok()?;
        listening.lines().skip(1).find_map(|line| {
            let parts: Vec<&str> = line.split_whitespace().collect();
            let (address, port) = parts.get(1)?.split_once(':')?;
            let is_own =
                address == LOOPBACK && parts.get(3) == Some(&LISTENS) && sockets.contains(&(*parts.get(9)?).to_owned());
            is_own.then(|| u16::from_str_radix(port, 16).ok())?
        })
    }

    /// Removes what was downloaded, and says whether there was anything.
    pub fn tidy(&self) -> bool {
        let files = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
        // One browser puts it into its home folder. What is hidden there belongs to the browser.
        let files = files(&self.downloads()).chain(files(&self.folder));
        let shown = files.filter(|it| !it.file_name().as_encoded_bytes().starts_with(b".")).map(|it| it.path());
        shown.filter(|it| it.is_file() && *it != self.log()).map(fs::remove_file).count() > 0
    }

    /// The last lines of what the programs have said, for the message of a failure.
    pub fn last_words(&self) -> String {
        let log = fs::read_to_string(self.log()).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(12)..].join("\n")
    }

    fn spawn(&self, command: &mut Command) -> Option<ChildStdout> {
        command.stdin(Stdio::null()).stderr(self.log_for_writing());
        for name in ["HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"] {
            command.env(name, &self.folder);
        }
        let child = command.spawn();
        let mut child = child.unwrap_or_else(|problem| panic!("{:?} does not start: {problem}", command.get_program()));
        let output = child.stdout.take();
        self.started.borrow_mut().push(child);
        output
    }

    fn log_for_writing(&self) -> File {
        File::options().create(true).append(true).open(self.log()).expect("the log can be opened")
    }

    fn log(&self) -> PathBuf {
        self.folder.join("log.txt")
    }

    /// The processes that name this folder in their environment or, where they have written over that, on their command
    /// line. Parenthood would not do: helpers of a browser leave their parent, and go on when it is killed.
    fn inhabitants(&self) -> Vec<String> {
        let needle = self.folder.as_os_str().as_encoded_bytes();
        let names_it =
            |file: PathBuf| fs::read(file).is_ok_and(|text| text.windows(needle.len()).any(|it| it == needle));
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        processes
            .filter(|it| it.file_name().as_encoded_bytes().iter().all(u8::is_ascii_digit))
            .filter(|it| names_it(it.path().join("environ")) || names_it(it.path().join("cmdline")))
            .filter_map(|it| it.file_name().into_string().ok())
            .collect()
    }
}

impl Drop for BrowserProcess {
    fn drop(&mut self) {
        // Politely at first, since a display leaves its lock behind when it is killed. Several rounds are usual: a
        // process that was just being started, or is still writing to its profile, is dealt with in the next.
        for round in 0..100 {
            let inhabitants = self.inhabitants();
            if inhabitants.is_empty() && fs::remove_dir_all(&self.folder).is_ok() {
                break;
            }
            let signal = if round == 0 { "-TERM" } else { "-KILL" };
            // The shell's own `kill` exists wherever there is a shell, the program of that name does not.
            let kill = r#"kill "$@" 2>/dev/null"#;
            let _ = Command::new("sh").args(["-c", kill, "sh", signal]).args(inhabitants).status();
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        for child in self.started.get_mut() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
