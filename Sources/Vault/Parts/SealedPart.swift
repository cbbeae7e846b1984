package import Facts
package import Ledger

/// A part once it is sealed: what its entry says of it, and the row that holds it.
package struct SealedPart: Sendable {
    package let description: PartDescription
    package let row: SealedRow
}
