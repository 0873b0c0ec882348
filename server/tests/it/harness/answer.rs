use reqwest::{
    RequestBuilder, StatusCode,
    header::{HeaderMap, HeaderName, SET_COOKIE},
};
use url::form_urlencoded::Serializer;

/// An answer, read to its end.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub async fn to(request: RequestBuilder) -> Self {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        Self {
            status,
            headers,
            text: response.text().await.unwrap(),
        }
    }

    pub fn header(&self, name: impl TryInto<HeaderName>) -> Option<&str> {
        let name = name.try_into().ok().expect("a header's name");
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap()
    }

    /// The line that sets this cookie.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let lines = self
            .headers
            .get_all(SET_COOKIE)
            .iter()
            .map(|line| line.to_str().unwrap());
        lines.into_iter().find(|line| line.split('=').next() == Some(name))
    }

    /// Where it leads, if it is a 303.
    pub fn leads_to(&self) -> Option<&str> {
        (self.status == StatusCode::SEE_OTHER)
            .then(|| self.header("location"))
            .flatten()
    }
}

pub fn form(fields: &[(&str, &str)]) -> String {
    Serializer::new(String::new()).extend_pairs(fields).finish()
}
