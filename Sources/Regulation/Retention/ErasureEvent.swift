package import Facts

/// What happened to an erasure, from asking for it to the destroyed keys.
package enum ErasureEvent: LedgerEvent {
    /// Somebody asked for it; one who decides alone can confirm it from an instant on.
    case requested(ErasureScope, requester: ActorID, account: ActorID, confirmableFrom: Instant)
    case approved(ErasureApproval)
    case withdrawn
    /// Another erasure took everything that this one asks for.
    case covered(by: StreamID)
    /// One part of one fact is taken out.
    case redacted(position: Int64, part: Int)
    /// Keys that were destroyed; so many of them that they don't fit one entry stand in several.
    case keysDestroyed([DestroyedKey])
    case completed(ErasureCount)
    /// Keys that the journal says were destroyed were there again, as in a backup that was put back, and were destroyed
    /// again.
    case repeated(ErasureCount)

    package static let names: [EventName] = [
        .erasureRequested, .erasureApproved, .erasureWithdrawn, .partRedacted, .keysDestroyed, .erasureCompleted,
        .erasureRepeated, .erasureCovered,
    ]

    package var name: EventName {
        switch self {
        case .requested: .erasureRequested
        case .approved: .erasureApproved
        case .withdrawn: .erasureWithdrawn
        case .covered: .erasureCovered
        case .redacted: .partRedacted
        case .keysDestroyed: .keysDestroyed
        case .completed: .erasureCompleted
        case .repeated: .erasureRepeated
        }
    }

    package var schema: Int { 1 }

    package func write(to facts: inout FactsWriter) {
        switch self {
        case .requested(let scope, let requester, let account, let confirmableFrom):
            facts.identifier("account", account)
            facts.instant("confirmableFrom", confirmableFrom)
            facts.identifier("requester", requester)
            facts.object("scope") { scope.write(to: &$0) }
        case .approved(let approval): approval.write(to: &facts)
        case .withdrawn: break
        case .covered(let erasure): facts.identifier("by", erasure)
        case .redacted(let position, let part):
            facts.integer("part", part)
            facts.integer("position", Int(position))
        case .keysDestroyed(let keys):
            facts.objects("keys", keys) { facts, key in key.write(to: &facts) }
        case .completed(let count), .repeated(let count): count.write(to: &facts)
        }
    }

    package init(name: EventName, schema: Int, facts: inout FactsReader) throws(MalformedFacts) {
        switch (name, schema) {
        case (.erasureRequested, 1):
            let account = try facts.identifier("account", ActorID.self)
            let confirmable = try facts.instant("confirmableFrom")
            let requester = try facts.identifier("requester", ActorID.self)
            let scope = try facts.object("scope") { (facts) throws(MalformedFacts) in try ErasureScope(from: &facts) }
            self = .requested(scope, requester: requester, account: account, confirmableFrom: confirmable)
        case (.erasureApproved, 1): self = .approved(try ErasureApproval(from: &facts))
        case (.erasureWithdrawn, 1): self = .withdrawn
        case (.erasureCovered, 1): self = .covered(by: try facts.identifier("by"))
        case (.partRedacted, 1):
            let part = try facts.integer("part")
            self = .redacted(position: Int64(try facts.integer("position")), part: part)
        case (.keysDestroyed, 1):
            self = .keysDestroyed(
                try facts.objects("keys") { (facts) throws(MalformedFacts) in try DestroyedKey(from: &facts) })
        case (.erasureCompleted, 1): self = .completed(try ErasureCount(from: &facts))
        case (.erasureRepeated, 1): self = .repeated(try ErasureCount(from: &facts))
        default: throw facts.unknown(name, schema)
        }
    }
}
