package import Facts
package import Regulation

/// One thing that applying a declaration would add, change or end.
package struct RegisterStep: Sendable {
    package enum Change: String, CaseIterable, Sendable {
        case added
        case changed
        case ended
    }

    package let change: Change
    package let kind: StreamKind
    /// What the organisation calls the thing; its own words.
    package let title: String
    /// The codes of what is different, and the provisions they touch.
    package let fields: [(code: String, rule: Rule)]
    /// What it says and is to say, where it is added or changed.
    package var rewriting: RegisterRewriting?
    /// The day it is about, where the declaration says one.
    package let day: Day?
    let name: StepName
    /// The thing's short name; the organisation has none.
    package var slug: String { name.slug }
    let perform: @Sendable (Office, Order) async throws -> Outcome
}
