package import Facts
package import Intake
import Ledger
package import Regulation

extension Office {
    /// Compares a declaration with the register, and records nothing.
    package func plan(_ declaration: Declaration) async throws -> RegisterPlan {
        var planner = Planner(declaration, today: today, at: now)
        planner.planOrganisation(try await profileItem())
        planner.planStatements(try await registerItems(of: Statement.self))
        planner.planProcessors(try await registerItems(of: Processor.self))
        planner.planActivities(try await registerItems(of: Activity.self))
        return planner.plan
    }

    /// Records what a plan says, step by step; breaking off leaves a plan with fewer steps.
    ///
    /// `endMissing`: Whether what the declaration doesn't name is ended.
    ///
    /// `order`: Who applies it; its occurrence is the day of every step that has none of its own.
    package func apply(
        _ plan: RegisterPlan, endMissing: Bool, by order: Order,
        progress: (RegisterStep, Outcome) -> Void = { _, _ in }
    ) async throws {
        guard plan.conflicts.isEmpty else { throw OfficeFailure.registerMovedOn(things: plan.conflicts.count) }
        for step in plan.steps + (endMissing ? plan.missing : []) {
            var own = order.continued(as: .timeOrdered(at: now))
            own.tense = .happened
            if own.occurred == nil, let day = step.day { own.occurred = .day(day) }
            progress(step, try await step.perform(self, own))
        }
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
