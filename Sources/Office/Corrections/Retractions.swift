import Facts
import Ledger
import Regulation
import Vault

/// The facts that are taken back by what replaces them, ready to ride in the same append.
struct Retractions {
    private(set) var events: [EntryDraft] = []
    private(set) var parts: [SealedRow] = []

    /// Seals the reason with each of them.
    ///
    /// `ordinal`: The place of the first of them among the facts of the command.
    init(
        _ retractions: [Decided<CorrectionEvent>], of replacement: Replacement?, in office: Office,
        with claim: KeyClaim, by actor: ActorID, _ order: Order, from ordinal: Int
    ) throws {
        guard let replacement else { return }
        let reason = replacement.reason
        let now = office.now
        for (number, retraction) in retractions.enumerated() {
            let (media, bytes) = reason.plaintext
            let sealed = try office.sealer.seal(
                bytes, name: reason.name, media: media, with: claim.key(for: reason.subject, reason.retentionClass),
                command: order.command, ordinal: ordinal + number, part: 0)
            events.append(
                try EntryDraft(
                    EntryContent(
                        organisation: office.organisation, command: order.command, ordinal: ordinal + number,
                        stream: replacement.stream, name: retraction.event.name, schema: retraction.event.schema,
                        facts: retraction.event.canonicalFacts, occurred: .instant(now), actor: actor,
                        known: order.actor.evidence, cause: order.cause, parts: [sealed.description])))
            parts.append(sealed.row)
        }
    }
}
