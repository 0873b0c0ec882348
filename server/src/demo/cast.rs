//! Who the demo's patients are, and where each of them stands. Days are relative to the demo's today; the people are made up.

use care::{
    check_in::{Answers, Itch, Redness, Scabs, YesNo},
    protocol::Angle,
    skin_check::Concern,
};

/// A patient and their courses.
pub struct Person {
    pub name: &'static str,
    /// What the printed link is called.
    pub moment: &'static str,
    pub courses: &'static [CourseOf],
    pub phone: Phone,
    /// Said "I can't come" to the next session.
    pub declines: Option<&'static str>,
    /// Said yes to these before the next session, with a note.
    pub concern: Option<(&'static [Concern], &'static str)>,
    pub habits: Option<Habits>,
    /// Sent to the clinic: what the plan asked for, or by "Something worries me".
    pub sent: &'static [Sent],
    /// Written to each other.
    pub talk: &'static [Line],
}

/// One message.
pub struct Line {
    pub by: By,
    pub minutes_ago: i64,
    pub words: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum By {
    Patient,
    /// The owner, who has read what was written before.
    Clinic,
}

/// A check-in.
pub struct Sent {
    pub answers: Answers,
    pub question: &'static str,
    pub hours_ago: i64,
    /// What the clinic answered, half an hour later; without words it only looked.
    pub answer: Option<&'static str>,
    /// From where photos came with it.
    pub angles: &'static [Angle],
}

/// What somebody told of skin and habits after joining.
pub struct Habits {
    pub outdoors: bool,
    pub scars: bool,
    pub allergy: &'static str,
}

impl Person {
    /// One each, of the numbers that are kept for stories and ring nobody.
    pub fn telephone(&self) -> String {
        let place = CAST.iter().position(|person| person.name == self.name);
        format!("+44 7700 900{:03}", 123 + place.unwrap_or_default() * 7)
    }
}

pub struct CourseOf {
    pub treatment: &'static str,
    pub zones: &'static [&'static str],
    pub sessions: &'static [SessionOf],
    /// Days before today on which staff closed the course.
    pub closed: Option<i64>,
}

pub struct SessionOf {
    pub at: At,
    /// Whether staff said that it took place; one of the future has not.
    pub confirmed: bool,
}

