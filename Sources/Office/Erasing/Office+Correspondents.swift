import Facts
import Ledger
import Postgres
import Registers
import Regulation
import Views

extension Office {
    /// Whose data the first fact of a file holds: a client's, or that of a request or message by somebody who is none.
    func fileSubject(of stream: StreamID) async throws -> SubjectID? {
        for kind in [StreamKind.client, .request, .message] {
            if let subject = try await subject(of: stream, kind: kind) { return subject }
        }
        return nil
    }

    /// The file of somebody who is no client: a request of theirs, or a message that nobody filed with anything else.
    func correspondent(_ stream: StreamID) async throws -> StreamID? {
        let files = try await files([stream])
        if files.has(stream, kind: .request) {
            let file = try files.state(of: stream, as: Request.self).file
            return file.map { $0.receipt.client == nil } ?? false ? stream : nil
        }
        guard files.has(stream, kind: .message) else { return nil }
        switch try files.state(of: stream, as: Message.self) {
        case .notReceived, .discarded: return nil
        case .open(let content, _): return content.client == nil ? stream : nil
        // It goes with what it was filed as.
        case .filed(_, let filing, _): return filing.client == nil ? filing.record : nil
        }
    }

    /// The subjects of messages whose senders nobody knew when they came, and that were filed under what a scope takes.
    ///
    /// Each of them has a subject of its own, which no other entry has.
    func correspondents(of scope: ErasureScope, in files: Files) async throws -> Set<SubjectID> {
        let messages = try await messages(filedUnder: scope.clients)
        let letters = try await self.files(messages)
        var subjects: Set<SubjectID> = []
        for message in messages {
            guard case .filed(let content, let filing, _) = try letters.state(of: message, as: Message.self),
                content.client == nil, scope.clients.contains(filing.client ?? filing.record)
            else { continue }
            if let person = scope.person {
                guard try files.person(in: filing) == person else { continue }
            }
            subjects.insert(content.subject)
        }
        return subjects
    }

    /// The messages that were filed under some clients, or as some requests.
    private func messages(filedUnder streams: [StreamID]) async throws -> [StreamID] {
        let standings = try await Projector(organisation: organisation, pool: pool).catchUp()
        // What a register that stopped doesn't show is erased all the same: all messages are looked at then.
        if standings.contains(where: { $0.name == .message && $0.stop != nil }) {
            return try await self.streams(of: .message)
        }
        let (wanted, today) = (PostgresArray(streams), today)
        return try await Registers(organisation: organisation).read(on: pool) { registers, connection in
            try registers.rows(
                of: MessageRegister.self, from: Viewpoint(asOf: today),
                where: "(client = any(\(wanted)) or record = any(\(wanted)))", on: connection
            ).map(\.stream)
        }
    }
}

extension Files {
    /// An erasure that somebody asked for and nobody decided about.
    struct WaitingErasure {
        let stream: StreamID
        let asked: ErasureOrder.Asked
    }

    /// The erasures that wait, of the files that a scope names.
    func waiting(for scope: ErasureScope) throws -> [WaitingErasure] {
        try scope.clients.flatMap { members(of: $0, kind: .erasure) }.sorted().compactMap { stream in
            guard case .requested(let asked) = try state(of: stream, as: ErasureOrder.self) else { return nil }
            return WaitingErasure(stream: stream, asked: asked)
        }
    }

    /// The person at a client whom what was recorded of a message is about.
    fileprivate func person(in filing: MessageFiling) throws -> SubjectID? {
        switch filing.use {
        case .contact:
            guard case .recorded(let details, _) = try state(of: filing.record, as: Contact.self) else { return nil }
            return details.person
        case .request: return try state(of: filing.record, as: Request.self).file?.receipt.person
        case .objection, .optOut: return try state(of: filing.record, as: Consent.self).standing?.party.person
        }
    }
}
