package import Facts

/// The ledger isn't what it must be: somebody went round the program, or the disk did.
package enum LedgerDamage: Error, Hashable, Sendable {
    case missing(position: Int64)
    case malformed(position: Int64, MalformedFacts)
    /// The entry says another position or organisation than its row.
    case misplaced(position: Int64)
    /// The entry doesn't hash to the leaf that was stored with it.
    case altered(position: Int64)

    package var position: Int64 {
        switch self {
        case .missing(let position), .malformed(let position, _), .misplaced(let position), .altered(let position):
            position
        }
    }

    /// The stable code of what is wrong.
    package var code: String {
        switch self {
        case .missing: "missing"
        case .malformed: "malformed"
        case .misplaced: "misplaced"
        case .altered: "altered"
        }
    }
}
