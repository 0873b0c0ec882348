use leptos::prelude::*;

use super::{Check, Choice, Choices, Field, FieldKind, Select, TextArea};

fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| view().to_html())
}

#[test]
fn a_label_belongs_to_its_box() {
    let html = html(|| view! { <Field name="first-name" label="First name"/> });
    assert!(
        html.contains(r#"for="f-first-name""#) && html.contains(r#"id="f-first-name""#),
        "{html}"
    );
    assert!(
        !html.contains("aria-invalid") && !html.contains("aria-describedby"),
        "{html}"
    );
}

#[test]
fn a_problem_stands_beside_its_field_and_is_read_with_it() {
    let problem = Some("Give a date after 1900.".to_owned());
    let html = html(
        move || view! { <Field name="date" label="Date" kind=FieldKind::Date value="1800-01-01" problem hint="The day of the session.".to_owned()/> },
    );
    assert!(
        html.contains(r#"aria-describedby="f-date-problem f-date-hint""#),
        "{html}"
    );
    assert!(
        html.contains(r#"aria-invalid="true""#) && html.contains(" autofocus"),
        "{html}"
    );
    assert!(
        html.contains(r#"id="f-date-problem""#) && html.contains("Give a date after 1900."),
        "{html}"
    );
    assert!(html.contains(r#"value="1800-01-01""#), "{html}");
}

#[test]
fn what_was_typed_comes_back_harmless() {
    let nasty = r#"</script></textarea>"><script>alert(1)</script>"#;
    for html in [
        html(|| view! { <Field name="a" label="A" value=nasty/> }),
        html(|| view! { <TextArea name="a" label="A" value=nasty/> }),
        html(|| view! { <Select name="a" label="A" value="x" options=vec![Choice::new(nasty, nasty)]/> }),
        html(
            || view! { <Choices name="a" label="A" choices=vec![Choice::new(nasty, nasty).note(nasty)] chosen=vec![]/> },
        ),
        html(|| view! { <Field name="a" label=nasty hint=nasty.to_owned() problem=nasty.to_owned()/> }),
    ] {
        assert!(
            !html.contains("<script") && !html.contains(r#""><"#.repeat(2).as_str()),
            "{html}"
        );
        assert_eq!(
            html.matches("</textarea").count(),
            html.matches("<textarea").count(),
            "{html}"
        );
    }
}

#[test]
fn a_first_line_break_survives_the_round_trip() {
    let html = html(|| view! { <TextArea name="a" label="A" value="\nsecond line"/> });
    assert!(html.contains(">\n\nsecond line</textarea>"), "{html}");
}

#[test]
fn the_chosen_one_is_chosen() {
    let options = || vec![Choice::new("en", "English"), Choice::new("es", "Español")];
    let select = html(move || view! { <Select name="language" label="Language" value="es" options=options()/> });
    assert!(select.contains(r#"<option value="es" selected"#), "{select}");
    assert!(!select.contains(r#"<option value="en" selected"#), "{select}");
    let radios = html(
        move || view! { <Choices name="language" label="Language" choices=options() chosen=vec!["en".to_owned()]/> },
    );
    assert_eq!(radios.matches(" checked").count(), 1, "{radios}");
}

#[test]
fn two_forms_on_a_page_share_no_id() {
    let html = html(|| {
        view! {
            <Field name="date" label="Date" form="move"/>
            <Check name="date" label="Sure" form="cancel"/>
        }
    });
    assert!(
        html.contains(r#"id="f-move-date""#) && html.contains(r#"id="f-cancel-date""#),
        "{html}"
    );
}
