use super::*;
use crate::protocol::{AlwaysAnswer, Counting};

#[test]
fn what_opens_before_its_gentler_sibling_stops() {
    stops_at(on_activity("shampoo"), before("rinse"), |p| {
        open(p, "shampoo", Some(3), 10);
    });
    stops_at(on_activity("razor"), before("foil_shaver"), |p| {
        open(p, "razor", None, 3);
    });
    stops_at(on_activity("training"), before("light_exercise"), |p| {
        open(p, "training", None, 3);
    });
    stops_at(on_activity("swim"), before("rinse"), |p| {
        activity(p, "swim").yes_from = Some(3);
    });
}

#[test]
fn freely_before_the_gentler_is_free_open_when_it_is_paused_or_counted_sooner_stops_too() {
    stops_at(on_activity("shampoo"), before("rinse"), |p| {
        open(p, "shampoo", Some(5), 6);
    });
    stops_at(on_activity("shampoo"), before("rinse"), |p| {
        activity(p, "rinse").before = 1;
    });
    stops_at(on_activity("shampoo"), before("rinse"), |p| {
        activity(p, "rinse").counting = Counting::Final;
    });
    stops_at(on_activity("shampoo"), before("rinse"), |p| {
        let rinse = activity(p, "rinse");
        (rinse.careful_from, rinse.yes_from, rinse.answer) = (None, None, Some(AlwaysAnswer::Never));
    });
}

#[test]
fn only_a_prescriber_answers_for_a_medicine() {
    stops_at(on_activity("minoxidil"), What::PrescriberDecides, |p| {
        let minoxidil = activity(p, "minoxidil");
        (minoxidil.answer, minoxidil.yes_from) = (None, Some(30));
    });
}
