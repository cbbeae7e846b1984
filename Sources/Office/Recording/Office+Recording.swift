package import Facts
import Ledger
import Postgres
package import Regulation
import Vault

extension Office {
    /// How often a command is decided again because somebody else recorded in a stream that it read.
    private static var mostAttempts: Int { 32 }

    /// Records what follows from a command: loads, decides, seals and appends.
    ///
    /// - Throws: `Refusal` where a rule forbids it; `AppendFailure` and `VaultFailure` where the machine does. Nothing
    ///   has been recorded then.
    package func record<Subject: Decider>(_ recording: Recording<Subject>, by order: Order) async throws -> Outcome {
        try await record(recording, by: order, actor: try await actorID(of: order.actor))
    }

    func record<Subject: Decider>(
        _ recording: Recording<Subject>, by order: Order, actor: ActorID
    ) async throws -> Outcome {
        let requestDigest = digest.digest(of: order.request)
        let request = LoadRequest(
            command: order.command, streams: [recording.stream] + recording.streams, families: recording.families)
        for _ in 0..<Self.mostAttempts {
            let answer = try await loader.load(request)
            if let receipt = answer.receipt {
                return try await repeated(receipt, of: recording.stream, order: order, digest: requestDigest)
            }
            let moment = moment(of: order)
            let files = Files(answer, zone: zone, moment: moment)
            let state = try files.state(of: recording.stream, as: Subject.self)
            let decided = try state.decide(try recording.command(files), at: moment)
            guard !decided.isEmpty else {
                return Outcome(stream: recording.stream, positions: nil, findings: [], isRepeated: false)
            }
            do {
                return try await append(
                    decided, recording: recording, order: order, actor: actor, moment: moment, answer: answer,
                    digest: requestDigest)
            } catch AppendFailure.conflict {
                continue
            } catch AppendFailure.rejected(let failure) where DataKeys.isLostRace(failure) {
                continue
            }
        }
        throw OfficeFailure.contended
    }

    /// When the order's fact happened, seen from today.
    package func moment(of order: Order) -> Moment {
        let now = clock()
        let today = zone.day(of: now)
        let occurred = order.occurred ?? .instant(now)
        let day = zone.day(of: occurred)
        return Moment(
            occurred: occurred, day: day, today: today,
            tense: order.tense ?? (order.occurred != nil && day < today ? .happened : .deciding))
    }

    private func append<Subject: Decider>(
        _ decided: [Decided<Subject.Event>],
        recording: Recording<Subject>,
        order: Order,
        actor: ActorID,
        moment: Moment,
        answer: LoadAnswer,
        digest: [UInt8]
    ) async throws -> Outcome {
        let claim = try await keys.claim(recording.parts.map { DataKeySlot($0.subject, $0.retentionClass) })
        var sealed: [SealedPart] = []
        for (number, part) in recording.parts.enumerated() {
            let (media, bytes) = part.plaintext
            sealed.append(
                try sealer.seal(
                    bytes, name: part.name, media: media, with: claim.key(for: part.subject, part.retentionClass),
                    command: order.command, ordinal: 0, part: number))
        }
        var drafts: [EntryDraft] = []
        for (ordinal, fact) in decided.enumerated() {
            drafts.append(
                try EntryDraft(
                    EntryContent(
                        organisation: organisation, command: order.command, ordinal: ordinal,
                        stream: recording.stream, name: fact.event.name, schema: fact.event.schema,
                        facts: fact.event.canonicalFacts, occurred: moment.occurred, actor: actor,
                        known: order.actor.evidence, cause: order.cause, findings: fact.findings.map(\.rawValue),
                        parts: ordinal == 0 ? sealed.map(\.description) : [])))
        }
        let isNew = answer.stream(recording.stream).entries.isEmpty
        let request = AppendRequest(
            command: order.command, digest: digest, events: drafts, guards: answer.guards,
            streams: isNew ? [NewStream(recording.stream, kind: Subject.kind, parent: recording.parent)] : [],
            parts: sealed.map(\.row), keys: claim.rows,
            index: recording.index.flatMap {
                index.rows(for: $0.terms, stream: recording.stream, subject: $0.subject)
            })
        let appended = try await ledger.append(request)
        claim.settle(after: appended)
        return Outcome(
            stream: recording.stream, positions: appended.positions, findings: decided.flatMap(\.findings),
            isRepeated: appended.isRepeated)
    }

    /// The answer that the same command got before.
    private func repeated(
        _ receipt: LoadAnswer.StoredReceipt, of stream: StreamID, order: Order, digest: [UInt8]
    ) async throws -> Outcome {
        if let stored = receipt.digest, stored != digest { throw AppendFailure.commandReused(order.command) }
        let positions = receipt.first..<(receipt.first + Int64(receipt.count))
        let reader = LedgerReader(organisation: organisation)
        let (recordedIn, findings) = try await pool.transaction { connection in
            try LedgerReader.enter(reader.organisation, on: connection)
            var findings: [Finding] = []
            var recordedIn = stream
            try reader.read(positions, on: connection) { envelope, _ in
                if envelope.position == positions.lowerBound { recordedIn = envelope.stream }
                findings += envelope.findings.compactMap(Finding.init(rawValue:))
            }
            return (recordedIn, findings)
        }
        return Outcome(stream: recordedIn, positions: positions, findings: findings, isRepeated: true)
    }
}

extension LoadAnswer {
    /// Everything that was read, with the version it had.
    var guards: [StreamGuard] { streams.values.map(\.guarded) }
}
