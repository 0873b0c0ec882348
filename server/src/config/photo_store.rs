use super::{BaseUrl, DataFolder, Setting};
use std::{fmt, path::PathBuf};
use url::Url;

const S3: &str = "s3://";

/// Where photos lie. Shown without keys.
#[derive(Clone, PartialEq, Eq)]
pub enum PhotoStore {
    Folder(PathBuf),
    Bucket(Bucket),
}

/// In storage that speaks S3. What is not said here the usual `AWS_*` variables say.
#[derive(Clone, PartialEq, Eq)]
pub struct Bucket {
    pub name: String,
    /// What stands before each address in it: without slashes at its ends, and perhaps empty.
    pub prefix: String,
    /// Of storage other than Amazon's; without TLS on this machine only.
    pub endpoint: Option<BaseUrl>,
    pub region: Option<String>,
    pub access_key_id: Option<String>,
    pub secret_access_key: Option<String>,
}

impl PhotoStore {
    pub fn in_folder(data: &DataFolder) -> Self {
        Self::Folder(data.path().join("photos"))
    }
}

impl Bucket {
    fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let bare = url.username().is_empty() && url.password().is_none() && url.port().is_none();
        if !bare || url.fragment().is_some() {
            return None;
        }
        let mut bucket = Self {
            name: url.host_str().filter(|name| !name.is_empty())?.to_owned(),
            prefix: url.path().trim_matches('/').to_owned(),
            endpoint: None,
            region: None,
            access_key_id: None,
            secret_access_key: None,
        };
        for (name, value) in url.query_pairs() {
            let value = value.into_owned();
            match &*name {
                "endpoint" => bucket.endpoint = Some(BaseUrl::parse(&value).filter(is_safe)?),
                "region" => bucket.region = Some(value),
                "access_key_id" => bucket.access_key_id = Some(value),
                "secret_access_key" => bucket.secret_access_key = Some(value),
                _ => return None,
            }
        }
        Some(bucket)
    }
}

/// Photos are encrypted before they leave, and yet their addresses and our key to the storage are not for the network.
fn is_safe(endpoint: &BaseUrl) -> bool {
    endpoint.is_https() || endpoint.is_loopback()
}

impl Setting for PhotoStore {
    const NAME: &'static str = "PHOTOS";
    const EXPECTED: &'static str = "a folder, or s3://BUCKET/PREFIX, which storage other than Amazon's follows with ?endpoint=https://HOST&region=REGION";
    // A mistyped one may hold a key anywhere.
    const SECRET: bool = true;

    fn parse(text: &str) -> Option<Self> {
        if text.starts_with(S3) {
            Bucket::parse(text).map(Self::Bucket)
        } else if text.contains("://") {
            None
        } else {
            Some(Self::Folder(PathBuf::from(text)))
        }
    }
}

impl fmt::Display for PhotoStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path) => path.display().fmt(f),
            Self::Bucket(bucket) => bucket.fmt(f),
        }
    }
}

impl fmt::Display for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{S3}{}", self.name)?;
        if !self.prefix.is_empty() {
            write!(f, "/{}", self.prefix)?;
        }
        match &self.endpoint {
            Some(endpoint) => write!(f, " at {endpoint}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for PhotoStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_is_named_with_what_leads_to_it_and_shown_without_its_keys() {
        let text = "s3://scalps/north/photos/?endpoint=https://s3.example&region=eu&access_key_id=me&secret_access_key=hunter2";
        let store = PhotoStore::parse(text).unwrap();
        assert_eq!(format!("{store} {store:?}").matches("hunter2").count(), 0);
        assert_eq!(store.to_string(), "s3://scalps/north/photos at https://s3.example");
        let PhotoStore::Bucket(bucket) = store else {
            panic!("a bucket")
        };
        assert_eq!(bucket.secret_access_key.as_deref(), Some("hunter2"));
        assert_eq!(bucket.region.as_deref(), Some("eu"));
    }

    #[test]
    fn what_has_no_scheme_is_a_folder() {
        assert_eq!(
            PhotoStore::parse("/srv/photos"),
            Some(PhotoStore::Folder("/srv/photos".into()))
        );
    }

    #[test]
    fn what_leads_nowhere_or_through_an_open_network_is_refused() {
        for text in [
            "s3://",
            "s3:///photos",
            "s3://me:secret@scalps",
            "s3://scalps?endpoint=http://s3.example",
            "s3://scalps?endpoint=s3.example",
            "s3://scalps?endpont=https://s3.example",
            "gs://scalps",
            "https://scalps.example",
        ] {
            assert_eq!(PhotoStore::parse(text), None, "{text}");
        }
        assert!(PhotoStore::parse("s3://scalps?endpoint=http://127.0.0.1:9000").is_some());
    }
}