#[derive(Clone, Copy)]
pub enum At {
    /// Days from today (negative: past), local time of day.
    Day(i64, &'static str),
    /// It began so many minutes ago.
    MinutesAgo(i64),
    /// It begins in so many minutes.
    InMinutes(i64),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Phone {
    /// Joined in the chair, reminders on.
    On,
    /// Joined, and then the phone was lost: pushes come back as undeliverable.
    Lost,
    /// No smartphone: the plan is on paper.
    None,
}

const fn held(day: i64, time: &'static str) -> SessionOf {
    SessionOf {
        at: At::Day(day, time),
        confirmed: true,
    }
}

const fn planned(day: i64, time: &'static str) -> SessionOf {
    SessionOf {
        at: At::Day(day, time),
        confirmed: false,
    }
}

const fn course(treatment: &'static str, zones: &'static [&'static str], sessions: &'static [SessionOf]) -> CourseOf {
    CourseOf {
        treatment,
        zones,
        sessions,
        closed: None,
    }
}

const fn person(name: &'static str, moment: &'static str, courses: &'static [CourseOf]) -> Person {
    Person {
        name,
        moment,
        courses,
        phone: Phone::On,
        declines: None,
        concern: None,
        habits: None,
        sent: &[],
        talk: &[],
    }
}

/// A check-in as planned, with photos, and nothing to say about it.
const fn looked_at(hours_ago: i64, redness: Redness, scabs: Scabs) -> Sent {
    Sent {
        answers: Answers {
            redness,
            scabs,
            ..Answers::NOTHING
        },
        question: "",
        hours_ago,
        answer: Some(""),
        angles: &[Angle::Front, Angle::Crown],
    }
}

const fn asks(minutes_ago: i64, words: &'static str) -> Line {
    Line {
        by: By::Patient,
        minutes_ago,
        words,
    }
}

const fn says(minutes_ago: i64, words: &'static str) -> Line {
    Line {
        by: By::Clinic,
        minutes_ago,
        words,
    }
}

pub const CAST: &[Person] = &[
    person(
        "Maya Lindqvist",
        "an hour after session one",
        &[course(
            "density",
            &["mid_scalp", "crown"],
            &[
                SessionOf {
                    at: At::MinutesAgo(180),
                    confirmed: true,
                },
                planned(14, "10:00"),
            ],
        )],
    ),
    Person {
        sent: &[Sent {
            answers: Answers {
                redness: Redness::Slight,
                scabs: Scabs::Flakes,
                ..Answers::NOTHING
            },
            question: "Can I wear my cap on the train?",
            hours_ago: 20,
            answer: Some("Yes, if it sits loosely and is clean. Take it off again once you are inside."),
            angles: &[Angle::Front, Angle::Top],
        }],
        talk: &[
            asks(
                47 * 60,
                "My pillow has a few brown dots this morning. Did I rub something off?",
            ),
            says(
                46 * 60,
                "No. That is a little extra pigment that sat on the skin. What is in the skin stays there. A clean pillowcase tonight, and leave it be.",
            ),
            asks(45 * 60, "Thank you, that helps a lot."),
            asks(150, "Can I train?\nOnly a slow walk on the treadmill, no sweat."),
            says(
                35,
                "A slow walk is fine. Stop when you feel warm: sweat on fresh dots is what we want to avoid. Your plan says from when you may train again.",
            ),
        ],
        ..person(
            "Tom Okafor",
            "day 3",
            &[course(
                "shaved_look",
                &["hairline", "temples", "crown"],
                &[held(-3, "11:00"), planned(11, "11:00")],
            )],
        )
    },
    Person {
        sent: &[Sent {
            answers: Answers {
                scabs: Scabs::Flakes,
                itch: Itch::Slight,
                ..Answers::NOTHING
            },
            question: "Some of the dots have nearly gone. Is that normal?",
            hours_ago: 3,
            answer: None,
            angles: &[Angle::Front, Angle::Top],
        }],
        ..person(
            "Ines Duarte",
            "day 5, the pale phase",
            &[course(
                "density",
                &["hairline", "mid_scalp"],
                &[held(-5, "15:30"), planned(9, "15:30")],
            )],
        )
    },
    Person {
        sent: &[
            looked_at(19 * 24, Redness::Slight, Scabs::None),
            looked_at(15 * 24, Redness::None, Scabs::Flakes),
            looked_at(5 * 24, Redness::Slight, Scabs::None),
            looked_at(26, Redness::None, Scabs::Flakes),
            Sent {
                answer: None,
                ..looked_at(6, Redness::None, Scabs::None)
            },
        ],
        talk: &[
            asks(26 * 60, "Can I come ten minutes later next time? The bus is new."),
            says(25 * 60, "Of course, we wait for you."),
            asks(95, "When may I shave?\nThe sides grow out and it looks patchy."),
        ],
        ..person(
            "Karim Haddad",
            "two sessions done",
            &[course(
                "shaved_look",
                &["hairline", "temples", "mid_scalp", "crown"],
                &[held(-22, "09:30"), held(-8, "09:30"), planned(6, "09:30")],
            )],
        )
    },
    Person {
        habits: Some(Habits {
            outdoors: true,
            scars: true,
            allergy: "Nickel, and some plasters",
        }),
        ..person(
            "Ruth Abrams",
            "a scar, day 12",
            &[course(
                "scar_camouflage",
                &["donor", "scar"],
                &[held(-12, "13:00"), planned(30, "13:00")],
            )],
        )
    },
    Person {
        sent: &[Sent {
            answers: Answers {
                itch: Itch::Strong,
                redness: Redness::Slight,
                ..Answers::NOTHING
            },
            question: "It itches most at night. May I put something on it?",
            hours_ago: 5,
            answer: None,
            angles: &[Angle::Front, Angle::Top],
        }],
        ..person(
            "Yuki Tanaka",
            "patch blending, day 8",
            &[course(
                "patch_blending",
                &["crown"],
                &[held(-8, "16:00"), planned(13, "16:00")],
            )],
        )
    },
    person(
        "Paul Brenner",
        "healed for years, touch-up due",
        &[CourseOf {
            treatment: "density",
            zones: &["crown"],
            sessions: &[held(-943, "10:00"), held(-929, "10:00"), held(-912, "10:00")],
            closed: Some(870),
        }],
    ),
    Person {
        phone: Phone::Lost,
        ..person(
            "Elena Petrova",
            "a phone that no longer answers",
            &[course(
                "shaved_look",
                &["hairline", "crown"],
                &[held(-10, "12:00"), planned(4, "12:00")],
            )],
        )
    },
    person(
        "Samir Nasser",
        "first session in two days",
        &[course("density", &["mid_scalp"], &[planned(2, "10:30")])],
    ),
    Person {
        phone: Phone::None,
        ..person(
            "Joan Mercer",
            "no smartphone, the plan on paper",
            &[course(
                "patch_blending",
                &["temples"],
                &[held(-20, "14:00"), planned(8, "14:00")],
            )],
        )
    },
    Person {
        sent: &[Sent {
            answers: Answers::NOTHING,
            question: "May I wear a helmet tomorrow?",
            hours_ago: 49,
            answer: Some("Please wait until after today's session, and tell us then how it sits."),
            angles: &[],
        }],
        habits: Some(Habits {
            outdoors: false,
            scars: false,
            allergy: "Latex",
        }),
        ..person(
            "Luca Moretti",
            "session two today",
            &[course(
                "shaved_look",
                &["hairline", "temples"],
                &[
                    held(-14, "17:00"),
                    SessionOf {
                        at: At::InMinutes(150),
                        confirmed: false,
                    },
                ],
            )],
        )
    },
    Person {
        sent: &[Sent {
            answers: Answers {
                fever: YesNo::Yes,
                redness: Redness::Clear,
                ..Answers::NOTHING
            },
            question: "I have been shivering since last night. Is it the scalp?",
            hours_ago: 1,
            answer: None,
            angles: &[],
        }],
        ..person(
            "Agnes Weber",
            "two courses at once",
            &[
                course("density", &["mid_scalp"], &[held(-33, "09:00"), held(-19, "09:00")]),
                course("scar_camouflage", &["scar"], &[held(-6, "09:00"), planned(24, "09:00")]),
            ],
        )
    },
    Person {
        declines: Some("I have to travel for work that week."),
        ..person(
            "Diego Alvarez",
            "cannot come next time",
            &[course(
                "density",
                &["crown"],
                &[held(-16, "10:00"), planned(5, "10:00")],
            )],
        )
    },
    person(
        "Hana Kovacs",
        "was the session held?",
        &[course(
            "density",
            &["hairline"],
            &[held(-15, "11:30"), planned(-1, "11:30")],
        )],
    ),
    Person {
        sent: &[Sent {
            answers: Answers {
                itch: Itch::Slight,
                ..Answers::NOTHING
            },
            question: "",
            hours_ago: 27,
            answer: None,
            angles: &[],
        }],
        concern: Some((&[Concern::Sunburn], "Two days at the beach, and I forgot my hat.")),
        ..person(
            "Nadia Rahman",
            "said yes before the session",
            &[course(
                "density",
                &["mid_scalp", "crown"],
                &[held(-13, "11:00"), planned(1, "11:00")],
            )],
        )
    },
];
