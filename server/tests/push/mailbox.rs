//! A mail server of our own: it takes what is handed to it, keeps it, and answers as it is told to.

use server::config::{Setting, SmtpUrl};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
    time::{Instant, sleep},
};

/// How long a test waits for what has to come. Only a failing test waits this long.
const PATIENCE: Duration = Duration::from_secs(20);

/// What it does with the next mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Take,
    /// To `RCPT TO`: such as `550 5.1.1 no such mailbox`.
    Recipient(&'static str),
    /// Keeps the mail, and never says so.
    Hang,
}

/// One mail as it came in.
#[derive(Clone, Debug)]
pub struct Taken {
    pub to: String,
    pub text: String,
}

impl Taken {
    pub fn header(&self, name: &str) -> Option<&str> {
        let head = self.text.split("\n\n").next()?;
        let start = format!("{name}: ");
        head.lines().find_map(|line| line.strip_prefix(&start))
    }

    /// Without what a mail's lines are folded by.
    pub fn unfolded(&self) -> String {
        self.text.replace("=\n", "").replace("=3D", "=")
    }
}

/// Stops when dropped.
pub struct MailServer {
    address: String,
    book: Arc<Book>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Book {
    orders: Mutex<VecDeque<Answer>>,
    taken: Mutex<Vec<Taken>>,
    lines: Mutex<usize>,
}

impl MailServer {
    /// `orders`: what it does with the first mails; after them it takes all.
    pub async fn open(orders: &[Answer]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let book = Arc::new(Book {
            orders: Mutex::new(orders.iter().copied().collect()),
            ..Book::default()
        });
        let address = listener.local_addr().unwrap().to_string();
        let each = book.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                *each.lines.lock().unwrap() += 1;
                let book = each.clone();
                tokio::spawn(async move { book.serve(stream).await });
            }
        });
        Self { address, book, task }
    }

    /// As the setting names it.
    pub fn setting(&self) -> String {
        format!("smtp://{}", self.address)
    }

    pub fn url(&self) -> SmtpUrl {
        SmtpUrl::parse(&self.setting()).unwrap()
    }

    pub fn taken(&self) -> Vec<Taken> {
        self.book.taken.lock().unwrap().clone()
    }

    /// How many times somebody called.
    pub fn lines(&self) -> usize {
        *self.book.lines.lock().unwrap()
    }

    /// Waits until so many have come.
    pub async fn wait_for(&self, count: usize) -> Vec<Taken> {
        let end = Instant::now() + PATIENCE;
        loop {
            let taken = self.taken();
            if taken.len() >= count {
                return taken;
            }
            assert!(Instant::now() < end, "{} of {count} mails", taken.len());
            sleep(Duration::from_millis(5)).await;
        }
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Book {
    /// RFC 5321, as much of it as one client needs.
    async fn serve(&self, mut stream: TcpStream) -> Option<()> {
        let (read, mut write) = stream.split();
        let mut lines = BufReader::new(read).lines();
        write.write_all(b"220 here\r\n").await.ok()?;
        let (mut to, mut order) = (String::new(), Answer::Take);
        while let Some(line) = lines.next_line().await.ok()? {
            let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
            let answer = match verb.as_str() {
                "RCPT" => {
                    order = self.orders.lock().unwrap().pop_front().unwrap_or(Answer::Take);
                    line.clone_into(&mut to);
                    if let Answer::Recipient(answer) = order {
                        answer
                    } else {
                        "250 fine"
                    }
                }
                "DATA" => {
                    write.write_all(b"354 go on\r\n").await.ok()?;
                    let mut text = String::new();
                    while let Some(line) = lines.next_line().await.ok()? {
                        if line == "." {
                            break;
                        }
                        text += &(line + "\n");
                    }
                    self.taken.lock().unwrap().push(Taken { to: to.clone(), text });
                    if order == Answer::Hang {
                        std::future::pending::<()>().await;
                    }
                    "250 kept"
                }
                "QUIT" => "221 bye",
                _ => "250 fine",
            };
            write.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
        }
        Some(())
    }
}
