import Facts
import Regulation

/// The clients whose histories show what matters, and ordinary ones.
final class PracticeStories {
    let diary: PracticeDiary
    /// How many clients the stories with a point have.
    var told = 0

    init(diary: PracticeDiary) {
        self.diary = diary
    }

    var office: Office { diary.office }

    /// Tells every story with a point once.
    ///
    /// - Returns: The client to show first.
    func tellAll() async throws -> StreamID {
        let showcase = try await objection()
        try await withdrawal()
        try await lateAnswer()
        try await extendedRequest()
        for months in [17, 18, 19] { try await endedService(monthsAgo: months) }
        try await soleTrader()
        try await duplicate()
        try await correctedFact()
        try await register()
        return showcase
    }

    // MARK: Building blocks

    /// Records the next company, with one person to speak to.
    func company(on day: Day, form: LegalForm = .privateLimited) async throws -> (client: StreamID, person: SubjectID) {
        told += 1
        return try await company(told, on: day, form: form)
    }

    private func company(
        _ number: Int, on day: Day, form: LegalForm
    ) async throws -> (client: StreamID, person: SubjectID) {
        let (owner, details) = inventCompany(number)
        let outcome = diary.note(
            try await office.recordClient(.organisation(form), details, by: diary.on(day)))
        let (_, person) = try await office.addPerson(to: outcome.stream, .contact, owner.details, by: diary.on(day))
        return (outcome.stream, person)
    }

    /// Thinks of a company and of somebody there.
    func inventCompany(_ number: Int) -> (owner: InventedPeople.Person, details: Details) {
        let owner = InventedPeople.person(number, in: diary.chapter, &diary.generator)
        return (owner, InventedPeople.company(number, in: diary.chapter, owner: owner, &diary.generator))
    }

    @discardableResult
    func contact(
        _ client: StreamID, _ person: SubjectID? = nil, _ channel: Channel, _ direction: ContactDirection,
        _ nature: ContactNature, on day: Day, _ note: String
    ) async throws -> Outcome {
        let declared = diary.purposes.purpose(of: nature)
        return diary.note(
            try await office.recordContact(
                ContactDetails(
                    client: client, person: person, channel: channel, direction: direction, nature: nature,
                    purpose: declared?.purpose),
                declared: declared?.activity, note: note, by: diary.on(day)))
    }

    @discardableResult
    func engagement(
        _ client: StreamID, _ title: String, from start: Day, to end: Day?
    ) async throws -> StreamID {
        let started = diary.note(
            try await office.startEngagement(for: client, Details([.title: title]), by: diary.on(start)))
        if let end { diary.note(try await office.endEngagement(started.stream, by: diary.on(end))) }
        return started.stream
    }

    // MARK: An ordinary client

    /// A client who is being served, or was until not so long ago, with contacts over the years and now and then a
    /// consent.
    func ordinaryClient(_ number: Int) async throws {
        let months = Int.random(in: 20...70, using: &diary.generator)
        let start = diary.ago(months: months, days: Int.random(in: 0...27, using: &diary.generator))
        let (client, person) = try await company(number, on: start, form: .privateLimited)
        _ = try await contact(client, person, .form, .incoming, .information, on: start, "Vraag om informatie.")
        _ = try await contact(
            client, person, .mail, .outgoing, .information, on: start.adding(days: 1), "Informatie gestuurd.")
        let served = start.adding(days: 14)
        let endedMonthsAgo = Int.random(in: 1...17, using: &diary.generator)
        let end = number.isMultiple(of: 3) ? nil : diary.ago(months: endedMonthsAgo)
        try await engagement(client, "Advies over privacy", from: served, to: end)
        let last = end ?? diary.anchor
        for _ in 0..<Int.random(in: 2...9, using: &diary.generator) {
            let day = served.adding(days: Int.random(in: 0...served.days(until: last), using: &diary.generator))
            let channel: Channel = [.mail, .phone, .meeting, .letter].randomElement(using: &diary.generator) ?? .mail
            let natures: [ContactNature] = [.service, .service, .billing]
            let nature = natures.randomElement(using: &diary.generator) ?? .service
            _ = try await contact(
                client, person, channel, Bool.random(using: &diary.generator) ? .incoming : .outgoing, nature,
                on: day, "Besproken wat er ligt.")
        }
        if number.isMultiple(of: 4) { try await consent(client, person, on: served.adding(days: 3)) }
    }

    /// A proven yes to messages about new work.
    ///
    /// - Returns: Where it stands; nothing where the register has no such purpose.
    @discardableResult
    func consent(_ client: StreamID, _ person: SubjectID, on day: Day) async throws -> StreamID? {
        guard let followUp = diary.purposes["vervolg"] else { return nil }
        return diary.note(
            try await office.giveConsent(
                ConsentParty(client: client, person: person), purpose: followUp.purpose, declared: followUp.activity,
                ConsentGrant(
                    channels: [.mail, .phone], means: .mail, hasProof: true, statement: diary.purposes.statement,
                    wording: 1, withdrawal: [.mail, .phone]),
                wording: "Ja, u mag mij mailen of bellen over een vervolgopdracht.", by: diary.on(day))
        ).stream
    }
}
