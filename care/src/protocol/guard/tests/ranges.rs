use super::*;
use crate::protocol::Counting;

#[test]
fn a_number_outside_what_is_common_warns() {
    only_warns(on_activity("sun"), What::Outside { from: 14, to: 30 }, |p| {
        activity(p, "sun").yes_from = Some(13);
    });
    only_warns(on_activity("sun"), What::Outside { from: 14, to: 30 }, |p| {
        activity(p, "sun").yes_from = Some(31);
    });
    only_warns(on_activity("sauna"), What::CountsFromEach, |p| {
        activity(p, "sauna").counting = Counting::Each;
    });
    only_warns(on_activity("self_tan"), What::NoPause { days: 7 }, |p| {
        activity(p, "self_tan").before = 0;
    });
    only_warns(Place::Whole, What::Outside { from: 2, to: 4 }, |p| p.usual_sessions = 6);
    let years = What::Outside { from: 730, to: 2_922 };
    only_warns(on_rule("touch_up"), years, |p| {
        let rule = rule(p, "touch_up");
        (rule.offset_days, rule.within) = (3_000, None);
    });
}

#[test]
fn what_a_clinics_copy_calls_common_is_not_believed() {
    only_warns(on_activity("sun"), What::Outside { from: 14, to: 30 }, |p| {
        let sun = activity(p, "sun");
        (sun.yes_from, sun.common) = (Some(60), Some([0, 90]));
    });
}
