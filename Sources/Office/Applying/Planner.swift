import Facts
package import Intake
import Regulation

/// Compares a declaration with the register and says what is different.
///
/// It knows the ids of things that are there by the slugs in their opened texts, and gives new ones to what is new.
struct Planner {
    let declaration: Declaration
    let today: Day
    let ids: NewIDs
    private(set) var plan = RegisterPlan()
    private var parties: [String: StreamID] = [:]
    /// What the parties lack that activities may use, as the declaration would have them.
    private var partyGaps: [StreamID: Gap] = [:]

    init(_ declaration: Declaration, today: Day, at instant: Instant) {
        self.declaration = declaration
        self.today = today
        ids = NewIDs(at: instant)
    }

    // MARK: The organisation and its statements

    mutating func planOrganisation(_ item: RegisterItem<Organisation>) {
        guard let declared = declaration.organisation, let known = item.state.content else { return }
        let content = declared.content(practice: known.practice)
        let texts = declared.details
        let name = StepName(.changed, .organisation)
        plan.possible.append(name)
        for gap in content.gaps { plan.gaps.append(PlanGap(title: declared.name, gap: gap)) }
        // An organisation that was made with one name has it as its trade name too, without having said so.
        let isSame = item.texts.value.map { DeclaredOrganisation(known, $0) == declared } ?? false
        let rewritten = !isSame && item.texts.differs(from: texts)
        guard rewritten || content != known else {
            plan.unchanged += 1
            return
        }
        add(
            RegisterStep(
                change: .changed, kind: .organisation, title: declared.name,
                fields: [("organisation", .gdpr("30(1)(a)"))],
                rewriting: .organisation(
                    old: RegisterVersion(known, item.texts), new: RegisterVersion(content, .value(texts))),
                day: nil, name: name
            ) { office, order in
                try await office.changeOrganisation(to: content, texts, rewritten: rewritten, by: order)
            }, lastChange: item.lastChange)
    }

    mutating func planStatements(_ items: [RegisterItem<Statement>]) {
        let known = Dictionary(items.map { ($0.slug, $0) }, uniquingKeysWith: { $1 })
        for declared in declaration.statements {
            let name = StepName(.added, .statement, declared.slug)
            plan.possible.append(name)
            guard known[declared.slug] == nil else {
                // A published version is never rewritten: another wording is another version.
                plan.unchanged += 1
                continue
            }
            let content = declared.content
            let ids = ids
            let texts = declared.details { ids.element(for: "statement \(declared.slug)", $0) }
            plan.steps.append(
                RegisterStep(
                    change: .added, kind: .statement, title: declared.title ?? declared.slug,
                    fields: [("wording", .gdpr("13"))], day: min(content.validFrom, today),
                    name: name
                ) { office, order in
                    try await office.publishStatement(content, wording: declared.wording, texts, by: order)
                })
        }
    }

    // MARK: Parties

    mutating func planProcessors(_ items: [RegisterItem<Processor>]) {
        let known = Dictionary(items.map { ($0.slug, $0) }, uniquingKeysWith: { $1 })
        for (slug, item) in known {
            parties[slug] = item.stream
            plan.parties[item.stream] = .value(item.title)
            partyGaps[item.stream] = item.state.record?.content.agreementGap(
                on: today, hasEnded: item.state.content(on: today) == nil)
        }
        for declared in declaration.processors {
            let item = known[declared.slug]
            let stream = item?.stream ?? ids.stream()
            parties[declared.slug] = stream
            plan.parties[stream] = .value(declared.name)
            for change in RegisterStep.Change.allCases {
                plan.possible.append(StepName(change, .processor, declared.slug))
            }
            planProcessor(declared, item, in: stream)
        }
        let named = Set(declaration.processors.map(\.slug))
        for item in items where !named.contains(item.slug) {
            let name = StepName(.ended, .processor, item.slug)
            plan.possible.append(name)
            guard case .engaged = item.state else { continue }
            plan.missing.append(
                RegisterStep(change: .ended, kind: .processor, title: item.title, fields: [], day: nil, name: name) {
                    try await $0.endProcessor(item.stream, by: $1)
                })
        }
    }

