/// How bad a finding is.
package enum Severity: String, CaseIterable, Comparable, Sendable {
    /// The law is likely broken.
    case law
    /// A promise in the organisation's own statement is broken, lawful or not.
    case statement
    /// Something is missing or does not fit together; the law may be kept all the same.
    case gap

    /// The worse one is the greater one.
    package static func < (one: Severity, other: Severity) -> Bool { one.weight < other.weight }

    private var weight: Int {
        switch self {
        case .law: 2
        case .statement: 1
        case .gap: 0
        }
    }
}
