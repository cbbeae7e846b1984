import Facts
import Ledger
import Office
import Vault

/// Writes requests to append: draws the ids, seals the part, commits to it, drafts the entry, digests the request.
struct Author: Sendable {
    private let book: Book
    private let actor = ActorID.random()

    init(_ book: Book) {
        self.book = book
    }

    /// Invented words, some 160 bytes of them.
    private static let words = [
        "Asked by mail for an overview of everything that is kept; the answer goes to the address on file, and a copy "
            + "of"
            + " it to the adviser who was named in the same message.",
        "Called about the change of address; says that the earlier letter went to the old house, and that nobody who"
            + " lives there now has sent it on or called about it since.",
    ]

    /// One fact as a command of its own.
    func request(_ fact: FamilyFact, of family: Family, from stock: Stock) throws -> AppendRequest {
        var draft = Draft(command: .timeOrdered(at: Book.clock()))
        try add(fact, of: family, from: stock, to: &draft)
        return finished(draft)
    }

    /// Whole families as one command, as an import records them.
    func request(_ families: some Sequence<Family>, from stock: Stock) throws -> AppendRequest {
        var draft = Draft(command: .timeOrdered(at: Book.clock()))
        for family in families {
            for index in 0..<Family.size { try add(family.fact(index), of: family, from: stock, to: &draft) }
        }
        return finished(draft)
    }

    private struct Draft {
        let command: CommandID
        var events: [EntryDraft] = []
        var guards: [StreamGuard] = []
        var guarded: StreamID?
        var streams: [NewStream] = []
        var parts: [SealedRow] = []
        var keys: [DataKeyRow] = []
        var index: [IndexRow] = []
    }

    private func add(
        _ fact: FamilyFact, of family: Family, from stock: Stock, to draft: inout Draft
    ) throws {
        let ordinal = draft.events.count
        let key = try stock.key(for: family.subject, fact.retentionClass)
        let part = try book.sealer.seal(
            text: Self.words[ordinal & 1], name: .note, with: key, command: draft.command, ordinal: ordinal, part: 0)
        draft.parts.append(part.row)
        if fact.bringsKey, let row = stock.row(for: family.subject, fact.retentionClass) { draft.keys.append(row) }
        if fact.version == 0 {
            draft.streams.append(NewStream(fact.stream, kind: fact.kind, parent: fact.parent))
            if fact.kind == .client {
                let terms = [
                    IndexTerm(.email, "\(family.subject)@example.nl"), IndexTerm(.phone, "\(family.subject.low)"),
                ]
                draft.index += book.office.index.rows(for: terms, stream: fact.stream, subject: family.subject)
            }
        }
        if draft.guarded != fact.stream {
            let expected: ExpectedVersion = fact.version == 0 ? .none : .exact(Int32(fact.version))
            draft.guards.append(StreamGuard(fact.stream, expected))
            draft.guarded = fact.stream
        }
        draft.events.append(
            try EntryDraft(
                EntryContent(
                    organisation: book.organisation, command: draft.command, ordinal: ordinal, stream: fact.stream,
                    name: fact.event.name, schema: fact.event.schema, facts: fact.event.canonicalFacts,
                    occurred: .day(fact.day), actor: actor, known: .account, parts: [part.description])))
    }

    private func finished(_ draft: Draft) -> AppendRequest {
        AppendRequest(
            command: draft.command, digest: book.digest.digest(of: draft.command.bytes + Array(Self.words[0].utf8)),
            events: draft.events, guards: draft.guards, streams: draft.streams, parts: draft.parts, keys: draft.keys,
            index: draft.index)
    }
}
