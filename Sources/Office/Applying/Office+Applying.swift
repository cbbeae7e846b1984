package import Facts
package import Intake
import Ledger
import Postgres
package import Regulation
import Vault

extension Office {
    /// Compares a declaration with the register, and records nothing.
    ///
    /// `knownAt`: What was recorded at a later position is left out.
    package func plan(_ declaration: Declaration, knownAt last: Int64 = .max) async throws -> RegisterPlan {
        var planner = Planner(declaration, today: today, at: now)
        planner.planOrganisation(try await profileItem(knownAt: last))
        planner.planStatements(try await registerItems(of: Statement.self, knownAt: last))
        planner.planProcessors(try await registerItems(of: Processor.self, knownAt: last))
        planner.planActivities(try await registerItems(of: Activity.self, knownAt: last))
        return planner.plan
    }

    /// What applying a declaration comes to under a command that may have been given before.
    ///
    /// - Throws: `AppendFailure.commandReused` where the command recorded something else.
    package func application(
        of declaration: Declaration, endMissing: Bool, by order: Order
    ) async throws -> RegisterApplication {
        let possible = try await plan(declaration).possible
        let own = Dictionary(possible.map { (commandID(of: $0, under: order.command), $0) }) { first, _ in first }
        let receipts = try await receipts(of: [order.command] + own.keys, request: order.request)
        let current = try await plan(declaration)
        guard let first = receipts.values.min() else {
            return RegisterApplication(
                declaration: declaration, endMissing: endMissing, order: order, plan: current,
                remaining: current.steps(endMissing: endMissing), isBegun: false)
        }
        // Compared with the register as it was before the command's first entry, it makes the plan of then.
        var plan = try await plan(declaration, knownAt: first - 1)
        var done = Set(receipts.keys.compactMap { own[$0] })
        let planned = plan.steps(endMissing: endMissing).map(\.name)
        if receipts[order.command] != nil, let name = planned.first { done.insert(name) }
        let left = Set(planned).subtracting(done)
        plan.conflicts = current.conflicts.filter { left.contains($0.name) }
        return RegisterApplication(
            declaration: declaration, endMissing: endMissing, order: order, plan: plan,
            remaining: current.steps(endMissing: endMissing).filter { left.contains($0.name) }, isBegun: true)
    }

    /// Records what is left of applying a declaration, step by step.
    ///
    /// Breaking off leaves fewer steps; under the same command the rest is done and nothing twice.
    package func apply(
        _ application: RegisterApplication, progress: (RegisterStep, Outcome) -> Void = { _, _ in }
    ) async throws {
        var application = application
        let order = application.order
        while true {
            let conflicts = application.plan.conflicts
            guard conflicts.isEmpty else { throw OfficeFailure.registerMovedOn(things: conflicts.count) }
            guard let step = application.remaining.first else { return }
            // The first goes under the command's own id, so that the id is taken for every other request.
            var own = application.isBegun ? order.continued(as: commandID(of: step.name, under: order.command)) : order
            own.tense = .happened
            if own.occurred == nil, let day = step.day { own.occurred = .day(day) }
            let outcome = try await step.perform(self, own)
            if outcome.isRepeated {
                // The same command is being applied elsewhere: what that one does is not to be done again.
                application = try await self.application(
                    of: application.declaration, endMissing: application.endMissing, by: order)
            } else {
                application.remaining.removeFirst()
                application.isBegun = true
                progress(step, outcome)
            }
        }
    }

    /// The id of one step's own command, the same each time its order is repeated.
    ///
    /// The digest is keyed, so that the id tells nobody which slug it was made from.
    private func commandID(of name: StepName, under command: CommandID) -> CommandID {
        let bytes = digest.digest(of: command.bytes + name.bytes)
        let low = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        return CommandID(high: command.high, low: (low & ~(0b11 << 62)) | (0b10 << 62))
    }

    /// The first position that each of some commands recorded, where it recorded anything.
    private func receipts(of commands: [CommandID], request: [UInt8]) async throws -> [CommandID: Int64] {
        let organisation = organisation
        let wanted = PostgresArray(commands)
        let rows = try await pool.transaction { connection in
            try LedgerReader.enter(organisation, on: connection)
            return try connection.execute(
                """
                select command, first_position, digest from dossier.receipt
                 where organisation = \(organisation) and command = any(\(wanted))
                """)
        }
        let requestDigest = digest.digest(of: request)
        var receipts: [CommandID: Int64] = [:]
        for row in rows {
            let command = try row.decode(CommandID.self, at: 0)
            // Gone once the person the request was about has been erased.
            if let stored = try row.decode([UInt8]?.self, at: 2), stored != requestDigest {
                throw AppendFailure.commandReused(command)
            }
            receipts[command] = try row.decode(Int64.self, at: 1)
        }
        return receipts
    }

    /// The register as a declaration that can be applied again.
    package func declaration() async throws -> Declaration {
        let size = try await head().size
        let profile = try await profileItem()
        let processors = try await registerItems(of: Processor.self)
        let slugs = Dictionary(processors.map { ($0.stream, $0.slug) }, uniquingKeysWith: { $1 })
        return Declaration(
            restsOn: size,
            organisation: profile.state.content.map { DeclaredOrganisation($0, profile.texts.value ?? Details()) },
            statements: try await declaredStatements(),
            processors: processors.compactMap { item in
                guard let record = item.state.record else { return nil }
                var until: Day?
                if case .ended(_, let day) = item.state { until = day }
                return DeclaredProcessor(
                    record.content, item.texts.value ?? Details(), since: record.versions.since, until: until)
            },
            activities: try await registerItems(of: Activity.self).compactMap { item in
                guard case .running(let record) = item.state else { return nil }
                return DeclaredActivity(record.content, item.texts.value ?? Details()) { slugs[$0] }
            })
    }

    private func declaredStatements() async throws -> [DeclaredStatement] {
        let items = try await registerItems(of: Statement.self)
        let entries = try await openStreams(items.map(\.stream))
        return items.compactMap { item in
            guard case .published(let content, _) = item.state else { return nil }
            let wording = entries.last { $0.stream == item.stream && $0.part(.wording) != nil }?.text(.wording)
            return DeclaredStatement(content, item.texts.value ?? Details(), wording: wording?.value ?? "")
        }
    }
}
