//! `F`: files and folders.

use super::codes;

codes! {
    /// ## What it checks
    /// Every file and folder of the content folder, `site.toml` and the methodology file can be opened and
    /// read. Pipes, sockets and devices are no files.
    ///
    /// ## Why it matters
    /// A file that cannot be read is missing from the playbook, and nobody would notice. A pipe would be
    /// waited for, perhaps for ever.
    ///
    /// ## Wrong
    /// A file that you have no permission to read, or that vanishes while it is read.
    ///
    /// ## Right
    /// A file that you may read. `chmod u+r FILE` gives the permission back.
    UNREADABLE = "F101" Error "file that cannot be read";

    /// ## What it checks
    /// A document or a methodology file is no larger than 4 MB, and `site.toml` no larger than 1 MB.
    ///
    /// ## Why it matters
    /// Text of that size is a mistake: a picture saved as text, a log, an export.
    ///
    /// ## Wrong
    /// A Markdown file of 50 MB.
    ///
    /// ## Right
    /// A document that people can read. Larger files can lie beside it and be linked to.
    TOO_LARGE = "F102" Error "file that is too large";

    /// ## What it checks
    /// Documents, `site.toml` and the methodology file are saved as UTF-8 text.
    ///
    /// ## Why it matters
    /// In other encodings, names with accents and other scripts come out garbled. UTF-16 is understood, but
    /// other programs that read the playbook may not do so.
    ///
    /// ## Wrong
    /// A file saved as Latin-1 or UTF-16, as some older editors do.
    ///
    /// ## Right
    /// The same file saved as UTF-8: most editors have it under "Save with encoding".
    NOT_UTF8 = "F103" Error "file that is not UTF-8";

    /// ## What it checks
    /// Documents hold text only.
    ///
    /// ## Why it matters
    /// A NUL byte never stands in text: the file is damaged, or is no text at all.
    ///
    /// ## Wrong
    /// A picture or a spreadsheet with the ending `.md`.
    ///
    /// ## Right
    /// A text file. Other files keep their own ending and lie beside the document.
    NUL_BYTE = "F104" Error "file with a NUL byte";

    /// ## What it checks
    /// The content folder holds files, not links to files elsewhere.
    ///
    /// ## Why it matters
    /// A link can lead out of the playbook and publish what was never meant to be published.
    ///
    /// ## Wrong
    /// A link `content/accounts/acme.md` to a file in another folder.
    ///
    /// ## Right
    /// The file itself, in the content folder.
    SYMBOLIC_LINK = "F105" Warning "symbolic link";

    /// ## What it checks
    /// File names are UTF-8, without line breaks and other invisible signs, and without backslashes.
    ///
    /// ## Why it matters
    /// The name becomes a part of an address, which could not be written.
    ///
    /// ## Wrong
    /// A name with bytes that are no text, or with a line break.
    ///
    /// ## Right
    /// A name of letters, digits and hyphens.
    BAD_NAME = "F106" Error "file name that cannot be used";

    /// ## What it checks
    /// No two files have names that differ only in capital letters.
    ///
    /// ## Why it matters
    /// On macOS and Windows they are one file: a colleague's copy would lose one of them, and so would many
    /// hosts. The second one is not read or published until then.
    ///
    /// ## Wrong
    /// `content/accounts/Acme.md` and `content/accounts/acme.md`.
    ///
    /// ## Right
    /// `content/accounts/acme.md` and `content/accounts/acme-north.md`.
    SAME_BUT_FOR_CASE = "F107" Error "names that differ only in capitals";

    /// ## What it checks
    /// The content folder is there, and is no link to a folder outside of the playbook.
    ///
    /// ## Why it matters
    /// Without it there is nothing to check or build. What lies outside might not be meant for readers.
    ///
    /// ## Wrong
    /// A playbook without the folder `content/`.
    ///
    /// ## Right
    /// A folder `content/`, or the name of another one after `content =` in `site.toml`.
    NO_CONTENT = "F108" Error "no content folder";
}
