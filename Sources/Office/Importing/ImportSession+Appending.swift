import Facts
import Intake
import Ledger
import Postgres
import Regulation
import Vault

extension ImportSession {
    /// Seals what a lot of rows became.
    func seal(
        _ decided: [(line: ImportLine, facts: [ImportedFact], subject: SubjectID?)], and payments: [ImportedPayment],
        _ context: ImportContext, for intake: ImportIntake
    ) async throws -> SealedLot {
        let facts = decided.flatMap(\.facts) + payments.flatMap(\.facts)
        let opening = intake.takeOpening()
        let claim = try await office.keys.claim(
            facts.flatMap { $0.parts.map { DataKeySlot($0.subject, $0.retentionClass) } } + (opening?.slots ?? []))
        let command = CommandID.timeOrdered(at: office.now)
        var (events, parts, index): ([EntryDraft], [SealedRow], [IndexRow]) = ([], [], [])
        events.reserveCapacity(facts.count)
        parts.reserveCapacity(facts.count)
        var streams: [NewStream] = []
        streams.reserveCapacity(facts.count)
        var guards = Dictionary(context.answer.guards.map { ($0.stream, $0) }) { $1 }
        for line in decided {
            guard let reference = line.line.row.reference, case .client(let client, _) = clients[reference] else {
                continue
            }
            for own in context.clients[client]?.guards ?? [] { guards[own.stream] = own }
        }
        for payment in payments { guards[payment.guarded.stream] = payment.guarded }
        // What is on record already is not begun again.
        let paid = Set(payments.map(\.guarded.stream))
        var opened = Set<StreamID>(minimumCapacity: facts.count)
        for (ordinal, fact) in facts.enumerated() {
            var descriptions: [PartDescription] = []
            for (number, part) in fact.parts.enumerated() {
                let (media, bytes) = part.plaintext
                let sealed = try office.sealer.seal(
                    bytes, name: part.name, media: media, with: claim.key(for: part.subject, part.retentionClass),
                    command: command, ordinal: ordinal, part: number)
                parts.append(sealed.row)
                descriptions.append(sealed.description)
            }
            events.append(try draft(fact, command, ordinal, descriptions, intake))
            for terms in fact.index {
                index += office.index.rows(for: terms.terms, stream: fact.stream, subject: terms.subject)
            }
            guard context.answer.stream(fact.stream).kind == nil, !paid.contains(fact.stream),
                opened.insert(fact.stream).inserted
            else { continue }
            streams.append(NewStream(fact.stream, kind: fact.kind, parent: fact.parent))
        }
        let request = AppendRequest(
            command: command, digest: office.digest.digest(of: order.request), events: events,
            // New streams in the order in which they are opened.
            guards: guards.values.filter { !opened.contains($0.stream) }
                + streams.map { StreamGuard($0.stream, .none) },
            streams: streams, parts: parts, keys: opening == nil ? claim.rows : [], index: index)
        let known = decided.map { line, facts, subject in
            KnownRow(
                token: line.token, intake: intake.stream, stream: facts.first?.stream, subject: subject,
                content: rows.content(of: line.row, plan.records))
        }
        return SealedLot(
            intake: intake, opening: try opening?.seal(claim).request, newcomers: opening?.newcomers ?? [],
            request: request, known: known, claim: claim)
    }

    private func draft(
        _ fact: ImportedFact, _ command: CommandID, _ ordinal: Int, _ parts: [PartDescription], _ intake: ImportIntake
    ) throws -> EntryDraft {
        try EntryDraft(
            EntryContent(
                organisation: office.organisation, command: command, ordinal: ordinal, stream: fact.stream,
                name: fact.name, schema: fact.schema, facts: fact.facts, occurred: fact.occurred, actor: intake.actor,
                known: order.actor.evidence, cause: intake.command, findings: fact.findings.map(\.rawValue),
                parts: parts))
    }
}

/// A lot of rows, ready to be appended.
struct SealedLot: Sendable {
    let intake: ImportIntake
    /// What is appended before it: that the import began, where it is the first.
    let opening: AppendRequest?
    let newcomers: [Newcomer]
    let request: AppendRequest
    let known: [KnownRow]
    let claim: KeyClaim

    /// Appends it with the digests of its rows, and the first one with the begin of the import, in one transaction.
    ///
    /// - Throws: `ImportRace.lost` where somebody else was faster in what it rests on.
    func append(in office: Office, _ rows: KnownRows) async throws {
        let (organisation, now, request, known) = (office.organisation, office.now, request, known)
        let opening = opening
        do {
            let answer = try await office.pool.transaction { connection in
                let own = try OwnAppend(organisation, on: connection)
                try rows.insert(known, on: connection)
                if let opening { _ = try own.append(opening, clock: now, on: connection) }
                return try own.append(request, clock: now, on: connection)
            }
            claim.settle(after: answer)
            intake.settle()
            office.actors.welcome(newcomers)
        } catch let failure as PostgresFailure
            where OwnAppend.isLostRace(failure) || DataKeys.isLostRace(failure) || KnownRows.isLostRace(failure)
        {
            throw ImportRace.lost
        } catch let failure as PostgresFailure where failure.isOutcomeUnknown {
            throw AppendFailure.outcomeUnknown(failure)
        }
    }
}
