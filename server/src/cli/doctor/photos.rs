use super::Finding;
use crate::{
    cli::in_one_line,
    config::{Bucket, PhotoStore},
    photo::shelf::{Shelf, ShelfFault},
};
use std::{fs, path::Path};

const NAME: &str = "photos";

/// Whether what is put there comes back, and whether anything lies there.
pub(super) async fn examine(store: &PhotoStore) -> (Finding, bool) {
    match store {
        PhotoStore::Folder(folder) => in_folder(folder),
        PhotoStore::Bucket(bucket) => in_bucket(bucket, store).await,
    }
}

/// Not through the shelf: opening it tidies up, and a server may be running.
fn in_folder(folder: &Path) -> (Finding, bool) {
    let shown = folder.display();
    let Ok(mut entries) = fs::read_dir(folder) else {
        return (
            Finding::good(NAME, format!("{shown}, made with the first start")),
            false,
        );
    };
    let finding = match tempfile::tempfile_in(folder) {
        Ok(_) => Finding::good(NAME, format!("in {shown}")),
        Err(error) => Finding::bad(
            NAME,
            format!("{shown} cannot be written to: {error}"),
            format!("give it to the user that runs stipple: chown -R USER {shown}"),
        ),
    };
    (finding, entries.next().is_some())
}

async fn in_bucket(bucket: &Bucket, store: &PhotoStore) -> (Finding, bool) {
    let asked = async {
        let shelf = Shelf::at(store)?;
        let any = !shelf.is_empty().await?;
        shelf.probe().await?;
        Ok::<_, ShelfFault>(any)
    };
    match asked.await {
        Ok(any) => (
            Finding::good(NAME, format!("in {bucket}: written, read and removed")),
            any,
        ),
        Err(fault) => (
            Finding::bad(
                NAME,
                format!("{bucket}: {}", in_one_line(&fault)),
                "see that the bucket is there, that STIPPLE_PHOTOS or AWS_* name its endpoint, region and keys, and that these may list, put, get and delete",
            ),
            false,
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_folder_is_looked_at_and_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let photos = folder.path().join("photos");
        let (finding, any) = examine(&PhotoStore::Folder(photos.clone())).await;
        assert!(!finding.is_bad() && !any && !photos.exists());
        fs::create_dir(&photos).unwrap();
        fs::write(photos.join("photo.whole#1"), "on its way").unwrap();
        let (finding, any) = examine(&PhotoStore::Folder(photos.clone())).await;
        assert!(!finding.is_bad() && any && photos.join("photo.whole#1").exists());
    }
}
