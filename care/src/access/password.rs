//! Passwords: argon2id with 19 MiB and two passes (OWASP's first choice), in a thread of their own, few at a time.

use crate::{error::Result, store::StoreError};
use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use tokio::{sync::Semaphore, task::spawn_blocking};

/// Each hash takes 19 MiB and a core for some 20 ms: more at a time would let strangers use up the machine.
static AT_A_TIME: Semaphore = Semaphore::const_new(2);

/// A hash that no password has: checked when there is no account, so that the answer takes as long.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c3RpcHBsZS1ub2JvZHk$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

fn argon2() -> Result<Argon2<'static>, StoreError> {
    let params = Params::new(19_456, 2, 1, None).map_err(|_| StoreError::Damaged("password setting"))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The text to store for a password.
pub(super) async fn hash(password: &str) -> Result<String> {
    let password = password.to_owned();
    let hashed = in_turn(move || {
        let hash = argon2()?.hash_password(password.as_bytes());
        hash.map(|hash| hash.to_string())
            .map_err(|_| StoreError::Damaged("password"))
    });
    Ok(hashed.await?)
}

/// Whether `password` is the one that `stored` was made from. Takes as long when nothing is stored.
pub(super) async fn verify(password: &str, stored: Option<&str>) -> Result<bool> {
    let (password, known) = (password.to_owned(), stored.is_some());
    let stored = stored.unwrap_or(NOBODY).to_owned();
    let right = in_turn(move || {
        let hash = PasswordHash::new(&stored).map_err(|_| StoreError::Damaged("password"))?;
        Ok(argon2()?.verify_password(password.as_bytes(), &hash).is_ok())
    });
    Ok(right.await? && known)
}

async fn in_turn<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    let _turn = AT_A_TIME.acquire().await.map_err(|_| StoreError::Stopped)?;
    spawn_blocking(work).await.map_err(|_| StoreError::Stopped)?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_the_right_password_fits() {
        let stored = hash("correct horse").await.unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert!(verify("correct horse", Some(&stored)).await.unwrap());
        assert!(!verify("wrong horse", Some(&stored)).await.unwrap());
    }

    #[tokio::test]
    async fn nobody_has_a_password_and_it_is_looked_for_all_the_same() {
        assert!(PasswordHash::new(NOBODY).is_ok());
        assert!(!verify("correct horse", None).await.unwrap());
    }
}
