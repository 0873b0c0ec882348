//! The bar of a page: the mark, the places, oneself. On a phone the places lie under the thumb,
//! at a desk beside the mark (patient) or down the side (clinic); `style/frame/` decides.

use leptos::prelude::*;

use super::{
    frame::{Audience, Frame, Inbox, Oneself},
    place::{Place, Places},
};
use crate::ui::{Avatar, Brand, Icon};

pub(super) fn bar(frame: &Frame) -> impl IntoView + use<> {
    let home = frame.audience.home();
    let (clinic, places, inbox, oneself) = match &frame.audience {
        Audience::Open => (None, None, None, None),
        Audience::Patient {
            places, inbox, oneself, ..
        } => (None, Some(places.clone()), Some(inbox.clone()), Some(oneself.clone())),
        Audience::Clinic {
            places,
            oneself,
            clinic,
        } => (Some(clinic.clone()), Some(places.clone()), None, Some(oneself.clone())),
    };
    view! {
        <header class="bar">
            <Brand href=home name="Stipple"/>
            {clinic.map(|clinic| view! { <span class="clinic-name">{clinic}</span> })}
            {places.map(tabs)}
            {match inbox {
                Some(inbox) => view! { <div class="own">{bell(inbox)}{oneself.map(you)}</div> }.into_any(),
                None => oneself.map(you).into_any(),
            }}
        </header>
    }
}

fn tabs(Places { label, places }: Places) -> impl IntoView {
    view! { <nav class="tabs" aria-label=label>{places.into_iter().map(tab).collect_view()}</nav> }
}

fn tab(place: Place) -> impl IntoView {
    view! {
        <a class="tab" href=place.href aria-current=place.current.then_some("page")>
            <Icon name=place.icon/>
            <span>{place.label}</span>
            {(place.waiting > 0).then(|| view! { <span class="count">{place.waiting}</span> })}
        </a>
    }
}

fn bell(inbox: Inbox) -> impl IntoView {
    view! {
        <a class="bell" href=inbox.href aria-label=inbox.label aria-current=inbox.current.then_some("page")>
            <Icon name=Icon::Bell/>
            {(inbox.unread > 0).then(|| view! { <span class="count">{inbox.unread}</span> })}
        </a>
    }
}

fn you(oneself: Oneself) -> impl IntoView {
    view! {
        <a class="you" href=oneself.href aria-current=oneself.current.then_some("page")>
            <Avatar name=oneself.name.clone()/>
            <span class="hide-visually">{oneself.label}</span>
            <span class="you-name">{oneself.name}</span>
        </a>
    }
}
