//! A request as the door sees it.

/// What is asked.
#[derive(Debug, Clone)]
pub struct Asked {
    /// `GET`, `HEAD` or another.
    pub method: String,
    /// The path with its query, as it was sent.
    pub target: String,
    /// The headers in the order in which they came.
    headers: Vec<(String, String)>,
}

impl Asked {
    /// From what `tiny_http` read.
    pub fn of(request: &tiny_http::Request) -> Self {
        let headers = request.headers().iter();
        Self {
            method: request.method().as_str().to_owned(),
            target: request.url().to_owned(),
            headers: headers.map(|h| (h.field.as_str().as_str().to_owned(), h.value.as_str().to_owned())).collect(),
        }
    }

    /// The values of a header.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The first value of a header.
    pub fn header<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.all(name).next()
    }

    /// A request for tests.
    #[cfg(test)]
    pub fn new(method: &str, target: &str, headers: &[(&str, &str)]) -> Self {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self { method: method.to_owned(), target: target.to_owned(), headers }
    }
}
