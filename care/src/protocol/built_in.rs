use super::{Protocol, Treatment};

/// The protocol that Stipple brings for a treatment: a starting point, which a clinic signs off before its patients receive it.
/// TOML, as stored for a clinic.
pub const fn built_in(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Density => include_str!("../../content/protocol/density.toml"),
        Treatment::ShavedLook => include_str!("../../content/protocol/shaved_look.toml"),
        Treatment::ScarCamouflage => include_str!("../../content/protocol/scar_camouflage.toml"),
        Treatment::PatchBlending => include_str!("../../content/protocol/patch_blending.toml"),
    }
}

impl Protocol {
    /// The built-in protocol, read.
    pub fn built_in(treatment: Treatment) -> Result<Self, toml::de::Error> {
        Self::from_toml(built_in(treatment))
    }
}
