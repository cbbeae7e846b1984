import Facts
import Regulation

/// One row of a register: what its cells say of a processing activity, as the fields of a declaration.
struct RegisterRow {
    var record: SheetRecord<RegisterField>
    let reading: RegisterSheet.Reading
    private(set) var isUndated = false
    /// The processors that the row names.
    private(set) var parties: [(slug: String, fields: [WrittenField])] = []

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
        guard let text = record.text(field) else { return nil }
        if let code = words.code(of: text) { return code }
        failCode(field, KnownWords<Code>.allowed)
        return nil
    }

    private mutating func failCode(_ field: RegisterField, _ allowed: [String]) {
        record.fail(field, .value(.unknownCode(allowed: allowed, meant: nil)))
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
        if let basis = LawfulBasis(written: text) { return [(basis, text)] }
        let items = text.split { "\n;/,".contains($0) }.map { $0.trimmed }.filter { !$0.isEmpty }
        let found = items.map { LawfulBasis(written: $0) }
        guard !found.isEmpty, !found.contains(nil) else {
            failCode(.basis, KnownWords<LawfulBasis>.allowed)
            return []
        }
        var seen: Set<LawfulBasis> = []
        return zip(found, items).compactMap { basis, text in
            basis.flatMap { seen.insert($0).inserted || found.count == items.count ? ($0, text) : nil }
        }
    }

    // MARK: Data and recipients

    private mutating func data() -> [[WrittenField]] {
        let source = code(.source, KnownWords<DataSource>.source)
        var taken: Set = [DeclaredRetention.all]
        var isSpecial = false
        var data = items(.data, commas: true).map { title -> [WrittenField] in
            let nature = KnownWords<DataNature>.nature.code(of: title)
            isSpecial = isSpecial || nature == .special
            return [
                .text("slug", MadeSlug.make(title, among: &taken)), .text("title", title), .code("nature", nature),
                .code("source", source),
            ]
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
        for title in items(.processors, commas: true) where !Self.isNone(title) {
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
        for title in items(.internalRecipients, commas: true) where !Self.isNone(title) { add(title, .internal) }
        for title in items(.recipients, commas: true) where !Self.isNone(title) { add(title, .category) }
        return recipients
    }

    private static func isNone(_ text: String) -> Bool {
        ["geen", "none", "nee", "no", "nihil", "non", "aucun"].contains(Heading(text).plain)
    }

    // MARK: Transfers, retention, assessment

    private mutating func transfers() -> WrittenField {
        let key = PartList.transfers.key
        guard let text = record.text(.transfers) else { return .text(key, nil) }
        if Self.isNone(text) || WrittenFlag.value(of: text) == false { return .text(key, "none") }
        // That there are some, and not where, is a gap.
        if WrittenFlag.value(of: text) == true { return .text(key, nil) }
        let names = CellList.items(text, commas: true)
        let mechanisms = mechanisms(for: names.count)
        var taken: Set<String> = []
        var transfers: [[WrittenField]] = []
        for (index, name) in names.enumerated() where !Self.isWithin(name) {
            guard let country = Country(name.uppercased()) ?? reading.countries[Heading(name)] else {
                record.fail(.transfers, .value(.unknownCountry))
                continue
            }
            guard !country.isEEA else { continue }
            transfers.append([
                .text("slug", MadeSlug.make(country.code, among: &taken)), .text("country", country.code),
                // Where nothing is said nothing is known to carry it, which the register lists as a gap.
                .code(
                    "mechanism", mechanisms.count == 1 ? mechanisms[0] : mechanisms.dropFirst(index).first ?? .nothing),
                .text("document", record.text(.safeguard)),
            ])
        }
        return transfers.isEmpty ? .text(key, "none") : .list(key, transfers)
    }

    /// Words for the area in which nothing is a transfer.
    private static func isWithin(_ text: String) -> Bool {
        ["eu", "eer", "eea", "ue", "binneneu", "binneneer", "binnendeeu", "binnendeeer", "europa"]
            .contains(Heading(text).plain)
    }

    private mutating func mechanisms(for count: Int) -> [TransferMechanism] {
        guard let text = record.text(.mechanism) else { return [] }
        if let one = KnownWords<TransferMechanism>.mechanism.code(of: text) { return [one] }
        let found = CellList.items(text, commas: true).map { KnownWords<TransferMechanism>.mechanism.code(of: $0) }
        guard found.count == count, !found.contains(nil) else {
            failCode(.mechanism, KnownWords<TransferMechanism>.allowed)
            return []
        }
        return found.compactMap(\.self)
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

extension LawfulBasis {
    fileprivate var needsStatute: Bool {
        switch self {
        case .legalObligation, .publicTask: true
        case .consent, .contract, .vitalInterests, .legitimateInterests: false
        }
    }

    /// The ground that somebody's words mean: by the letter of Article 6(1), by words for it, or by both alike.
    init?(written text: String) {
        var codes = KnownWords<LawfulBasis>.basis.codes(in: text)
        for letter in Self.letters(in: text) {
            guard let index = "abcdef".firstIndex(of: letter) else { continue }
            codes.insert(Self.allCases["abcdef".distance(from: "abcdef".startIndex, to: index)])
        }
        guard codes.count == 1, let code = codes.first else { return nil }
        self = code
    }

    /// The letters of Article 6(1) in a text, as `6(1)(b)`, `6 lid 1 sub b` and `6.1.b` have one.
    private static func letters(in text: String) -> [Character] {
        let article = #/\b6\s*(?:\(1\)|\.\s*1|,?\s*lid\s*1|,?\s*eerste\s+lid|\s1)[\s,.]*/#
        let letter = #/^(?:aanhef\s+en\s+)?(?:sub|onder|onderdeel|letter)?\s*\(?([a-f])\b/#
        let text = text.lowercased()
        return text.matches(of: article).compactMap { match in
            text[match.range.upperBound...].prefixMatch(of: letter)?.1.first
        }
    }
}

extension KnownWords {
    /// Whether a text is nothing but a word for a code, so that nothing is lost where only the code is kept.
    func isPlain(_ text: String) -> Bool { words.contains { $0.word == Heading(text).plain } || isCode(text) }

    private func isCode(_ text: String) -> Bool { Code.allCases.contains { $0.rawValue == text } }
}
