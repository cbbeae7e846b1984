import Facts
import Ledger
import Regulation
import Vault

/// Somebody who acts here for the first time, and is introduced together with what they do.
struct Newcomer: Sendable {
    let actor: Actor
    let subject = SubjectID.random()
    let stream: StreamID

    /// The id under which they will stand in entries.
    var id: ActorID { subject.named() }

    /// By what they are known again.
    var term: IndexTerm { IndexTerm(.actorAccount, "\(actor.evidence.rawValue) \(actor.name)") }

    var slot: DataKeySlot { DataKeySlot(subject, .staff) }
}

/// Introductions that ride with something else, in the same append: what is refused introduces nobody.
struct Introductions {
    private(set) var events: [EntryDraft] = []
    private(set) var guards: [StreamGuard] = []
    private(set) var streams: [NewStream] = []
    private(set) var parts: [SealedRow] = []
    private(set) var index: [IndexRow] = []

    /// Seals the names of newcomers.
    ///
    /// `ordinal`: The place of the first of them among the facts of the command.
    init(
        of newcomers: [Newcomer], in office: Office, with claim: KeyClaim, command: CommandID, from ordinal: Int
    ) throws {
        let now = office.now
        let day = office.zone.day(of: now)
        let moment = Moment(occurred: .instant(now), day: day, today: day, tense: .happened)
        for newcomer in newcomers {
            let ordinal = ordinal + events.count
            let part = PersonalPart.details(Details([.name: newcomer.actor.name]), of: newcomer.subject, .staff)
            let (media, bytes) = part.plaintext
            let sealed = try office.sealer.seal(
                bytes, name: part.name, media: media, with: claim.key(for: newcomer.subject, .staff),
                command: command, ordinal: ordinal, part: 0)
            for decided in try ActingPerson().decide(.introduce(known: newcomer.actor.evidence), at: moment) {
                events.append(
                    try EntryDraft(
                        EntryContent(
                            organisation: office.organisation, command: command, ordinal: ordinal,
                            stream: newcomer.stream, name: decided.event.name, schema: decided.event.schema,
                            facts: decided.event.canonicalFacts, occurred: moment.occurred, actor: newcomer.id,
                            known: newcomer.actor.evidence, parts: [sealed.description])))
            }
            parts.append(sealed.row)
            guards.append(StreamGuard(newcomer.stream, .none))
            streams.append(NewStream(newcomer.stream, kind: .actor))
            index += office.index.rows(for: [newcomer.term], stream: newcomer.stream, subject: newcomer.subject)
        }
    }
}
