//! Fields of work, and how much of each a text speaks of: a tester and a developer share words, hardly a field.

use std::sync::OnceLock;

use super::points::mass;
use crate::table::{Table, hash};
use crate::words::{Word, words};

/// The fields, a line each: words that speak of it.
const FIELDS: [&str; 31] = [
    // Software and data.
    "developer programmer software programming coding code coder backend api java python ruby php scala perl golang kotlin oop .net c# c++ django flask rail spring hibernate symfony laravel microservice refactoring algorithm codebase framework j2ee",
    "frontend front css css3 html html5 javascript js typescript react angular angularjs vue jquery sass bootstrap responsive ui browser webpage web ember backbone jest",
    "mobile ios android swift objective kotlin iphone ipad app xcode cocoa uikit swiftui smartphone",
    "data sql etl warehouse analyst analytic report reporting dashboard excel bi tableau dataset pivot query database ssis",
    "scientist machine statistic statistical learning model ml ai research scikit pytorch tensorflow numpy panda regression bayesian prediction phd mathematic physic matlab",
    "hadoop spark hdfs hive pig kafka bigdata airflow cluster mapreduce pipeline",
    "test tester testing qa quality regression defect selenium istqb jmeter exploratory bug manual automated",
    "devop sre cloud aws azure kubernete docker terraform ansible jenkin pipeline ci deployment monitoring infrastructure linux unix reliability platform observability incident",
    "administrator administration sysadmin windows directory exchange backup vmware storage network server office sharepoint",
    "network cisco router switch vlan firewall vpn tcp ip lan wan ccna routing",
    "support helpdesk desk technician ticket troubleshooting user desktop help laptop printer customer hardware",
    "security secure kerberos pki vulnerability penetration owasp siem authentication identity threat cissp attack",
    "dba database oracle sql stored procedure index tuning replication postgresql mysql",
    "embedded firmware hardware electronic microcontroller rtos pcb c fpga circuit",
    "hpc cluster slurm infiniband parallel gpu cuda supercomputer performance",
    // Leading, planning, designing.
    "manager management project scrum agile delivery budget stakeholder client team planning estimate resource coach roadmap lead head prince2 pmp",
    "product roadmap owner feature customer market launch metric discovery vision",
    "business requirement analysis process specification stakeholder functional analyst workflow diagram documentation",
    "designer design ux ui figma prototype wireframe typography usability visual illustration",
    // The rest of the world of work.
    "sale selling quota territory prospect account crm pipeline lead negotiation revenue client",
    "marketing seo campaign content brand social media advertising email copywriting audience ppc",
    "accountant accounting finance financial ledger audit tax invoice payroll bookkeeping ifrs gaap budget reconciliation",
    "recruiter recruiting recruitment talent hr human sourcing candidate hiring onboarding employee",
    "nurse nursing patient care clinical hospital medication medical caregiver health ward therapy doctor",
    "teacher teaching school pupil student lesson curriculum classroom mathematic education training",
    "driver driving truck delivery freight cdl route vehicle forklift warehouse pallet loading logistic",
    "supply chain procurement inventory purchasing logistic distribution sourcing supplier vendor",
    "electrician welder welding electrical wiring plc maintenance mechanic machine fabrication construction installation plumbing carpenter weld",
    "restaurant kitchen cook chef waiter hotel guest food beverage catering server bar",
    "lawyer legal law contract compliance court attorney litigation regulation policy",
    "production manufacturing assembly plant lean process operator machinist cnc shift safety",
];

/// Length at which the fields of a posting carry half of what they can: a title of one word has three.
const HALF_MASS: f64 = 1.0;
/// How much a title says against a line of text.
pub(super) const TITLE: f64 = 3.0;

/// How much a text speaks of each field.
#[derive(Debug, Clone, Default)]
pub(super) struct Fields([f64; FIELDS.len()]);

impl Fields {
    /// Adds the words of a text. A word counts less with each time, and less if it speaks of several fields.
    pub(super) fn add(&mut self, words: &[&Word], weight: f64) {
        let mut sorted: Vec<&str> = words.iter().map(|word| word.light.as_str()).collect();
        sorted.sort_unstable();
        for same in sorted.chunk_by(|a, b| a == b) {
            let fields = of(same[0]);
            let share = (same.len() as f64 / fields.len().max(1) as f64).sqrt();
            fields.iter().for_each(|&field| self.0[field] += weight * share);
        }
    }

    /// 1 for the same fields in the same parts, 0 for none in common.
    pub(super) fn likeness(&self, other: &Self) -> f64 {
        let lengths = self.length() * other.length();
        if lengths > 0.0 { (self.product(other) / lengths).min(1.0) } else { 0.0 }
    }

    /// How far what is said of fields carries, 0 to 1: in a language that the list does not speak it says nothing.
    pub(super) fn mass(&self) -> f64 {
        mass(self.length(), HALF_MASS)
    }

    fn length(&self) -> f64 {
        self.product(self).sqrt()
    }

    fn product(&self, other: &Self) -> f64 {
        self.0.iter().zip(&other.0).map(|(a, b)| a * b).sum()
    }
}

/// The fields that a word in its light form speaks of.
fn of(word: &str) -> Vec<usize> {
    static WORDS: OnceLock<Table<(String, usize)>> = OnceLock::new();
    let listed = |(field, line): (usize, &&str)| words(line).into_iter().map(move |word| (hash(&word.light), (word.light, field)));
    let table = WORDS.get_or_init(|| Table::new(FIELDS.iter().enumerate().flat_map(listed)));
    table.of(hash(word)).filter(|(listed, _)| listed == word).map(|(_, field)| *field).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(text: &str) -> Fields {
        let words = words(text);
        let mut fields = Fields::default();
        fields.add(&words.iter().collect::<Vec<_>>(), 1.0);
        fields
    }

    #[test]
    fn texts_of_one_field_are_alike_whatever_their_words() {
        let tester = fields("Wrote regression suites with Selenium, found defects");
        let near = fields("QA engineer: exploratory and manual testing");
        let far = fields("Nurse on a surgical ward, medication and patient care");
        assert!(tester.likeness(&near) > 0.6 && tester.likeness(&far) == 0.0);
        assert_eq!(fields("").likeness(&near), 0.0);
    }
}
