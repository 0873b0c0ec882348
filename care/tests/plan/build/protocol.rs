//! A protocol, line by line.

use super::time;
use care::protocol::{
    Activity, AlwaysAnswer, Anchor, Angle, AppliesTo, CheckIn, Climb, Counting, Lock, OwnWords, Protocol, Rule, Show,
    Stage, Treatment,
};
use std::sync::Arc;

/// A protocol that says nothing yet: one stage without end.
pub fn protocol() -> ProtocolBuilder {
    ProtocolBuilder(Protocol {
        treatment: Treatment::Density,
        usual_sessions: 3,
        usual_gap_days: 14,
        stages: vec![Stage {
            key: "after".into(),
            source: None,
            from: 0,
            to: None,
        }],
        activities: Vec::new(),
        check_ins: Vec::new(),
        rules: Vec::new(),
        words: OwnWords::default(),
    })
}

pub fn built_in(treatment: Treatment) -> Arc<Protocol> {
    Arc::new(Protocol::built_in(treatment).expect("a built-in protocol"))
}

pub struct ProtocolBuilder(Protocol);

impl ProtocolBuilder {
    pub fn stage(mut self, key: &str, from: u32, to: Option<u32>) -> Self {
        self.0.stages.retain(|stage| stage.key != "after");
        self.0.stages.push(Stage {
            key: key.into(),
            source: None,
            from,
            to,
        });
        self
    }

    pub fn activity(mut self, activity: ActivityBuilder) -> Self {
        self.0.activities.push(activity.0);
        self
    }

    pub fn check_in(mut self, key: &str, day: u32) -> Self {
        self.0.check_ins.push(CheckIn {
            key: key.into(),
            source: None,
            day,
            angles: vec![Angle::Front],
        });
        self
    }

    pub fn rule(mut self, rule: RuleBuilder) -> Self {
        self.0.rules.push(rule.0);
        self
    }

    pub fn done(self) -> Arc<Protocol> {
        Arc::new(self.0)
    }
}

pub struct ActivityBuilder(Activity);

/// Allowed from day 0 on, counted from each session.
pub fn activity(key: &str) -> ActivityBuilder {
    ActivityBuilder(Activity {
        key: key.into(),
        source: None,
        icon: "drop".into(),
        counting: Counting::Each,
        careful_from: None,
        yes_from: Some(0),
        before: 0,
        answer: None,
        common: None,
        show: Show::List,
        order: 0,
    })
}

impl ActivityBuilder {
    pub fn yes_from(mut self, days: u32) -> Self {
        self.0.yes_from = Some(days);
        self
    }

    pub fn careful_from(mut self, days: u32) -> Self {
        self.0.careful_from = Some(days);
        self
    }

    /// Counted from the final session.
    pub fn counted_from_final(mut self) -> Self {
        self.0.counting = Counting::Final;
        self
    }

    /// Closed on this many days before a session.
    pub fn closed_before(mut self, days: u32) -> Self {
        self.0.before = days;
        self
    }

    pub fn always(mut self, answer: AlwaysAnswer) -> Self {
        self.0.answer = Some(answer);
        self.0.yes_from = None;
        self
    }

    pub fn good(mut self) -> Self {
        self.0.show = Show::Do;
        self
    }

    pub fn order(mut self, order: u16) -> Self {
        self.0.order = order;
        self
    }
}

pub struct RuleBuilder(Rule);

/// On day 0 of each session at 09:00, useful until 20:00.
pub fn rule(key: &str) -> RuleBuilder {
    RuleBuilder(Rule {
        key: key.into(),
        source: None,
        anchor: Anchor::Each,
        offset_days: 0,
        within: None,
        local_time: time("09:00"),
        expires_day: 0,
        expires_time: time("20:00"),
        applies_to: AppliesTo::Always,
        supersedes: Vec::new(),
        repeats_on_move: false,
        patience: care::protocol::USUAL_PATIENCE,
        climb: Climb::Push,
        activity: None,
        lock: Lock::Plan,
    })
}

impl RuleBuilder {
    pub fn on(mut self, anchor: Anchor, offset_days: i32) -> Self {
        self.0.anchor = anchor;
        self.0.offset_days = offset_days;
        self
    }

    /// May be moved by the patient's skin and habits.
    pub fn within(mut self, earliest: i32, latest: i32) -> Self {
        self.0.within = Some([earliest, latest]);
        self
    }

    pub fn each(self, offset_days: i32) -> Self {
        self.on(Anchor::Each, offset_days)
    }

    /// Before the next session, and again when it moves.
    pub fn before_next(mut self, days: i32) -> Self {
        self.0.repeats_on_move = true;
        self.on(Anchor::NextPlanned, -days)
    }

    pub fn at(mut self, local_time: &str) -> Self {
        self.0.local_time = time(local_time);
        self
    }

    pub fn until(mut self, expires_day: u32, expires_time: &str) -> Self {
        self.0.expires_day = expires_day;
        self.0.expires_time = time(expires_time);
        self
    }

    pub fn only_in(mut self, applies_to: AppliesTo) -> Self {
        self.0.applies_to = applies_to;
        self
    }

    pub fn supersedes(mut self, key: &str) -> Self {
        self.0.supersedes.push(key.into());
        self
    }

    pub fn about(mut self, activity: &str) -> Self {
        self.0.activity = Some(activity.into());
        self
    }
}
