import Facts
import Regulation

/// One row of a register: what its cells say of a processing activity, as the fields of a declaration.
struct RegisterRow {
    var record: SheetRecord<RegisterField>
    let reading: RegisterSheet.Reading
    private(set) var isUndated = false
    /// The processors that the row names.
    private(set) var parties: [(slug: String, fields: [WrittenField])] = []
    /// What cells say that is not kept.
    private(set) var remarks: [RegisterRemark] = []

    init(_ record: SheetRecord<RegisterField>, reading: RegisterSheet.Reading) {
        self.record = record
        self.reading = reading
    }

    mutating func activity(slug: String, name: String) -> [WrittenField] {
        let kind = code(.role, KnownWords<ActivityKind>.kind) ?? .controller
        let since = day(.since)
        isUndated = since == nil
        let purposes = kind == .controller ? purposes() : []
        let data = data()
        var fields: [WrittenField] = [
            .text("slug", slug), .text("name", name), .text("description", record.text(.description)),
            .text("owner", record.text(.owner)), .code("kind", kind), .day("since", since ?? reading.since),
            .day("until", day(.until)), .list("purposes", purposes), .list("subjects", titled(.subjects, commas: true)),
            .list("data", data), .list("recipients", recipients()), transfers(),
            .list("retention", retention(of: data)), .list("measures", titled(.measures, commas: true)),
            .flag("automatedDecision", flag(.automatedDecision) ?? false),
            .flag("profiling", flag(.profiling) ?? false),
        ]
        noteUnused(kind, fields)
        if kind == .processor {
            fields.append(.list("processing", titled(.purposes, commas: false)))
            fields.append(.list("controllers", titled(.controllers, commas: true)))
        }
        return fields + assessment()
    }

    // MARK: Cells

    /// The things in a cell, each with a slug and a title.
    private func titled(_ field: RegisterField, commas: Bool) -> [[WrittenField]] {
        var taken: Set<String> = []
        return items(field, commas: commas).map {
            [.text("slug", MadeSlug.make($0, among: &taken)), .text("title", $0)]
        }
    }

    private func items(_ field: RegisterField, commas: Bool) -> [String] {
        record.text(field).map { CellList.items($0, commas: commas) } ?? []
    }

    private mutating func day(_ field: RegisterField) -> Day? {
        switch record.date(field) {
        case .day(let day): return day
        case .unknown: return nil
        // The first day of what is said only by its month or year is not known.
        case .instant, .month, .year:
            record.fail(field, .value(.notADay))
            return nil
        }
    }

    private mutating func flag(_ field: RegisterField) -> Bool? { record.flag(field) }

    /// The code that the words of a cell mean.
    private mutating func code<Code>(_ field: RegisterField, _ words: KnownWords<Code>) -> Code? {
        let codes = codes(field, words)
        guard codes.count > 1 else { return codes.first }
        record.fail(field, .value(.severalValues(allowed: words.choice)))
        return nil
    }

    /// The codes that the things in a cell mean, each of them.
    private mutating func codes<Code>(_ field: RegisterField, _ words: KnownWords<Code>) -> [Code] {
        guard let text = record.text(field) else { return [] }
        switch words.meaning(of: text) {
        case .codes(let codes, let isPlain):
            if !isPlain { remark(field, .takenAs(codes.map(\.rawValue))) }
            return codes
        case .notUnderstood(_, of: 1): failCode(field, words.choice)
        case .notUnderstood(let thing, let count):
            record.fail(
                field, .value(.notUnderstood(thing: thing, of: count, allowed: words.choice)))
        case .several: record.fail(field, .value(.severalValues(allowed: words.choice)))
        }
        return []
    }

    private mutating func remark(_ field: RegisterField, _ what: RegisterRemark.What) {
        let cell = record.cell(field)
        remarks.append(RegisterRemark(cell.place, cell.shown, what))
    }

    private mutating func failCode(_ field: RegisterField, _ allowed: Choice) {
        record.fail(field, .value(.unknownWord(allowed: allowed, meant: nil)))
    }

    // MARK: Purposes

