use crate::{
    error::Result,
    protocol::{Common, Protocol, Stage, limit},
    typed::Typed,
};

/// The last day of each stage. Each begins where the one before it ends, so no day can be left out or told twice; one without a last day is
/// left out. The last stage of the list has no end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedStages {
    /// Key and last day, in their order.
    pub last_days: Vec<(String, String)>,
}

/// The names of the fields, for the first stage, the second …
pub const STAGE_FIELDS: [&str; limit::STAGES] = [
    "to_0", "to_1", "to_2", "to_3", "to_4", "to_5", "to_6", "to_7", "to_8", "to_9", "to_10", "to_11", "to_12", "to_13",
    "to_14", "to_15", "to_16", "to_17", "to_18", "to_19",
];

impl From<&Protocol> for TypedStages {
    /// The protocol's stages among those that Stipple knows, each at its place.
    fn from(protocol: &Protocol) -> Self {
        let known = Common::of(protocol.treatment).protocols().next();
        let mut keys: Vec<&String> = known
            .iter()
            .flat_map(|known| &known.stages)
            .map(|stage| &stage.key)
            .collect();
        for (n, stage) in protocol.stages.iter().enumerate() {
            if !keys.contains(&&stage.key) {
                let before = n.checked_sub(1).and_then(|before| protocol.stages.get(before));
                let place = before.and_then(|before| keys.iter().position(|key| **key == before.key));
                keys.insert(place.map_or(0, |place| place + 1), &stage.key);
            }
        }
        let last_day = |key: &String| {
            let stage = protocol.stage(key);
            stage
                .and_then(|stage| stage.to)
                .map_or_else(String::new, |to| to.to_string())
        };
        Self {
            last_days: keys.into_iter().map(|key| (key.clone(), last_day(key))).collect(),
        }
    }
}

impl TypedStages {
    pub(super) fn apply(&self, protocol: &mut Protocol) -> Result<()> {
        let mut typed = Typed::default();
        let mut stages: Vec<Stage> = Vec::new();
        let mut from = 0;
        let last = self.last_days.len().saturating_sub(1);
        for (n, ((key, last_day), field)) in self.last_days.iter().zip(STAGE_FIELDS).enumerate() {
            let to = typed
                .count_if_any(field, last_day, from..=limit::STAGE_DAY)
                .filter(|_| n < last);
            if n < last && to.is_none() {
                continue;
            }
            stages.push(Stage {
                key: key.clone(),
                source: source(protocol, key),
                from,
                to,
            });
            from = to.map_or(from, |to| to + 1);
        }
        protocol.stages = typed.done(stages)?;
        Ok(())
    }
}

fn source(protocol: &Protocol, key: &str) -> Option<String> {
    let known = || Common::of(protocol.treatment).stage(key);
    protocol
        .stage(key)
        .or_else(known)
        .and_then(|stage| stage.source.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        error::Error,
        protocol::{Treatment, guard::faults},
    };

    fn protocol() -> Protocol {
        Protocol::built_in(Treatment::Density).unwrap()
    }

    fn typed(days: &[&str]) -> TypedStages {
        let mut typed = TypedStages::from(&protocol());
        for (row, day) in typed.last_days.iter_mut().zip(days) {
            row.1 = (*day).to_owned();
        }
        typed
    }

    #[test]
    fn what_fills_the_form_reads_back() {
        let mut after = protocol();
        TypedStages::from(&after).apply(&mut after).unwrap();
        assert_eq!(after, protocol());
    }

    #[test]
    fn stages_follow_each_other_whatever_days_are_typed() {
        let mut after = protocol();
        typed(&["2", "", "9"]).apply(&mut after).unwrap();
        assert_eq!(faults(&after), []);
        let spans: Vec<_> = after
            .stages
            .iter()
            .take(2)
            .map(|stage| (stage.key.as_str(), stage.from, stage.to))
            .collect();
        assert_eq!(spans, [("fresh", 0, Some(2)), ("shedding", 3, Some(9))]);
        // One that was left out is offered again at its place.
        assert_eq!(
            TypedStages::from(&after).last_days[1],
            ("settling".to_owned(), String::new())
        );
    }

    #[test]
    fn a_stage_that_ends_before_it_begins_is_refused_at_its_field() {
        let Err(Error::Invalid(problems)) = typed(&["3", "2"]).apply(&mut protocol()) else {
            panic!("not refused")
        };
        let problem = problems.of("to_1").unwrap();
        assert_eq!((problem.key, problem.args[0].1.as_str()), ("problem-number", "4"));
    }
}
