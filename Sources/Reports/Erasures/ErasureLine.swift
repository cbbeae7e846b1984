package import Facts
package import Regulation

/// An erasure as a list and a certificate show it.
package struct ErasureLine: Sendable {
    package let stream: StreamID
    package let state: ErasureOrder
    package let requested: Step?
    package let approved: Step?
    package let completed: Step?
    package let keys: [DestroyedKey]

    /// Something that was done for it: when, by whom, and where that stands.
    package struct Step: Sendable {
        package let position: Int64
        package let at: Instant
        package let actor: Opening<String>

        package init(position: Int64, at: Instant, actor: Opening<String>) {
            self.position = position
            self.at = at
            self.actor = actor
        }

        var json: JSON { ["position": .integer(position), "at": .instant(at), "by": actor.json] }
    }

    package init(
        stream: StreamID, state: ErasureOrder, requested: Step?, approved: Step?, completed: Step?,
        keys: [DestroyedKey]
    ) {
        self.stream = stream
        self.state = state
        self.requested = requested
        self.approved = approved
        self.completed = completed
        self.keys = keys
    }

    package var phase: ErasurePhase {
        switch state {
        case .notRequested, .requested: .requested
        case .approved, .redacted: .approved
        case .withdrawn: .withdrawn
        case .covered: .covered
        case .completed: .completed
        }
    }

    var scope: ErasureScope? { state.asked?.scope }

    var approval: ErasureApproval? {
        switch state {
        case .approved(_, let approval, _): approval
        case .completed(_, let approval, _, _): approval
        case .notRequested, .requested, .withdrawn, .covered, .redacted: nil
        }
    }

    var count: ErasureCount? {
        switch state {
        case .completed(_, _, let count, _): count
        case .notRequested, .requested, .approved, .withdrawn, .covered, .redacted: nil
        }
    }

    /// The erasure that took what this one asks for, if one did.
    var coveredBy: StreamID? {
        switch state {
        case .covered(_, let other, _): other
        case .notRequested, .requested, .approved, .withdrawn, .redacted, .completed: nil
        }
    }

    var events: [Int64] { [requested, approved, completed].compactMap(\.self?.position) }
}

/// How far an erasure has come.
package enum ErasurePhase: String, CaseIterable, Sendable, Worded {
    case requested
    case approved
    case withdrawn
    case covered
    case completed

    package var words: Words {
        switch self {
        case .requested: Words("gevraagd", "asked for")
        case .approved: Words("goedgekeurd, nog niet uitgevoerd", "approved, not carried out yet")
        case .withdrawn: Words("gaat niet door", "withdrawn")
        case .covered: Words("gewist met een ander verzoek", "erased by another request")
        case .completed: Words("uitgevoerd", "carried out")
        }
    }
}
