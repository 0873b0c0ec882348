macro_rules! keyed {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $variant:ident = $key:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$about])* #[serde(rename = $key)] $variant),* }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// As written in protocols, the database and URLs; words use it with hyphens.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }

            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.key() == key)
            }
        }
    };
}
pub(crate) use keyed;

keyed! {
    Treatment {
        Density = "density",
        ShavedLook = "shaved_look",
        ScarCamouflage = "scar_camouflage",
        PatchBlending = "patch_blending",
    }
}

keyed! {
    /// A part of the scalp.
    ScalpZone {
        Hairline = "hairline",
        Temples = "temples",
        MidScalp = "mid_scalp",
        Crown = "crown",
        Donor = "donor",
        Nape = "nape",
        Scar = "scar",
    }
}