    /// Each purpose with its ground: as many grounds as purposes, or one for all, or several for one.
    private mutating func purposes() -> [[WrittenField]] {
        let titles = items(.purposes, commas: false)
        let grounds = grounds()
        guard !titles.isEmpty else {
            if !grounds.isEmpty { record.fail(.purposes, .shape(.missing(field: "purposes"))) }
            return []
        }
        let pairs: [(title: String, ground: (basis: LawfulBasis, text: String)?)]
        switch (titles.count, grounds.count) {
        case (_, 0): pairs = titles.map { ($0, nil) }
        case (_, 1): pairs = titles.map { ($0, grounds[0]) }
        case (1, _): pairs = grounds.map { (titles[0], $0) }
        case (let many, let others) where many == others: pairs = zip(titles, grounds).map { ($0, $1) }
        case (_, _):
            record.fail(.basis, .value(.notPaired(with: titles.count)))
            return []
        }
        let condition = code(.condition, KnownWords<SpecialCondition>.condition)
        var taken: Set<String> = []
        return pairs.map { title, ground in
            let words = ground.flatMap { KnownWords<LawfulBasis>.basis.isPlain($0.text) ? nil : $0.text }
            let isInterest = ground?.basis == .legitimateInterests
            return [
                .text("slug", MadeSlug.make(title, among: &taken)), .text("title", title),
                .text("description", words), .code("basis", ground?.basis),
                .text("statute", ground?.basis.needsStatute == true ? record.text(.statute) : nil),
                .text("interest", isInterest ? record.text(.interest) : nil),
                .text("assessment", isInterest ? record.text(.assessment) : nil), .code("article9", condition),
            ]
        }
    }

    private mutating func grounds() -> [(basis: LawfulBasis, text: String)] {
        guard let text = record.text(.basis) else { return [] }
        switch WrittenGrounds(text) {
        case .grounds(let grounds): return grounds.map { ($0.basis, $0.text) }
        case .notUnderstood(_, of: 1): failCode(.basis, KnownWords<LawfulBasis>.basis.choice)
        case .notUnderstood(let thing, let count):
            record.fail(
                .basis, .value(.notUnderstood(thing: thing, of: count, allowed: KnownWords<LawfulBasis>.basis.choice)))
        case .several: record.fail(.basis, .value(.severalValues(allowed: KnownWords<LawfulBasis>.basis.choice)))
        }
        return []
    }

    // MARK: Data and recipients

    private mutating func data() -> [[WrittenField]] {
        let source = code(.source, KnownWords<DataSource>.source)
        var taken: Set = [DeclaredRetention.all]
        var isSpecial = false
        var data: [[WrittenField]] = []
        for title in items(.data, commas: true) {
            let natures = KnownWords<DataNature>.nature.codes(in: title)
            if natures.count > 1 {
                record.fail(.data, .value(.severalValues(allowed: KnownWords<DataNature>.nature.choice)))
            }
            let nature = natures.first
            isSpecial = isSpecial || nature == .special
            data.append([
                .text("slug", MadeSlug.make(title, among: &taken)), .text("title", title), .code("nature", nature),
                .code("source", source),
            ])
        }
        guard let text = record.text(.special), WrittenFlag.value(of: text) != false, !Self.isNone(text) else {
            return data
        }
        // It says that there are, and which where it says more than yes.
        let isFlag = WrittenFlag.value(of: text) == true
        if !isFlag || !isSpecial {
            for title in isFlag ? ["Bijzondere persoonsgegevens"] : CellList.items(text, commas: true) {
                let nature = KnownWords<DataNature>.nature.code(of: title) ?? .special
                data.append([
                    .text("slug", MadeSlug.make(title, among: &taken)), .text("title", title),
                    .code("nature", nature), .code("source", source),
                ])
            }
        }
        return data
    }

