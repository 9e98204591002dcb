//! Jobs and hours: the labour that a projection saves, in people rather than in money.

use super::assumed::assumed;
use super::record::record;
use super::{Assumptions, Projection};

assumed! {
    /// What a job is.
    Job {
        /// What an artist costs a year, with everything that comes with it, in units of the currency.
        yearly_cost: f64 = "yearlyCost" Currency (1_000.0, 10_000_000.0), Some(110_000.0);
        /// The hours of a full-time job in a year.
        hours_per_year: f64 = "hoursPerYear" Hours (1.0, 8_760.0), Some(1_760.0);
    }
}

record! {
    /// The labour saved in the last year projected. Only labour shrinks, so all of the gross saving is labour; what rework
    /// asks back is not taken off.
    Work {
        /// The last year projected.
        year: i32 = "year" CalendarYear = "baseYear + horizon",
        /// The gross saving of that year, in millions.
        gross_saving: f64 = "grossSaving" Millions = "exposed × costReduction",
        /// Full-time jobs that it would have paid for.
        jobs: f64 = "jobs" Count = "grossSaving × 1,000,000 / yearlyCost",
        /// The hours of these jobs.
        hours: f64 = "hours" Hours = "jobs × hoursPerYear",
        /// Full-time jobs that all the work in scope pays for in that year.
        jobs_in_scope: f64 = "jobsInScope" Count = "scopePool × labourShare × 1,000,000 / yearlyCost",
        /// The jobs in percent of those; `None` if nothing is in scope.
        share_percent: Option<f64> = "sharePct" Percent = "100 × jobs / jobsInScope; none when jobsInScope = 0",
    }
}

/// The labour that `projection`, made from `a`, saves in its last year.
///
/// ```
/// use ai_savings_calculator::model::{Assumptions, Inputs, Job, Preset, project, work};
///
/// let a = Assumptions::new(Inputs::preset(Preset::Base)).expect("valid");
/// let saved = work(&a, &project(&a), &Job { yearly_cost: 110_000.0, hours_per_year: 1_760.0 });
/// // 191.734 million of labour in 2032, at 110,000 a job.
/// assert!((saved.jobs - 1_743.04).abs() < 0.01);
/// assert!((saved.hours - saved.jobs * 1_760.0).abs() < 1e-6);
/// ```
pub fn work(a: &Assumptions, projection: &Projection, job: &Job) -> Work {
    // A horizon has one year at least.
    let last = projection.years.last();
    let gross_saving = last.map_or(0.0, |year| year.gross_saving);
    let jobs_for = |millions: f64| millions * 1e6 / job.yearly_cost;
    let jobs = jobs_for(gross_saving);
    let jobs_in_scope = jobs_for(last.map_or(0.0, |year| year.scope_pool) * a.labour_share);
    Work {
        year: last.map_or(a.base_year(), |year| year.year),
        gross_saving,
        jobs,
        hours: jobs * job.hours_per_year,
        jobs_in_scope,
        share_percent: Some(100.0 * jobs / jobs_in_scope).filter(|share| share.is_finite()),
    }
}
