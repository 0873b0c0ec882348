//! The Fluent files of one language, read as a translator would: keys, texts, the variables they ask for.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

#[derive(Debug, Default)]
pub struct Dictionary {
    pub language: String,
    /// By key.
    pub messages: BTreeMap<String, Text>,
    /// Keys that stand in two places, and lines that are not Fluent.
    pub faults: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Without its variables.
    pub plain: String,
    pub variables: BTreeSet<String>,
    /// For each choice by a number: which of its forms have words.
    pub plurals: Vec<BTreeSet<String>>,
}

pub fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// All languages, one folder each.
pub fn languages() -> Vec<Dictionary> {
    let mut folders: Vec<_> = fs::read_dir(content().join("words"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    folders.sort();
    folders.iter().map(|folder| read(folder)).collect()
}

fn read(folder: &Path) -> Dictionary {
    let language = folder.file_name().unwrap().to_string_lossy().into_owned();
    let mut dictionary = Dictionary {
        language,
        ..Dictionary::default()
    };
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            dictionary
                .faults
                .extend(errors.iter().map(|error| format!("{}: {error}", file.display())));
            resource
        });
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                dictionary.add(message.id.name, message.value.as_ref());
            }
        }
    }
    dictionary
}

impl Dictionary {
    pub fn has(&self, key: &str) -> bool {
        self.messages
            .get(key)
            .is_some_and(|text| !text.plain.trim().is_empty() || !text.variables.is_empty())
    }

    fn add(&mut self, key: &str, value: Option<&Pattern<&str>>) {
        let mut text = Text::default();
        if let Some(pattern) = value {
            text.take(pattern);
        }
        if self.messages.insert(key.to_owned(), text).is_some() {
            self.faults.push(format!("{key} stands in two places"));
        }
    }
}

impl Text {
    fn take(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.plain.push_str(value),
                PatternElement::Placeable {
                    expression: Expression::Inline(inline),
                } => self.take_inline(inline),
                PatternElement::Placeable {
                    expression: Expression::Select { selector, variants },
                } => {
                    self.take_inline(selector);
                    self.plurals.extend(forms(variants));
                    for variant in variants {
                        self.take(&variant.value);
                    }
                }
            }
        }
    }

    fn take_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.plain.push_str(value);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.take_inline(argument);
                }
            }
            _ => {}
        }
    }
}

/// The categories of CLDR. A number stands for itself.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The forms of a number, if that is what is chosen by.
fn forms(variants: &[Variant<&str>]) -> Option<BTreeSet<String>> {
    let forms: BTreeSet<_> = variants
        .iter()
        .map(|variant| match variant.key {
            VariantKey::Identifier { name } => name.to_owned(),
            VariantKey::NumberLiteral { value } => value.to_owned(),
        })
        .collect();
    let of_number = |form: &String| CATEGORIES.contains(&form.as_str()) || form.parse::<f64>().is_ok();
    forms.iter().all(of_number).then_some(forms)
}
