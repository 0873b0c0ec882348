//! The device's camera. What is sent of it is scaled down and encoded anew, on the device.

use js_sys::{Object, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, MediaStream, MediaStreamConstraints,
    MediaStreamTrack,
};

use super::{hint::Grey, outbox};

/// The long edge of what is asked of the camera: no more of it is sent. Pixels.
const LONG_EDGE: f64 = 2048.0;
/// As wide as hints need. Pixels.
const SMALL: u32 = 96;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Side {
    /// Away from the person: the better camera, and what a helper uses.
    #[default]
    Rear,
    Front,
}

impl Side {
    pub const fn other(self) -> Self {
        match self {
            Self::Rear => Self::Front,
            Self::Front => Self::Rear,
        }
    }

    const fn facing(self) -> &'static str {
        match self {
            Self::Rear => "environment",
            Self::Front => "user",
        }
    }
}

/// Shows what the camera sees. Fails where there is none, or the person said no.
pub(super) async fn open(video: &HtmlVideoElement, side: Side) -> Result<(), JsValue> {
    close(video);
    let wanted = Object::new();
    Reflect::set(&wanted, &"facingMode".into(), &side.facing().into())?;
    for (key, ideal) in [("width", LONG_EDGE), ("height", LONG_EDGE)] {
        let about = Object::new();
        Reflect::set(&about, &"ideal".into(), &ideal.into())?;
        Reflect::set(&wanted, &key.into(), &about)?;
    }
    let constraints = MediaStreamConstraints::new();
    constraints.set_video(&wanted);
    let devices = window().navigator().media_devices()?;
    let stream = JsFuture::from(devices.get_user_media_with_constraints(&constraints)?).await?;
    video.set_src_object(Some(stream.unchecked_ref()));
    JsFuture::from(video.play()?).await.map(drop)
}

/// Lets go of the camera: its light goes out.
pub(super) fn close(video: &HtmlVideoElement) {
    if let Some(stream) = video.src_object() {
        let stream: MediaStream = stream;
        for track in stream.get_tracks().iter() {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
        video.set_src_object(None);
    }
}

/// What the camera sees now, small and grey.
pub(super) fn glance(video: &HtmlVideoElement) -> Option<Grey> {
    let (width, height) = (video.video_width(), video.video_height());
    if width == 0 || height == 0 {
        return None;
    }
    let small = (SMALL, (SMALL * height / width).max(1));
    let (_, drawing) = canvas(small.0, small.1).ok()?;
    drawing
        .draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, small.0.into(), small.1.into())
        .ok()?;
    let data = drawing.get_image_data(0.0, 0.0, small.0.into(), small.1.into()).ok()?;
    Some(Grey::of_rgba(usize::try_from(small.0).ok()?, &data.data()))
}

/// Whether the phone is held upright for an angle, so that its leaning can be seen.
pub(super) fn wants_upright(angle: &str) -> bool {
    matches!(angle, "front" | "left_temple" | "right_temple" | "back")
}

/// Degrees to a side, of a `deviceorientation` event; `None` where the device does not tell, or lies flat.
pub(super) fn lean(event: &web_sys::Event) -> Option<f64> {
    let tell = |key: &str| Reflect::get(event, &key.into()).ok()?.as_f64();
    let (nod, lean) = (tell("beta")?, tell("gamma")?);
    (50.0..130.0).contains(&nod).then_some(lean)
}

/// What the camera sees now, as it is sent.
pub(super) async fn shoot(video: &HtmlVideoElement) -> Result<Blob, JsValue> {
    outbox::shrink(video).await
}

/// A picture that was there already, turned as its camera was held. Fails where the browser cannot read its kind.
pub(super) async fn read(file: &Blob) -> Result<Blob, JsValue> {
    outbox::shrink(file).await
}

fn canvas(width: u32, height: u32) -> Result<(HtmlCanvasElement, CanvasRenderingContext2d), JsValue> {
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let drawing = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    Ok((canvas, drawing.unchecked_into()))
}
