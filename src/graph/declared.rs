//! A list of names, each with what is declared of it.

/// Makes an enum of names, and a row for each: the list is written once, and nothing else matches it.
macro_rules! declared {
    ($(#[$enum_doc:meta])* $name:ident: $row:ident {
        $($(#[$doc:meta])* $variant:ident = $declaration:expr;)*
    }) => {
        $(#[$enum_doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $name {
            /// Every one, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns what is declared of it.
            #[must_use]
            pub fn declaration(self) -> &'static $row {
                static ROWS: &[$row] = &[$($declaration),*];
                &ROWS[self as usize]
            }
        }
    };
}

pub(crate) use declared;
