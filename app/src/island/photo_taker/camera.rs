//! The device's camera, and pictures as they are sent: scaled down and encoded anew, on the device.

use js_sys::{Object, Promise, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, ImageBitmap, MediaStream,
    MediaStreamConstraints, MediaStreamTrack,
};

use super::hint::Grey;

/// The long edge of what is sent. Pixels.
const LONG_EDGE: f64 = 2048.0;
/// Of the JPEG, from 0 to 1: higher shows nothing more.
const QUALITY: f64 = 0.86;
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

pub(super) async fn shoot(video: &HtmlVideoElement) -> Result<Blob, JsValue> {
    let (width, height) = (video.video_width(), video.video_height());
    if width == 0 || height == 0 {
        // Nothing is seen yet.
        return Err(JsValue::NULL);
    }
    let (width, height) = fit(width, height);
    let (canvas, drawing) = canvas(width, height)?;
    drawing.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, width.into(), height.into())?;
    encode(&canvas).await
}

/// A picture that was there already, turned as its camera was held. Fails where the browser cannot read its kind.
pub(super) async fn read(file: &Blob) -> Result<Blob, JsValue> {
    let bitmap = JsFuture::from(window().create_image_bitmap_with_blob(file)?).await?;
    let bitmap: ImageBitmap = bitmap.unchecked_into();
    let (width, height) = fit(bitmap.width(), bitmap.height());
    let (canvas, drawing) = canvas(width, height)?;
    drawing.draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, width.into(), height.into())?;
    encode(&canvas).await
}

/// Never larger than it was.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "at most the long edge, and no less than one"
)]
fn fit(width: u32, height: u32) -> (u32, u32) {
    let scale = (LONG_EDGE / f64::from(width.max(height).max(1))).min(1.0);
    let edge = |edge: u32| (f64::from(edge) * scale).round().max(1.0) as u32;
    (edge(width), edge(height))
}

fn canvas(width: u32, height: u32) -> Result<(HtmlCanvasElement, CanvasRenderingContext2d), JsValue> {
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let drawing = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    Ok((canvas, drawing.unchecked_into()))
}

async fn encode(canvas: &HtmlCanvasElement) -> Result<Blob, JsValue> {
    let blob = Promise::new(&mut |resolve, _| {
        let given = Closure::once_into_js(move |blob: JsValue| {
            let _ = resolve.call1(&JsValue::NULL, &blob);
        });
        let _ = canvas.to_blob_with_type_and_encoder_options(given.unchecked_ref(), "image/jpeg", &QUALITY.into());
    });
    // A picture too large for the device's memory gives none.
    JsFuture::from(blob).await?.dyn_into()
}
