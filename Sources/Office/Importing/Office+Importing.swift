package import Facts
package import Intake
import Ledger
import Postgres
package import Regulation
import Vault

extension Office {
    /// Brings in the rows of a sheet: all of them, or none where one can't be recorded.
    ///
    /// With `skipBad` those that can't be are left out instead. Rows that were brought in before are not again. Nothing
    /// is recorded by a dry run.
    ///
    /// - Parameters:
    ///   - plan: What is brought in, and how.
    ///   - order: Who brings it in; the request is what was asked.
    ///   - leaveOut: Gets each row that is left out, with what is wrong with it, in the order of the file.
    ///   - progress: Is told in which of the two passes how many rows were gone through.
    /// - Returns: What came of it. Where rows are at fault and none are to be left out, nothing was recorded.
    /// - Throws: `IntakeFailures` for a file that is no such sheet at all.
    package func importSheet(
        _ plan: ImportPlan, by order: Order,
        leaveOut: @escaping (SheetRow, [ImportFault]) throws -> Void = { _, _ in },
        progress: (_ isRecording: Bool, _ rows: Int) -> Void = { _, _ in }
    ) async throws -> ImportReport {
        let session = try await ImportSession(plan, in: self, by: order, leaveOut: leaveOut)
        try await session.pass(recording: nil) { progress(false, $0) }
        let looked = session.report
        guard !plan.dryRun, plan.skipBad || looked.leftOut == 0 else { return looked }
        let content = ImportContent(
            records: .records(plan.records), digest: knownRows.code(of: plan.digest), rows: looked.rows)
        guard looked.recorded > 0 || looked.paymentCount > 0 else {
            // Broken off between its last row and its end, it has only the end still to be told.
            if let known = try await begun(content), case .begun = known.state {
                try await finish(known.stream, looked, by: order)
            }
            return looked
        }
        let intake = try await intake(content, of: plan.file, plan.mapping, by: order)
        let before = try await knownRows.count(of: intake.stream, on: pool)
        session.leaveOut = { _, _ in }
        try await recordAll(session, intake) { progress(true, $0) }
        // Somebody else may have recorded all of it meanwhile, or what keeps all of it from being recorded.
        guard intake.isRecorded else {
            session.report.intake = nil
            return session.report
        }
        var report = session.report
        report.recorded = try await finish(intake.stream, looked, by: order) - before
        report.known = looked.known
        report.erased = looked.erased
        (report.changed, report.changedCount) = (looked.changed, looked.changedCount)
        (report.payments, report.paymentCount) = (looked.payments, looked.paymentCount)
        (report.facts, report.findings) = (looked.facts, looked.findings)
        return report
    }

    /// Tells that an import came to its end.
    ///
    /// - Returns: Of how many rows something was recorded for it, in all.
    @discardableResult
    private func finish(_ intake: StreamID, _ looked: ImportReport, by order: Order) async throws -> Int {
        let all = try await knownRows.count(of: intake, on: pool)
        let tally = ImportTally(
            recorded: all, known: max(0, looked.rows - looked.leftOut - all), leftOut: looked.leftOut)
        var end = order.continued(as: .timeOrdered(at: now))
        end.occurred = .instant(now)
        _ = try await record(Recording(Import.self, Filing(in: intake)) { _ in .finish(tally) }, by: end)
        return all
    }

    /// Goes through the sheet until all of it is recorded; what is recorded already is known by then.
    private func recordAll(
        _ session: ImportSession, _ intake: ImportIntake, _ progress: (Int) -> Void
    ) async throws {
        for _ in 0..<32 {
            do {
                return try await session.pass(recording: intake, progress)
            } catch ImportRace.lost {
                try? await session.settle()
                intake.turnBack()
            } catch {
                // Nothing goes on behind the back of whoever is told that it failed.
                try? await session.settle()
                throw error
            }
        }
        throw OfficeFailure.contended
    }

    /// The import that began with the same file before, or a new one that begins with its first lot.
    private func intake(
        _ content: ImportContent, of file: SheetFile, _ mapping: SheetMapping, by order: Order
    ) async throws -> ImportIntake {
        let actor = try await actorID(of: order.actor)
        if let begun = try await begun(content) {
            return ImportIntake(
                stream: begun.stream, command: try await command(at: begun.position), actor: actor,
                opening: introduction(of: [actor]))
        }
        var texts = Details([.fileName: file.name.split(separator: "/").last.map(String.init) ?? ""])
        texts[.source] = mapping.constants[ImportField.source.rawValue]
        let stream = StreamID.timeOrdered(at: now)
        var begin = order
        begin.occurred = .instant(now)
        let filing = Filing(in: stream, parts: [.details(texts, of: ownSubject, .register)])
        let opening = try await prepare(Recording(Import.self, filing) { _ in .begin(content) }, by: begin)
        return ImportIntake(stream: stream, command: begin.command, actor: actor, opening: opening)
    }

    /// The last import that began with a file, where it began, and how it stands.
    private func begun(_ content: ImportContent) async throws -> (stream: StreamID, position: Int64, state: Import)? {
        let streams = try await streams(of: .intake)
        let files = try await files(streams)
        for stream in streams.reversed() {
            let facts = try files.history(of: stream, as: ImportEvent.self).effective
            guard let begun = facts.first, case .begun(content) = begun.event else { continue }
            return (stream, begun.position, try files.state(of: stream, as: Import.self))
        }
        return nil
    }

    /// Records that things of the register came out of a sheet, once they have.
    ///
    /// The same sheet again goes on with the same import. Its name is sealed; `digest` is that of its bytes, and
    /// `tally` says what became of its rows.
    ///
    /// - Throws: `AppendFailure` and `VaultFailure` where the machine refuses it.
    package func recordRegisterImport(
        of file: SheetFile, digest: [UInt8], _ tally: ImportTally, by order: Order
    ) async throws {
        let content = ImportContent(
            records: .register, digest: knownRows.code(of: digest), rows: tally.recorded + tally.known + tally.leftOut)
        let own = order.continued(as: .timeOrdered(at: now))
        let intake = try await intake(content, of: file, SheetMapping(), by: own)
        if let opening = intake.takeOpening() {
            let claim = try await keys.claim(opening.slots)
            claim.settle(after: try await ledger.append(try opening.seal(claim).request))
            actors.welcome(opening.newcomers)
        }
        var end = own.continued(as: .timeOrdered(at: now))
        end.occurred = .instant(now)
        _ = try await record(Recording(Import.self, Filing(in: intake.stream)) { _ in .finish(tally) }, by: end)
    }

    private func command(at position: Int64) async throws -> CommandID {
        let reader = LedgerReader(organisation: organisation)
        return try await pool.transaction { connection in
            try LedgerReader.enter(reader.organisation, on: connection)
            var command: CommandID?
            try reader.read(position..<(position + 1), on: connection) { envelope, _ in command = envelope.command }
            guard let command else { throw LedgerDamage.missing(position: position) }
            return command
        }
    }
}
