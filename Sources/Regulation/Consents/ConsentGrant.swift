package import Facts

/// What makes a "yes" evidence (Article 7(1)): how it was said, to which text, and with what proof.
package struct ConsentGrant: Hashable, Sendable {
    package let giver: ConsentGiver
    /// The channels by which contact is agreed to; none where the purpose has nothing to do with contact.
    package let channels: Set<Channel>
    /// How it was given, where that is known.
    package let means: Channel?
    /// Whether something that shows it is kept, such as the form or the recording.
    package let hasProof: Bool
    /// The version of the statement that was shown.
    package let statement: StreamID?
    /// The number of the wording that was agreed to, which is sealed.
    package let wording: Int?
    /// The ways of withdrawing that the person was told of.
    package let withdrawal: Set<Channel>

    package init(
        giver: ConsentGiver = .person,
        channels: Set<Channel>,
        means: Channel? = nil,
        hasProof: Bool,
        statement: StreamID? = nil,
        wording: Int? = nil,
        withdrawal: Set<Channel> = []
    ) {
        self.giver = giver
        self.channels = channels
        self.means = means
        self.hasProof = hasProof
        self.statement = statement
        self.wording = wording
        self.withdrawal = withdrawal
    }

    /// Whether it takes the place of an earlier "yes": one that doesn't count leaves one that does.
    ///
    /// What can be shown (Article 7(1)) goes on until it is withdrawn, whatever is claimed besides.
    func replaces(_ earlier: ConsentGrant) -> Bool { bar == nil || earlier.bar != nil }

    /// What the law has to say about a "yes" given so.
    package var findings: [Finding] {
        var findings: [Finding] = []
        if !hasProof { findings.append(.consentWithoutProof) }
        switch giver {
        case .minor: findings.append(.consentByMinor)
        case .person, .representative: break
        }
        if statement == nil { findings.append(.consentWithoutStatement) }
        // As easy to withdraw as to give: at least by the way in which it was given.
        if let means, !withdrawal.contains(means) { findings.append(.consentHarderToWithdraw) }
        return findings
    }
}
