//! Names at the boundary: each variant of an enum has one, written down once.

/// Gives every variant its name: `ALL` lists the variants, `id` says how each is called at the boundary.
macro_rules! names {
    ($name:ident { $( $variant:ident = $id:literal, )* }) => {
        impl $name {
            /// Every variant, in the order of its declaration.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )* ];

            /// The name at the boundary.
            pub const fn id(self) -> &'static str {
                match self {
                    $( Self::$variant => $id, )*
                }
            }
        }
    };
}
pub(crate) use names;