    private mutating func recipients() -> [[WrittenField]] {
        var taken: Set<String> = []
        var recipients: [[WrittenField]] = []
        func add(_ title: String, _ role: RecipientRole, processor: String? = nil) {
            recipients.append([
                .text("slug", MadeSlug.make(title, among: &taken)), .text("title", title), .code("role", role),
                .text("processor", processor),
            ])
        }
        for title in named(.processors) {
            let slug = MadeSlug.plain(title)
            add(title, .processor, processor: slug)
            parties.append(
                (
                    slug,
                    [
                        .text("slug", slug), .text("name", title), .code("role", PartyRole.processor),
                        .text("description", record.text(.contract)),
                    ]
                ))
        }
        for title in named(.internalRecipients) { add(title, .internal) }
        for title in named(.recipients) { add(title, .category) }
        return recipients
    }

    /// What a cell names; that it says there are none is told, for the register keeps no such word.
    private mutating func named(_ field: RegisterField) -> [String] {
        let all = items(field, commas: true)
        let named = all.filter { !Self.isNone(WrittenPlace($0).name) }
        if named.count < all.count { remark(field, .takenAsNone) }
        return named
    }

    private static func isNone(_ text: String) -> Bool {
        ["geen", "none", "nee", "no", "nihil", "non", "aucun"].contains(Heading(text).plain)
    }

    // MARK: Transfers, retention, assessment

    private mutating func transfers() -> WrittenField {
        let key = PartList.transfers.key
        guard let text = record.text(.transfers) else { return .text(key, nil) }
        if Self.isNone(text) || WrittenFlag.value(of: text) == false { return .text(key, "none") }
        var places = CellList.items(text, commas: true).map(WrittenPlace.init)
        // "Yes, the United States", "Yes (the United States)" and "No, within the EU" say in the rest which.
        if let first = places.first {
            switch WrittenFlag.value(of: first.name) ?? (Self.isNone(first.name) ? false : nil) {
            case true?:
                let within = first.remark.map { CellList.items($0, commas: true) } ?? []
                places = within.map(WrittenPlace.init) + places.dropFirst()
            case false? where places.dropFirst().allSatisfy({ $0.isWithin || Self.isNone($0.name) }):
                if places.contains(where: { $0.remark != nil }) { remark(.transfers, .takenAs(["none"])) }
                return .text(key, "none")
            case false?, nil: break
            }
        }
        // That there are some, and not where, is a gap.
        guard !places.isEmpty else {
            remark(.transfers, .placeMissing)
            return .text(key, nil)
        }
        let mechanisms = mechanisms(for: places.count)
        var taken: Set<String> = []
        var transfers: [[WrittenField]] = []
        if places.contains(where: { $0.isWithin && $0.remark != nil }) { remark(.transfers, .takenAs(["none"])) }
        for (index, place) in places.enumerated() where !place.isWithin {
            guard let country = place.country(among: reading.countries) else {
                record.fail(.transfers, .value(.unknownCountry))
                continue
            }
            let said = place.remark.map { KnownWords<TransferMechanism>.mechanism.codes(in: $0) } ?? []
            if said.count > 1 {
                record.fail(
                    .transfers, .value(.severalValues(allowed: KnownWords<TransferMechanism>.mechanism.choice)))
            }
            if let words = place.remark, said.isEmpty || !KnownWords<TransferMechanism>.mechanism.isPlain(words) {
                remark(.transfers, .takenAs([country.code] + said.map(\.rawValue)))
            }
            guard !country.isEEA else { continue }
            let own = mechanisms.count == 1 ? mechanisms[0] : mechanisms.dropFirst(index).first
            transfers.append([
                .text("slug", MadeSlug.make(country.code, among: &taken)), .text("country", country.code),
                // Where nothing is said nothing is known to carry it, which the register lists as a gap.
                .code("mechanism", own ?? said.first ?? .nothing), .text("document", record.text(.safeguard)),
            ])
        }
        return transfers.isEmpty ? .text(key, "none") : .list(key, transfers)
    }

    private mutating func mechanisms(for count: Int) -> [TransferMechanism] {
        let codes = codes(.mechanism, KnownWords<TransferMechanism>.mechanism)
        guard codes.count > 1 else { return codes }
        let each = CellList.items(record.text(.mechanism) ?? "", commas: true)
            .compactMap { KnownWords<TransferMechanism>.mechanism.code(of: $0) }
        if each.count == count { return each }
        record.fail(.mechanism, .value(.severalValues(allowed: KnownWords<TransferMechanism>.mechanism.choice)))
        return []
    }

