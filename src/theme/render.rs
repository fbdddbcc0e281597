//! Filling a template with a view.

use super::Theme;
use crate::site::{Pages, Renderer, Shell};
use crate::{Error, Result};
use serde::Serialize;
use tera::{Context, Value};

impl Renderer for Theme {
    fn pages(&self) -> Pages {
        self.pages()
    }

    fn render<V: Serialize>(&self, template: &'static str, shell: &Shell, view: &V) -> Result<String> {
        let failed = |error: &tera::Error| Error::Template {
            template: self.origins.get(template).cloned().unwrap_or_else(|| template.to_owned()),
            message: format!("while making {}: {error}", shell.address),
        };
        let mut context = Context::new();
        let page = Value::try_from_serializable(shell).map_err(|e| failed(&e))?;
        let view = Value::try_from_serializable(view).map_err(|e| failed(&e))?;
        context.insert_value("page", page);
        context.insert_value("view", view);
        self.tera.render(template, &context).map_err(|e| failed(&e))
    }
}
