import Facts
import Intake
import Regulation

/// Stories about the register: what was looked at, what was added, what ran out, and who got data.
extension PracticeStories {
    func register() async throws {
        try await reviews()
        let mailings = try await expiredAgreement()
        try await newsletter(sentBy: mailings)
        try await shares(with: mailings)
    }

    /// Everything was looked at ten months ago, but for one activity and one party that were forgotten.
    private func reviews() async throws {
        let day = diary.ago(months: 10)
        // The declaration's own, in its order: whatever else is in the register by now is somebody's exercise.
        let activities = try await office.registerItems(of: Activity.self)
        for slug in diary.declaration.activities.map(\.slug) where slug != "website" {
            guard let stream = activities.first(where: { $0.slug == slug })?.stream else { continue }
            diary.note(try await office.reviewActivity(stream, note: "Klopt nog.", by: diary.on(day)))
        }
        let processors = try await office.registerItems(of: Processor.self)
        for slug in diary.declaration.processors.map(\.slug) where slug != "hosting" {
            guard let stream = processors.first(where: { $0.slug == slug })?.stream else { continue }
            diary.note(try await office.reviewProcessor(stream, note: "Klopt nog.", by: diary.on(day)))
        }
    }

    /// A processor whose agreement ran out eight months ago, and nobody noticed.
    private func expiredAgreement() async throws -> StreamID? {
        let signed = diary.ago(months: 20)
        diary.note(
            try await office.declareProcessor(
                ProcessorContent(
                    role: .processor, country: Country("NL"), storage: [Country("NL")].compactMap(\.self),
                    access: [Country("NL")].compactMap(\.self),
                    agreement: ProcessorAgreement(signed: signed, from: signed, until: diary.ago(months: 8))),
                Details([.slug: "mailings", .name: "Voorbeeld Mailings B.V."]), by: diary.on(signed)))
        return try await office.registerItems(of: Processor.self).first { $0.slug == "mailings" }?.stream
    }

    /// A newsletter that began seven months ago, and got its retention period only three months ago.
    private func newsletter(sentBy mailings: StreamID?) async throws {
        let began = diary.ago(months: 7)
        var made = SeededElements(&diary.generator)
        let (purpose, address, sender) = (made.next(), made.next(), made.next())
        var content = ActivityContent(
            kind: .controller, since: began, purposes: [Purpose(id: purpose, basis: .consent)],
            subjectCategories: [SubjectCategory(id: made.next())],
            dataCategories: [DataCategory(id: address, nature: .ordinary, source: .subject)],
            recipients: [Recipient(id: sender, role: .processor, processor: mailings)], transfers: .none,
            measures: [made.next()], impactAssessment: .notRequired)
        var texts = Details([.slug: "nieuwsbrief", .name: "Nieuwsbrief"])
        texts[purpose, .slug] = "nieuwsbrief"
        texts[purpose, .title] = "Een nieuwsbrief sturen aan wie daarom vraagt"
        texts[address, .slug] = "adres"
        texts[address, .title] = "E-mailadres"
        let subject = content.subjectCategories[0].id
        texts[subject, .slug] = "abonnees"
        texts[subject, .title] = "Abonnees"
        texts[sender, .slug] = "verzender"
        texts[sender, .title] = "Verzender van de nieuwsbrief"
        texts[content.measures[0], .slug] = "verkeer"
        texts[content.measures[0], .title] = "Versleutelde verbinding"
        let declared = diary.note(try await office.declareActivity(content, texts, by: diary.on(began)))
        let rule = made.next()
        content.retention = [
            RetentionRule(
                id: rule, category: address, term: try RetentionTerm(.months(1), from: .withdrawal, of: rule),
                ground: .criterion)
        ]
        texts[rule, .slug] = "adres"
        texts[rule, .description] = "Tot een maand na afmelding"
        diary.note(
            try await office.changeActivity(
                declared.stream, to: content, texts, rewritten: [], by: diary.on(diary.ago(months: 3))))
    }

    /// One share under an agreement that had run out, one with a party that is in no register, one as the law asks.
    private func shares(with mailings: StreamID?) async throws {
        diary.note(
            try await office.recordShare(
                ShareContent(people: 120, ground: .agreement, recipient: mailings),
                Details([.topic: "Adressen voor een nieuwsbrief"]), by: diary.on(diary.ago(months: 3))))
        diary.note(
            try await office.recordShare(
                ShareContent(people: 14, country: Country("US"), ground: .nothing),
                Details([.name: "Voorbeeld Analytics Inc.", .topic: "Lijst van oud-klanten"]),
                by: diary.on(diary.ago(months: 2))))
        guard let accountant = diary.purposes.processors["accountant"] else { return }
        diary.note(
            try await office.recordShare(
                ShareContent(people: 40, ground: .legalObligation, recipient: accountant, referenced: true),
                Details([.topic: "Facturen van het boekjaar"]), by: diary.on(diary.ago(months: 9))))
    }
}

/// Ids for parts of a story, the same for the same seed.
private struct SeededElements {
    private var generator: SeededGenerator

    init(_ generator: inout SeededGenerator) {
        self.generator = SeededGenerator(seed: generator.next())
    }

    mutating func next() -> ElementID {
        ElementID(
            high: (generator.next() & ~0xF000) | 0x4000, low: (generator.next() & ~(0b11 << 62)) | (0b10 << 62))
    }
}
