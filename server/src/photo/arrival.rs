//! A photo while it comes in, and while it waits to be developed: on the disk, not in memory, however many come at once. It lies there in a
//! file without a name, sealed with a key that this process alone has: whatever ends the process, nothing of it can be found or read.

use super::{
    seal::{Key, open, seal},
    shelf::is_full,
};
use app::photos::{Coming, MOST, NotTaken};
use futures_util::StreamExt;
use sha2::{Digest, Sha256};
use std::{
    fs::File,
    io::{self, Read, Seek, Write},
    path::Path,
};
use tokio::{sync::Semaphore, task::spawn_blocking};

/// So much of each is in memory while it comes. Bytes.
const PIECE: usize = 128 * 1024;
/// So many pieces are sealed and written at once: more would be no faster, and each thread that does it keeps memory.
static WRITING: Semaphore = Semaphore::const_new(4);

/// A photo that has come whole.
pub(super) struct Arrived {
    sealed: Sealed,
    /// Of all its bytes, SHA-256.
    pub hash: String,
    pub weight: usize,
}

/// Takes in all that comes. What is too large is thrown away as it comes, so that what follows it can be read.
pub(super) async fn receive(folder: &Path, mut coming: Coming<'_>) -> Result<Arrived, NotTaken> {
    let folder = folder.to_owned();
    let mut sealed = on_disk(move || Sealed::begin(&folder)).await?;
    let mut piece = Vec::new();
    let (mut hash, mut weight) = (Sha256::new(), 0);
    while let Some(bytes) = coming.next().await {
        let bytes = bytes?;
        weight += bytes.len();
        if weight > MOST {
            continue;
        }
        hash.update(&bytes);
        piece.extend_from_slice(&bytes);
        if piece.len() >= PIECE {
            let full = std::mem::take(&mut piece);
            sealed = on_disk(move || sealed.push(&full)).await?;
        }
    }
    if weight > MOST {
        return Err(NotTaken::TooLarge);
    }
    let sealed = on_disk(move || sealed.push(&piece)).await?;
    Ok(Arrived {
        sealed,
        hash: format!("{:x}", hash.finalize()),
        weight,
    })
}

impl Arrived {
    /// Back into memory. Reads the disk: not for a thread that others wait for.
    pub fn bytes(mut self) -> io::Result<Vec<u8>> {
        self.sealed.read(self.weight)
    }
}

/// Pieces one after another, each with its weight before it and bound to its place.
struct Sealed {
    file: File,
    key: Key,
    pieces: u32,
}

impl Sealed {
    fn begin(folder: &Path) -> io::Result<Self> {
        Ok(Self {
            file: tempfile::tempfile_in(folder)?,
            key: Key::random(),
            pieces: 0,
        })
    }

    fn push(mut self, piece: &[u8]) -> io::Result<Self> {
        let sealed = seal(&self.key, &self.pieces.to_string(), piece);
        let weight = u32::try_from(sealed.len()).map_err(io::Error::other)?;
        self.file.write_all(&weight.to_be_bytes())?;
        self.file.write_all(&sealed)?;
        self.pieces += 1;
        Ok(self)
    }

    fn read(&mut self, weight: usize) -> io::Result<Vec<u8>> {
        self.file.rewind()?;
        let mut bytes = Vec::with_capacity(weight);
        for n in 0..self.pieces {
            let mut weight = [0; 4];
            self.file.read_exact(&mut weight)?;
            let mut sealed = vec![0; u32::from_be_bytes(weight) as usize];
            self.file.read_exact(&mut sealed)?;
            let piece = open(&self.key, &n.to_string(), &sealed);
            bytes.extend(piece.ok_or(io::ErrorKind::InvalidData)?);
        }
        Ok(bytes)
    }
}

async fn on_disk<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> Result<T, NotTaken> {
    let _turn = WRITING.acquire().await.map_err(|_| NotTaken::Busy)?;
    let done = spawn_blocking(work)
        .await
        .map_err(io::Error::other)
        .and_then(|done| done);
    done.map_err(not_written)
}

pub(super) fn not_written(error: io::Error) -> NotTaken {
    if is_full(&error) {
        tracing::error!("there is no room left for photos that arrive");
        return NotTaken::Full;
    }
    tracing::error!(%error, "a photo that arrived could not be put aside");
    NotTaken::Away
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use futures_util::stream;
    use std::fs;

    fn coming(pieces: Vec<Result<Bytes, NotTaken>>) -> Coming<'static> {
        Box::pin(stream::iter(pieces))
    }

    #[tokio::test]
    async fn what_came_in_pieces_is_whole_again_and_no_name_leads_to_it() {
        let folder = tempfile::tempdir().unwrap();
        let sent: Vec<u8> = (0..3 * PIECE + 17).map(|at| u8::try_from(at % 251).unwrap()).collect();
        let pieces = sent.chunks(50_000).map(|piece| Ok(Bytes::copy_from_slice(piece)));
        let arrived = receive(folder.path(), coming(pieces.collect())).await.unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        assert_eq!(arrived.hash, format!("{:x}", Sha256::digest(&sent)));
        assert_eq!(arrived.bytes().unwrap(), sent);
    }

    #[tokio::test]
    async fn on_the_disk_it_cannot_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let arrived = receive(
            folder.path(),
            coming(vec![Ok(Bytes::from_static(b"pixels of a scalp"))]),
        )
        .await;
        let mut file = arrived.unwrap().sealed.file;
        file.rewind().unwrap();
        let mut lies = Vec::new();
        file.read_to_end(&mut lies).unwrap();
        assert!(lies.len() > 17 && !lies.windows(6).any(|bytes| bytes == b"pixels"));
    }

    #[tokio::test]
    async fn what_is_too_large_or_breaks_off_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let heavy = Bytes::from(vec![0; MOST / 4 + 1]);
        let large = receive(
            folder.path(),
            coming(vec![Ok(heavy.clone()), Ok(heavy.clone()), Ok(heavy.clone()), Ok(heavy)]),
        );
        assert!(matches!(large.await, Err(NotTaken::TooLarge)));
        let broken = coming(vec![Ok(Bytes::from_static(b"pix")), Err(NotTaken::BrokeOff)]);
        assert!(matches!(receive(folder.path(), broken).await, Err(NotTaken::BrokeOff)));
    }
}
