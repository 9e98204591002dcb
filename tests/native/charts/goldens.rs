//! Pictures compared with committed ones. Writing a new one fails the run that wrote it: a person has to look at it
//! first.

use std::path::PathBuf;

use ai_savings_calculator::chart::Picture;
use ai_savings_calculator::model::{Inputs, Preset};

use super::{ARTICLE, TROUBLED, changes, margin, margin_beside, options, savings};

pub(super) fn assert_golden(name: &str, picture: &Picture) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/goldens").join(format!("{name}.svg"));
    let drawn = picture.svg("monospace");
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    if golden != drawn {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &drawn).unwrap();
        panic!("{} was written: view it, and run again if it is right", path.display());
    }
}

#[test]
fn changes_of_the_article() {
    assert_golden("changes-article", &changes(&ARTICLE, &options(480, 280, 1)));
}

#[test]
fn changes_that_fall_turn_or_are_missing() {
    assert_golden("changes-troubled", &changes(&TROUBLED, &options(480, 400, 1)));
}

#[test]
fn savings_of_the_base_preset() {
    for (width, height) in [(288, 200), (360, 240), (720, 330)] {
        assert_golden(
            &format!("savings-base-{width}"),
            &savings(Inputs::preset(Preset::Base), &options(width, height, 1)),
        );
    }
}

#[test]
fn savings_of_the_bold_preset_on_a_phone() {
    assert_golden("savings-bold-phone", &savings(Inputs::preset(Preset::Bold), &options(328, 264, 2)));
}

#[test]
fn margin_of_the_base_preset() {
    for (width, height) in [(288, 200), (360, 240), (720, 330)] {
        assert_golden(
            &format!("margin-base-{width}"),
            &margin(Inputs::preset(Preset::Base), &options(width, height, 1)),
        );
    }
}

#[test]
fn margin_in_the_smallest_place() {
    assert_golden("margin-base-smallest", &margin(Inputs::preset(Preset::Base), &options(288, 110, 1)));
}

#[test]
fn margin_of_the_cautious_preset_on_a_phone() {
    assert_golden("margin-cautious-phone", &margin(Inputs::preset(Preset::Cautious), &options(328, 264, 3)));
}

#[test]
fn margin_of_a_reader_who_is_bolder_than_the_author() {
    let bolder = Inputs { speedup: 10.0, vfx_share: 0.2, ..Inputs::preset(Preset::Bold) };
    let author = Some(Inputs::preset(Preset::Base));
    assert_golden("margin-beside-author-720", &margin_beside(bolder, author, &options(720, 330, 1)));
}
