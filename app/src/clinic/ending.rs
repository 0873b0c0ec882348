//! A page that asks once more, with all that would follow, before something ends.

use super::changes::Follows;
use crate::{ui::prelude::*, words::Words};
use care::Problems;
use leptos::prelude::*;

pub struct Ending {
    pub patient_name: String,
    /// The patient's page.
    pub patient: String,
    pub title: String,
    pub lead: String,
    pub save: String,
    /// How the button that does it looks.
    pub kind: ButtonKind,
}

impl Ending {
    pub fn ask(&self, w: &'static Words, cause: Option<AnyView>, follows: Option<&Follows>) -> impl IntoView + use<> {
        self.view(w, (cause, follows.map(|follows| follows.view(w))).into_any())
    }

    /// It could not be done after all: something has changed since the page was opened.
    pub fn refused(&self, w: &'static Words, problems: &Problems) -> impl IntoView + use<> {
        let sentences = problems.0.iter().map(|problem| crate::page::sentence(w, problem));
        let banners = sentences
            .map(|title| view! { <Banner tone=Tone::Red title/> })
            .collect_view();
        self.view(w, banners.into_any())
    }

    fn view(&self, w: &'static Words, inside: AnyView) -> impl IntoView + use<> {
        let (patient, save, kind) = (self.patient.clone(), self.save.clone(), self.kind);
        view! {
            <BackLink href=patient.clone() label=self.patient_name.clone()/>
            <PageHead title=self.title.clone() lead=self.lead.clone()/>
            <Stack>
                {inside}
                <Form>
                    <Buttons>
                        <Button label=save kind/>
                        <ButtonLink href=patient label=w.say("leave-it") kind=ButtonKind::Quiet/>
                    </Buttons>
                </Form>
            </Stack>
        }
    }
}
