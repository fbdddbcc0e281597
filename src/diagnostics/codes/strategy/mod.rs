//! `S`: module 2, the competitive strategy.

pub mod choice;
pub mod competitor;
pub mod defend;
pub mod develop;
pub mod flanking;
pub mod fragment;
pub mod frontal;
pub mod repertoire;
pub mod suggestion;

use super::super::registry::rows_of;

rows_of!(choice, suggestion, frontal, flanking, fragment, defend, develop, competitor, repertoire);
