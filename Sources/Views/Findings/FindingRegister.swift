package import Facts

/// What was found about facts when they were recorded, by the codes that stand in their entries.
///
/// A finding holds from the day of its fact. It ends when the fact is corrected or retracted; a correction brings
/// findings of its own, about the same fact.
package enum FindingRegister: RegisterView {
    package static let name = RegisterName.finding

    package struct Part: Hashable, Comparable, Sendable {
        /// The position at which the fact was first told.
        package let fact: Int64
        /// The code of the finding, as it stands in the entry.
        package let code: String

        package init(fact: Int64, code: String) {
            self.fact = fact
            self.code = code
        }

        package static func < (one: Part, other: Part) -> Bool {
            (one.fact, one.code) < (other.fact, other.code)
        }
    }

    package struct Values: Hashable, Sendable {
        /// What kind of stream the fact belongs to.
        package let kind: StreamKind

        package init(kind: StreamKind) { self.kind = kind }
    }
}