    private mutating func planProcessor(
        _ declared: DeclaredProcessor, _ item: RegisterItem<Processor>?, in stream: StreamID
    ) {
        let names = naming(
            declared.slug, known: item?.state.record.map { KnownParts($0.content, item?.texts.value ?? Details()) })
        let content = declared.content(names)
        let texts = declared.details(names)
        for gap in content.gaps { plan.gaps.append(PlanGap(title: declared.name, gap: gap)) }
        let hasEnded = declared.until.map { $0 < today } ?? item.map { $0.state.isEnded } ?? false
        partyGaps[stream] = content.agreementGap(on: today, hasEnded: hasEnded)
        if let known = item?.state.record?.content, let item {
            let rewritten = item.texts.differs(from: texts)
            var fields = content.difference(from: known)
            if rewritten, fields.isEmpty { fields.append(.wording) }
            if fields.isEmpty {
                plan.unchanged += 1
            } else {
                add(
                    RegisterStep(
                        change: .changed, kind: .processor, title: declared.name,
                        fields: fields.map { ($0.rawValue, $0.rule) },
                        rewriting: .processor(
                            old: RegisterVersion(known, item.texts), new: RegisterVersion(content, .value(texts))),
                        day: nil, name: StepName(.changed, .processor, declared.slug)
                    ) { office, order in
                        try await office.changeProcessor(
                            stream, to: content, texts, rewritten: rewritten, by: order)
                    }, lastChange: item.lastChange)
            }
        } else {
            plan.steps.append(
                RegisterStep(
                    change: .added, kind: .processor, title: declared.name, fields: [("role", .gdpr("30(1)(d)"))],
                    rewriting: .newProcessor(RegisterVersion(content, .value(texts))),
                    day: (declared.since ?? declared.until).map { min($0, today) },
                    name: StepName(.added, .processor, declared.slug)
                ) { office, order in
                    try await office.declareProcessor(content, texts, in: stream, by: order)
                })
        }
        if let until = declared.until, until <= today, !(item?.state.isEnded ?? false) {
            plan.steps.append(
                RegisterStep(
                    change: .ended, kind: .processor, title: declared.name, fields: [], day: until,
                    name: StepName(.ended, .processor, declared.slug)
                ) {
                    try await $0.endProcessor(stream, by: $1)
                })
        }
    }

    // MARK: Activities

    mutating func planActivities(_ items: [RegisterItem<Activity>]) {
        let known = Dictionary(items.map { ($0.slug, $0) }, uniquingKeysWith: { $1 })
        for declared in declaration.activities { planActivity(declared, known[declared.slug]) }
        let named = Set(declaration.activities.map(\.slug))
        for item in items where !named.contains(item.slug) {
            let name = StepName(.ended, .activity, item.slug)
            plan.possible.append(name)
            guard case .running = item.state else { continue }
            plan.missing.append(
                RegisterStep(change: .ended, kind: .activity, title: item.title, fields: [], day: nil, name: name) {
                    try await $0.endActivity(item.stream, by: $1)
                })
        }
    }

    private mutating func planActivity(_ declared: DeclaredActivity, _ item: RegisterItem<Activity>?) {
        let names = naming(
            declared.slug, known: item?.state.record.map { KnownParts($0.content, item?.texts.value ?? Details()) })
        let parties = parties
        plan.possible += [.added, .changed].map { StepName($0, .activity, declared.slug) }
        let content = declared.content(names) { parties[$0] }
        let texts = declared.details(names)
        for gap in content.gaps(on: today, using: activityGaps(declared)) {
            plan.gaps.append(PlanGap(title: declared.name, gap: gap))
        }
        guard let item, let known = item.state.record?.content else {
            let stream = ids.stream()
            plan.steps.append(
                RegisterStep(
                    change: .added, kind: .activity, title: declared.name, fields: [("activity", .gdpr("30(1)"))],
                    rewriting: .newActivity(RegisterVersion(content, .value(texts))),
                    day: min(content.since, today), name: StepName(.added, .activity, declared.slug)
                ) { office, order in
                    try await office.declareActivity(content, texts, in: stream, by: order)
                })
            return
        }
        let rewritten = RewrittenFields(from: item.texts, to: texts, of: content, before: known).fields
        let fields = Set(content.difference(from: known)).union(rewritten)
        guard !fields.isEmpty else {
            plan.unchanged += 1
            return
        }
        add(
            RegisterStep(
                change: .changed, kind: .activity, title: declared.name,
                fields: ActivityField.allCases.filter(fields.contains).map { ($0.rawValue, $0.rule) },
                rewriting: .activity(
                    old: RegisterVersion(known, item.texts), new: RegisterVersion(content, .value(texts))),
                day: nil, name: StepName(.changed, .activity, declared.slug)
            ) { office, order in
                try await office.changeActivity(item.stream, to: content, texts, rewritten: rewritten, by: order)
            }, lastChange: item.lastChange)
    }

    /// An activity that is over uses no processor any more.
    private func activityGaps(_ declared: DeclaredActivity) -> [StreamID: Gap] {
        declared.until.map { $0 < today } ?? false ? [:] : partyGaps
    }

    // MARK: Naming

    /// Names the parts of a thing: by the ids they have, or by new ones.
    private func naming(_ slug: String, known: KnownParts?) -> PartNaming {
        let ids = ids
        return { part in known?[part] ?? ids.element(for: slug, part) }
    }

    /// Adds a step, or a conflict where the thing changed after the position that the file rests on.
    private mutating func add(_ step: RegisterStep, lastChange: Int64?) {
        if let restsOn = declaration.restsOn, let lastChange, lastChange >= restsOn {
            plan.conflicts.append(step)
        } else {
            plan.steps.append(step)
        }
    }
}
