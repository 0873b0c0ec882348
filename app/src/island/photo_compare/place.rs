//! From events to places in a frame, and from a look to what the page shows.

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDivElement, HtmlElement};

use super::{
    Compare,
    fingers::Finger,
    look::{Look, Place},
};

/// A wheel's notch is 100 or so; this makes it a quarter nearer.
const NOTCH: f64 = -0.0022;
/// How near a double tap goes.
const DOUBLE: f64 = 2.5;

/// By the script's own way to styles, which the page's policy allows.
pub(super) fn show(root: &HtmlDivElement, look: Look, cut: f64) {
    let style = root.unchecked_ref::<HtmlElement>().style();
    for (name, value) in [
        ("--zoom", format!("{:.4}", look.zoom)),
        ("--x", format!("{:.3}%", look.shift.x * 100.0)),
        ("--y", format!("{:.3}%", look.shift.y * 100.0)),
        ("--cut", format!("{:.4}", cut / 100.0)),
    ] {
        let _ = style.set_property(name, &value);
    }
}

/// Where in the frame under it an event is, and the frame's width over its height.
fn place(event: &ev::MouseEvent) -> Option<(Place, f64, Element)> {
    let frame: Element = event.current_target()?.dyn_into().ok()?;
    let bounds = frame.get_bounding_client_rect();
    let share = |at: i32, from: f64, length: f64| (f64::from(at) - from) / length.max(1.0) - 0.5;
    let place = Place {
        x: share(event.client_x(), bounds.left(), bounds.width()),
        y: share(event.client_y(), bounds.top(), bounds.height()),
    };
    Some((place, bounds.width() / bounds.height().max(1.0), frame))
}

impl Compare {
    pub(super) fn key(self, event: &ev::KeyboardEvent) {
        // The handle has arrows of its own; what is pressed with a modifier is the browser's.
        let own = event
            .target()
            .is_some_and(|target| target.dyn_ref::<web_sys::HtmlInputElement>().is_some());
        if own || event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        if let Some(look) = self.look.get_untracked().after_key(&event.key()) {
            event.prevent_default();
            event.stop_propagation();
            self.look.set(look);
        }
    }

    /// A wheel scrolls the page, unless the photos are near already, or Ctrl is held, as it is by two fingers on a touchpad.
    pub(super) fn wheel(self, event: &ev::WheelEvent) {
        let look = self.look.get_untracked();
        if look.is_whole() && !event.ctrl_key() && !has_focus(event) {
            return;
        }
        event.prevent_default();
        if let Some((at, ..)) = place(event) {
            self.look.set(look.nearer((event.delta_y() * NOTCH).exp(), at));
        }
    }

    pub(super) fn double(self, event: &ev::MouseEvent) {
        let look = self.look.get_untracked();
        if let Some((at, ..)) = place(event) {
            self.look.set(if look.is_whole() {
                look.nearer(DOUBLE, at)
            } else {
                Look::WHOLE
            });
        }
    }

    pub(super) fn down(self, event: &ev::PointerEvent) {
        if let Some((at, _, frame)) = place(event) {
            let id = event.pointer_id();
            let _ = frame.set_pointer_capture(id);
            self.fingers.update_value(|fingers| fingers.down(Finger { id, at }));
        }
    }

    pub(super) fn drag(self, event: &ev::PointerEvent) {
        let Some((at, wide, _)) = place(event) else { return };
        let (id, look) = (event.pointer_id(), self.look.get_untracked());
        let after = self
            .fingers
            .try_update_value(|fingers| fingers.moved(Finger { id, at }, look, wide));
        if let Some(after) = after.filter(|after| *after != look) {
            self.look.set(after);
        }
    }

    pub(super) fn up(self, event: &ev::PointerEvent) {
        self.fingers.update_value(|fingers| fingers.up(event.pointer_id()));
    }
}

/// Whether the keyboard is in these frames.
fn has_focus(event: &ev::WheelEvent) -> bool {
    let frames = event
        .current_target()
        .and_then(|frame| frame.dyn_into::<Element>().ok())
        .and_then(|frame| frame.closest(".frames").ok().flatten());
    let active = document().active_element();
    frames.is_some_and(|frames| frames.contains(active.as_deref()))
}
