//! What stopped builds leave behind, laid out by hand.

use super::*;

fn leftover(root: &Path, name: &str) -> PathBuf {
    let folder = root.join(format!(".public.salesbook-{name}"));
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join(".salesbook"), "salesbook staging 1\n").unwrap();
    folder
}

#[test]
fn files_of_others_come_back_even_if_the_output_is_gone() {
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    let folder = leftover(root.path(), "abcdefgh");
    fs::rename(&dir, folder.join("site")).unwrap();
    mends(&dir, 1);
}

#[test]
fn the_old_site_comes_back_into_an_empty_folder() {
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    let folder = leftover(root.path(), "abcdefgh");
    fs::rename(&dir, folder.join("old")).unwrap();
    fs::create_dir(&dir).unwrap();
    let failed = salesbook::output::publish(
        &dir,
        vec![salesbook::output::OutputFile {
            path: "x".to_owned(),
            content: salesbook::output::Content::Copy(root.path().join("none")),
        }],
    );
    assert!(failed.is_err());
    assert_eq!(generation(&dir), Ok(0));
    mends(&dir, 1);
}

#[test]
fn two_files_of_the_same_name_are_both_kept() {
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    let folder = leftover(root.path(), "abcdefgh");
    let saved = folder.join("site/CNAME");
    fs::create_dir(folder.join("site")).unwrap();
    fs::write(folder.join("site/.salesbook"), "salesbook output 1\n").unwrap();
    fs::write(&saved, "another").unwrap();
    let message = child::build(&dir, 1, PAGES).unwrap_err().to_string();
    assert!(message.contains("CNAME") && message.contains("keep the one you want"), "{message}");
    assert_eq!(fs::read_to_string(&saved).unwrap(), "another");
    assert_eq!(generation(&dir), Ok(0));
    fs::remove_file(&saved).unwrap();
    mends(&dir, 1);
}

#[test]
fn half_a_site_goes_and_a_stranger_s_folder_stays() {
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    let folder = leftover(root.path(), "abcdefgh");
    fs::create_dir_all(folder.join("site/p1")).unwrap();
    fs::hard_link(dir.join("p1/page-1.html"), folder.join("site/p1/page-1.html")).unwrap();
    let stranger = root.path().join(".public.salesbook-stranger");
    fs::create_dir(&stranger).unwrap();
    fs::write(stranger.join("mine"), "").unwrap();
    child::build(&dir, 1, PAGES).unwrap();
    assert!(!folder.exists() && stranger.join("mine").exists());
    assert_eq!(generation(&dir), Ok(1));
}

#[test]
fn cleaning_sweeps_up_too() {
    let root = tempfile::tempdir().unwrap();
    let dir = standing_site(root.path());
    let folder = leftover(root.path(), "abcdefgh");
    fs::rename(&dir, folder.join("site")).unwrap();
    salesbook::output::clean(&dir).unwrap();
    assert!(theirs_are_safe(&dir) && !folder.exists());
    assert_eq!(fs::read_to_string(dir.join(".salesbook")).unwrap(), "salesbook output 1\n");
    mends(&dir, 1);
}
