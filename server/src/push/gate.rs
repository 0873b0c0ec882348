//! How many requests a push service is sent at once, and when to stop queueing for it.
//!
//! A gate opens slowly: from [`NARROW`] requests in flight by one for each answer, up to [`WIDE`], and closes by one for each request without an answer.
//! So a burst does not open hundreds of connections, and a service that hangs keeps few of our requests. When a full gate sees no answer for a while, the
//! service is stalled: those who wait are sent away to come again, and hold up nobody who wants to go elsewhere.

use std::{
    collections::HashMap,
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Duration, Instant, timeout},
};

/// Connections to each origin.
pub const LANES: usize = 4;
/// Requests in flight at first: one for each connection, so that none is opened twice.
const NARROW: usize = LANES;
/// Requests in flight at most: 64 on a connection, which carries about 100.
const WIDE: usize = LANES * 64;
/// A full gate without an answer for this long is stalled.
const STALLED: Duration = Duration::from_secs(1);
/// After this long without a request the connections are closed, and the gate is narrow again.
pub const IDLE: Duration = Duration::from_mins(1);
/// Known services use a handful of origins.
const MOST_GATES: usize = 256;

/// The gates of all origins.
#[derive(Default)]
pub struct Gates(Mutex<HashMap<String, Arc<Gate>>>);

pub struct Gate {
    slots: Arc<Semaphore>,
    state: Mutex<State>,
}

struct State {
    width: usize,
    in_flight: usize,
    /// When an answer came last, or the first of a burst went in.
    moved: Instant,
    lane: usize,
}

/// Leave to send one request.
pub struct Pass {
    gate: Arc<Gate>,
    slot: Option<OwnedSemaphorePermit>,
    /// Which of the connections to use.
    pub lane: usize,
}

/// Nobody is let in for now: come again later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stalled;

impl Gates {
    pub fn of(&self, origin: &str) -> Arc<Gate> {
        let mut gates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(gate) = gates.get(origin) {
            return gate.clone();
        }
        if gates.len() >= MOST_GATES {
            gates.retain(|_, gate| Arc::strong_count(gate) > 1);
        }
        gates.entry(origin.to_owned()).or_default().clone()
    }
}

impl Default for Gate {
    fn default() -> Self {
        let state = State {
            width: NARROW,
            in_flight: 0,
            moved: Instant::now(),
            lane: 0,
        };
        Self {
            slots: Arc::new(Semaphore::new(NARROW)),
            state: Mutex::new(state),
        }
    }
}

impl Gate {
    /// Waits for a turn, for at most `patience`, and no longer than the service answers others.
    pub async fn enter(self: &Arc<Self>, patience: Duration) -> Result<Pass, Stalled> {
        let came = Instant::now();
        // One place in the queue, kept while looking up from it.
        let mut turn = pin!(self.slots.clone().acquire_owned());
        loop {
            let full = self.slots.available_permits() == 0;
            if full && self.state().moved.elapsed() >= STALLED || came.elapsed() > patience {
                return Err(Stalled);
            }
            if let Ok(Ok(slot)) = timeout(STALLED, turn.as_mut()).await {
                return Ok(self.admit(slot));
            }
        }
    }

    fn admit(self: &Arc<Self>, slot: OwnedSemaphorePermit) -> Pass {
        let mut state = self.state();
        if state.in_flight == 0 {
            if state.moved.elapsed() > IDLE {
                state.width -= self.slots.forget_permits(state.width.saturating_sub(NARROW));
            }
            state.moved = Instant::now();
        }
        state.in_flight += 1;
        state.lane = (state.lane + 1) % LANES;
        Pass {
            gate: self.clone(),
            slot: Some(slot),
            lane: state.lane,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pass {
    /// The service answered, whatever it said: the gate opens further.
    pub fn answered(self) {
        let mut state = self.gate.state();
        state.moved = Instant::now();
        if state.width < WIDE {
            state.width += 1;
            self.gate.slots.add_permits(1);
        }
    }

    /// No answer came: the gate closes a little.
    pub fn unanswered(mut self) {
        let mut state = self.gate.state();
        if state.width > NARROW
            && let Some(slot) = self.slot.take()
        {
            state.width -= 1;
            slot.forget();
        }
    }
}

impl Drop for Pass {
    fn drop(&mut self) {
        self.gate.state().in_flight -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Duration = Duration::from_secs(20);

    async fn fill(gate: &Arc<Gate>) -> Vec<Pass> {
        let mut passes = Vec::new();
        while gate.slots.available_permits() > 0 {
            passes.push(gate.enter(PATIENCE).await.unwrap());
        }
        passes
    }

    #[tokio::test(start_paused = true)]
    async fn answers_open_the_gate_and_silence_closes_it() {
        let gate = Arc::new(Gate::default());
        assert_eq!(fill(&gate).await.len(), NARROW);
        for round in [8, 16, 32, 64, 128, 256, 256] {
            fill(&gate).await.into_iter().for_each(Pass::answered);
            assert_eq!(gate.slots.available_permits(), round.min(WIDE));
        }
        fill(&gate).await.into_iter().for_each(Pass::unanswered);
        assert_eq!(gate.slots.available_permits(), NARROW);
        assert_eq!(gate.state().in_flight, 0);
    }

    #[tokio::test(start_paused = true)]
    async fn requests_are_dealt_out_to_the_connections() {
        let gate = Arc::new(Gate::default());
        let mut lanes: Vec<_> = fill(&gate).await.iter().map(|pass| pass.lane).collect();
        lanes.sort_unstable();
        assert_eq!(lanes, [0, 1, 2, 3]);
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_queues_for_a_service_that_hangs() {
        let gate = Arc::new(Gate::default());
        let hanging = fill(&gate).await;
        let came = Instant::now();
        assert_eq!(gate.enter(PATIENCE).await.err(), Some(Stalled));
        assert!(came.elapsed() < 2 * STALLED, "{:?}", came.elapsed());
        let came = Instant::now();
        assert_eq!(gate.enter(PATIENCE).await.err(), Some(Stalled));
        assert!(came.elapsed() < STALLED / 2, "the next one need not find out again");
        drop(hanging);
        assert!(gate.enter(PATIENCE).await.is_ok(), "and it is tried again");
    }

    #[tokio::test(start_paused = true)]
    async fn everybody_queues_for_a_service_that_answers() {
        let gate = Arc::new(Gate::default());
        let mut busy = fill(&gate).await;
        let answer = async {
            for _ in 0..4 {
                tokio::time::sleep(STALLED / 2).await;
                gate.state().moved = Instant::now();
            }
            busy.pop().unwrap().answered();
        };
        let (entered, ()) = tokio::join!(gate.enter(PATIENCE), answer);
        assert!(entered.is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn a_gate_that_rested_is_narrow_again() {
        let gate = Arc::new(Gate::default());
        for _ in 0..3 {
            fill(&gate).await.into_iter().for_each(Pass::answered);
        }
        gate.state().moved -= IDLE + STALLED;
        assert_eq!(fill(&gate).await.len(), NARROW);
    }

    #[test]
    fn invented_origins_do_not_pile_up() {
        let gates = Gates::default();
        for n in 0..=MOST_GATES {
            gates.of(&n.to_string());
        }
        assert!(gates.0.lock().unwrap().len() <= MOST_GATES);
    }
}