    /// Notes cells that say something for which the row has no place.
    private mutating func noteUnused(_ kind: ActivityKind, _ fields: [WrittenField]) {
        func isEmpty(_ key: String) -> Bool {
            guard case .list(let parts)? = fields.first(where: { $0.key == key })?.value else { return true }
            return parts.isEmpty
        }
        let bases = kind == .controller ? WrittenGrounds(record.text(.basis) ?? "").bases : []
        var unused: [RegisterField] = []
        if kind == .processor { unused += [.basis, .condition] } else { unused.append(.controllers) }
        if isEmpty("purposes") { unused.append(.condition) }
        if !bases.contains(where: \.needsStatute) { unused.append(.statute) }
        if !bases.contains(.legitimateInterests) { unused += [.interest, .assessment] }
        if isEmpty("data") { unused.append(.source) }
        if parties.isEmpty { unused.append(.contract) }
        if isEmpty(PartList.transfers.key) { unused += [.mechanism, .safeguard] }
        for field in Set(unused).sorted(by: { $0.rawValue < $1.rawValue }) {
            guard let text = record.text(field), !Self.isNone(text) else { continue }
            remark(field, .notKept)
        }
    }

    /// A rule for each line: for a category of data where the line begins with one, and for all otherwise.
    private func retention(of data: [[WrittenField]]) -> [[WrittenField]] {
        var taken: Set<String> = []
        return items(.retention, commas: false).map { text in
            let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
            let category = parts.count == 2 ? Self.slug(of: parts[0], in: data) : nil
            let words = category == nil ? text : parts[1]
            var fields: [WrittenField] = [
                .text("slug", MadeSlug.make(category ?? "alle", among: &taken)),
                .text("category", category ?? DeclaredRetention.all),
            ]
            switch WrittenTerm(words) {
            case .duration(let duration, let trigger):
                fields += [.text("duration", duration.description), .code("trigger", trigger), .text("text", words)]
            case .criterion: fields.append(.text("criterion", words))
            }
            let isLaw = ["wettelijk", "awr", "statutory", "legal"].contains { Heading(words).plain.contains($0) }
            return fields + [.code("ground", isLaw ? RetentionGround.law : .criterion)]
        }
    }

    private static func slug(of title: String, in data: [[WrittenField]]) -> String? {
        let wanted = MadeSlug.plain(title)
        return data.lazy.compactMap { fields -> String? in
            guard case .text(let slug)? = fields.first?.value else { return nil }
            return slug == wanted ? slug : nil
        }.first
    }

    private mutating func assessment() -> [WrittenField] {
        var status: ImpactAssessment?
        if let text = record.text(.impactAssessment) {
            switch WrittenFlag.value(of: text) {
            case true?: status = .required
            case false?: status = .notRequired
            case nil: status = code(.impactAssessment, KnownWords<ImpactAssessment>.assessment)
            }
        }
        if let progress = code(.impactAssessmentProgress, KnownWords<ImpactAssessment>.assessment) {
            status = status == .notRequired ? status : progress
        }
        let reference = record.text(.impactAssessmentReference)
        guard status != nil || reference != nil else { return [] }
        return [
            .fields(
                "impactAssessment",
                [.code("status", status ?? .notStated), .text("reference", reference)])
        ]
    }
}

extension String {
    fileprivate var trimmed: String { SheetCell(self, at: .start).value ?? "" }
}

extension Substring {
    fileprivate var trimmed: String { String(self).trimmed }
}

extension KnownWords {
    /// Whether a text is nothing but a word for a code, so that nothing is lost where only the code is kept.
    func isPlain(_ text: String) -> Bool { words.contains { $0.word == Heading(text).plain } || isCode(text) }

    private func isCode(_ text: String) -> Bool { Code.allCases.contains { $0.rawValue == text } }
}
