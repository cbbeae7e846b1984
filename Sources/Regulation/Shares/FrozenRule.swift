package import Facts

/// A rule as it was read once: on which day, at which position of the ledger, and how many it named.
///
/// Registers keep what was known at every position, so that whoever reads the rule anew there finds the same clients,
/// whatever was recorded since; the digest shows that they are the same.
package struct FrozenRule: Hashable, Sendable {
    package let rule: SubjectRule
    /// The day at whose end the registers were read.
    package let asOf: Day
    /// The last entry that counted.
    package let position: Int64
    /// How many clients it named.
    package let count: Int
    /// SHA-256 over the 16 bytes of each client's id, in their order.
    package let digest: [UInt8]

    package init(_ rule: SubjectRule, asOf: Day, position: Int64, count: Int, digest: [UInt8]) {
        self.rule = rule
        self.asOf = asOf
        self.position = position
        self.count = count
        self.digest = digest
    }
}
