/// What was arranged for a transfer to a third country.
package struct TransferSafeguard: Hashable, Sendable {
    package let mechanism: TransferMechanism
    /// Whether it stands on paper: the clauses signed with the assessment of the law over there, the listing of the
    /// recipient under a decision with a narrower scope, the ground of a derogation (Article 46, 49(6)).
    package let documented: Bool

    package init(_ mechanism: TransferMechanism, documented: Bool) {
        self.mechanism = mechanism
        self.documented = documented
    }
}
