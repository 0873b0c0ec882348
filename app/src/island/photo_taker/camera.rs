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

/// What looks at the camera's picture, many times a second: one canvas for all of them, in memory that can be read at once.
#[derive(Clone)]
pub(super) struct Eye {
    canvas: HtmlCanvasElement,
    drawing: CanvasRenderingContext2d,
}

impl Eye {
    pub fn open() -> Option<Self> {
        let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.unchecked_into();
        canvas.set_width(SMALL);
        let read = Object::new();
        Reflect::set(&read, &"willReadFrequently".into(), &JsValue::TRUE).ok()?;
        let drawing = canvas.get_context_with_context_options("2d", &read).ok()??;
        Some(Self {
            canvas,
            drawing: drawing.unchecked_into(),
        })
    }

    /// What the camera sees now, small and grey.
    pub fn glance(&self, video: &HtmlVideoElement) -> Option<Grey> {
        let (width, height) = (video.video_width(), video.video_height());
        if width == 0 || height == 0 {
            return None;
        }
        let small = (SMALL * height / width).max(1);
        // Setting it clears it, and costs more than drawing over it.
        if self.canvas.height() != small {
            self.canvas.set_height(small);
        }
        self.drawing
            .draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, SMALL.into(), small.into())
            .ok()?;
        let data = self.drawing.get_image_data(0.0, 0.0, SMALL.into(), small.into()).ok()?;
        Some(Grey::of_rgba(usize::try_from(SMALL).ok()?, &data.data()))
    }
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
