//! Addresses that are no page: a file of the site, a page's address with a slash too many, or nothing.

use super::Gear;
use crate::site;
use axum::{
    extract::{Request, State},
    http::{Method, StatusCode, Uri, header},
    response::{IntoResponse, Redirect, Response},
};

pub async fn answer(State(gear): State<Gear>, request: Request) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    match site::serve(&gear.site, request.uri().path(), request.headers()) {
        Some(file) if reads => file,
        Some(_) => (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response(),
        None if reads => match without_slash(request.uri()) {
            Some(address) => Redirect::permanent(&address).into_response(),
            None => StatusCode::NOT_FOUND.into_response(),
        },
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The address without slashes at its end. `//host/` is left alone: without its last slash it would lead to another site.
fn without_slash(uri: &Uri) -> Option<String> {
    let path = uri.path();
    let trimmed = path.trim_end_matches('/');
    if trimmed.len() == path.len() || trimmed.is_empty() || trimmed.starts_with("//") || trimmed.contains('\\') {
        return None;
    }
    Some(
        uri.query()
            .map_or_else(|| trimmed.to_owned(), |query| format!("{trimmed}?{query}")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slash_too_many_leads_to_the_page() {
        let to = |uri: &str| without_slash(&uri.parse().unwrap());
        assert_eq!(to("/today/").as_deref(), Some("/today"));
        assert_eq!(to("/can-i/?q=swim").as_deref(), Some("/can-i?q=swim"));
        assert_eq!(to("/today"), None);
        assert_eq!(to("/"), None);
    }

    #[test]
    fn no_address_leads_to_another_site() {
        for uri in ["//evil.example/", "///evil.example/", "/\\evil.example/"] {
            let Ok(uri) = uri.parse::<Uri>() else { continue };
            assert_eq!(without_slash(&uri), None, "{uri}");
        }
    }
}
