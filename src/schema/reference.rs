//! Ids of things, and references to them.

use crate::diagnostics::Span;

/// What a reference names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RefKind {
    /// An account.
    Account,
    /// An opportunity.
    Opportunity,
    /// A competitor.
    Competitor,
    /// A partner.
    Partner,
    /// Someone of our team.
    TeamMember,
    /// A key player of the same opportunity (on an account: of any of its opportunities).
    Player,
    /// An item of the insight map of the opportunity or its account.
    Insight,
    /// An objective or goal of the same plan.
    Objective,
    /// An action of the same plan.
    Action,
    /// A milestone of the same plan.
    Milestone,
}

impl RefKind {
    /// "an account": for messages.
    #[must_use]
    pub const fn what(self) -> &'static str {
        match self {
            Self::Account => "an account",
            Self::Opportunity => "an opportunity",
            Self::Competitor => "a competitor",
            Self::Partner => "a partner",
            Self::TeamMember => "someone of the team",
            Self::Player => "a key player of this opportunity",
            Self::Insight => "an item of the insight map",
            Self::Objective => "an objective of this plan",
            Self::Action => "an action of this plan",
            Self::Milestone => "a milestone of this plan",
        }
    }
}

/// A reference as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference<'a> {
    /// What it names.
    pub kind: RefKind,
    /// The id.
    pub id: &'a str,
    /// Where.
    pub span: Span,
}

/// Declares id types.
macro_rules! ids {
    ($( $(#[doc = $doc:literal])+ $Name:ident => $Kind:ident ; )+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub struct $Name(std::sync::Arc<str>);

        impl $Name {
            /// The id with this text.
            #[must_use]
            pub fn new(id: impl AsRef<str>) -> Self {
                Self(std::sync::Arc::from(id.as_ref()))
            }

            /// The id's text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $Name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl $crate::schema::FieldValue for $Name {
            fn lower(
                node: &$crate::schema::Node,
                cx: &mut $crate::schema::Lowering<'_>,
            ) -> Option<Self> {
                $crate::schema::lower_text(node, cx).map(Self::new)
            }

            fn shape() -> $crate::schema::Shape {
                $crate::schema::Shape::Reference($crate::schema::RefKind::$Kind.what())
            }

            fn references<'a>(
                &'a self,
                span: $crate::diagnostics::Span,
                out: &mut Vec<$crate::schema::Reference<'a>>,
            ) {
                out.push($crate::schema::Reference {
                    kind: $crate::schema::RefKind::$Kind,
                    id: self.as_str(),
                    span,
                });
            }
        }
    )+};
}
pub(crate) use ids;
