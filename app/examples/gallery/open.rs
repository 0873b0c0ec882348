//! Samples of what anybody may see.

use app::{shell::Audience, ui::prelude::*};
use leptos::prelude::*;

use crate::Sheet;

pub fn sheets() -> Vec<Sheet> {
    let sheet = |name, title, body| Sheet {
        name,
        title,
        audience: Audience::Open,
        islands: false,
        body,
    };
    vec![
        sheet("join", "Join", join),
        sheet("sign-in", "Sign in", sign_in),
        sheet("lost", "Not found", lost),
    ]
}

fn join() -> AnyView {
    view! {
        <Door>
            <Stipple/>
            <PageHead title="Your plan is ready" lead="Type the code your clinic gave you. No password, nothing to install.".to_owned()/>
            <Form>
                <Field name="code" label="Code" kind=FieldKind::Code value="K7Q2-M4XD" longest=9 autocomplete="one-time-code"
                    problem="This code has been used. Ask the clinic for a new one.".to_owned()/>
                <Button label="Open my plan" size=ButtonSize::Whole/>
            </Form>
        </Door>
    }
    .into_any()
}

fn sign_in() -> AnyView {
    view! {
        <Door>
            <PageHead title="Sign in" lead="For the staff of the clinic.".to_owned()/>
            <Form>
                <Field name="email" label="E-mail" kind=FieldKind::Email autocomplete="username"/>
                <Field name="password" label="Password" kind=FieldKind::Password autocomplete="current-password"/>
                <Button label="Sign in" size=ButtonSize::Whole/>
            </Form>
        </Door>
    }
    .into_any()
}

fn lost() -> AnyView {
    view! {
        <Door>
            <Stipple/>
            <PageHead title="This page is not here" lead="The link may be old, or it belongs to somebody else.".to_owned()/>
            <ButtonLink href="today.html" label="Go to Today" size=ButtonSize::Whole/>
        </Door>
    }
    .into_any()
}
