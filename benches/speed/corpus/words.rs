//! What generated playbooks speak of.

pub const FIRST_NAMES: &[&str] = &[
    "Ines", "Pavel", "Greta", "Tomasz", "Aiko", "Luca", "Sinéad", "Noor", "Mikkel", "Renata", "Yusuf", "Élodie",
    "Henrik", "Marta", "Kofi", "Bruno", "Anneli", "Rashid", "Vera", "Callum", "Zsófia", "Diego", "Hana", "Oskar",
];

pub const LAST_NAMES: &[&str] = &[
    "Carvalho",
    "Novak",
    "Lindqvist",
    "Adeyemi",
    "Tanaka",
    "Moretti",
    "Brannigan",
    "Haddad",
    "Sørensen",
    "Kowalska",
    "Demir",
    "Marchand",
    "Virtanen",
    "Horvat",
    "Mensah",
    "Ferreira",
    "Tamm",
    "Khan",
    "Dvořák",
    "Sinclair",
    "Nagy",
    "Ortega",
    "Mori",
    "Baumann",
];

pub const COMPANIES: &[&str] = &[
    "Rail",
    "Water",
    "Ports",
    "Energy",
    "Foods",
    "Steel",
    "Airways",
    "Networks",
    "Insurance",
    "Hospitals",
    "Parcel",
    "Chemicals",
    "Textiles",
    "Glass",
    "Paper",
    "Heat",
];

pub const PLACES: &[&str] = &[
    "Northwind",
    "Aldermoor",
    "Brivela",
    "Castrin",
    "Dunhaven",
    "Elmsund",
    "Farrowby",
    "Glenmark",
    "Halvik",
    "Istria",
    "Jarnholm",
    "Kestrel",
    "Lundby",
    "Marrow",
    "Nerva",
    "Ostrava",
    "Pellworm",
    "Quarrel",
    "Rosendal",
    "Stavik",
];

pub const PROJECTS: &[&str] = &[
    "planning for the depots",
    "one plan for the field",
    "parts and people together",
    "the night shift",
    "maintenance of the cranes",
    "the new contract",
    "a pilot in one region",
    "the second site",
    "renewal",
    "the control room",
];

pub const JOBS: &[(&str, &str)] = &[
    ("Chief executive", "Executive"),
    ("Chief financial officer", "Finance"),
    ("Head of operations", "Operations"),
    ("Chief information officer", "IT"),
    ("Head of planning", "Operations"),
    ("Procurement manager", "Procurement"),
    ("Depot manager", "Operations"),
    ("Security officer", "IT"),
];

pub const SENTENCES: &[&str] = &[
    "They plan the week on a whiteboard and copy it into a spreadsheet on Fridays.",
    "The budget is in the books, but nobody has said who releases it.",
    "She asked the better questions, and wrote down the answers.",
    "Two sites move next year, and neither has a plan for the month between.",
    "The last supplier promised three months and took eleven.",
    "Whoever shows the first working week wins the room.",
    "He has seen our reference, and called them without telling us.",
    "Procurement wants three offers; operations wants one that works.",
    "The works council has to agree, and nobody has asked it yet.",
    "Finance takes a third off every benefit that it did not work out itself.",
];

pub const EVIDENCE: &[&str] = &[
    "The board paper names the date.",
    "Said so in front of his own people.",
    "The letter of the tenth, second page.",
    "Marks after the trial, 78 of 100 for us.",
    "Finance worked the figure out with us, line by line.",
    "Nobody could tell us, and two tried.",
];

pub const ACTIONS: &[(&str, &str)] = &[
    ("Show one week of their own jobs in the plan", "prove"),
    ("Ask who releases the money", "retrieve"),
    ("Agree the interface before the other offer names it", "insulate"),
    ("Hand in the security answers early", "minimise"),
    ("Bring the reference and the planners together", "emphasise"),
    ("Go through the value case with finance", "prove"),
    ("Learn what the works council needs", "retrieve"),
    ("Walk the night shift with the depot manager", "emphasise"),
];

pub const LESSONS: &[&str] =
    &["Meet the approver before the offers are opened", "A trial needs an end date", "Ask finance first"];

/// Sentences with room for a person, a company, a place and a figure.
pub const REMARKS: &[&str] = &[
    "{person} asked for the figures of {company} and wants them before the {figure}th.",
    "In {place} they lost {figure} days last quarter because two crews waited for the same part.",
    "Our reference at {company} is {person}, who takes calls on Thursdays.",
    "{person} says that *nobody above* reads an offer of more than {figure} pages.",
    "The trial in {place} runs for {figure} weeks, and `week 3` is the one that counts.",
    "They compared us with **{company}** and wrote down {figure} differences.",
    "Until {person} is back from {place}, no order above {figure},000 is signed.",
    "We owe {person} an answer about the interface to the system of {company}.",
    "A new hall in {place} opens next spring with {figure} more people to plan for.",
    "If {company} drops its price again, {person} will ask us for {figure} percent.",
];

pub const NOTES: &[&str] = &[
    "Stands in the board paper of {place}",
    "{person} said so twice",
    "Heard from {company}, not from them",
    "Shown in the trial: {figure} of 100",
    "Finance of {place} agreed the figure",
    "Asked {person}, no answer yet",
];

/// The names of the criteria, in their order.
pub const CRITERIA: [&str; 20] = [
    "customer-project",
    "business-profile",
    "financial-condition",
    "access-to-funds",
    "compelling-event",
    "formal-decision-criteria",
    "solution-fit",
    "sales-resource-requirements",
    "current-relationship",
    "unique-business-value",
    "inside-support",
    "executive-credibility",
    "cultural-compatibility",
    "informal-decision-criteria",
    "political-alignment",
    "short-term-revenue",
    "future-revenue",
    "profitability",
    "degree-of-risk",
    "strategic-value",
];
