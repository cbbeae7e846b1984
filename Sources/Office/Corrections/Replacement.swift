import Facts
import Regulation
import Vault

/// A fact that stood in the wrong place: what is recorded of it anew takes it back in the same append.
struct Replacement: Sendable {
    /// What goes along with the fact, as it was told: the end of an engagement, the payment of an invoice.
    struct Follower: Sendable {
        let name: EventName
        let schema: Int
        let facts: [UInt8]
        let occurred: Occurrence
        let findings: [Finding]
        /// What was sealed with it, for whomever it is about now.
        let texts: ReplacedTexts
    }

    /// What a replacement comes to, now that its stream was read.
    struct Effect: Sendable {
        var followers: [Follower] = []
        var retractions: [Decided<CorrectionEvent>] = []

        var count: Int { followers.count + retractions.count }
    }

    /// Where the fact stood.
    let stream: StreamID
    /// Why, sealed with each fact that is taken back.
    let reason: PersonalPart
    let effect: @Sendable (Files) throws -> Effect
}
