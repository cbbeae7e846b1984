import Facts
import Regulation

/// Stories about clients, each with its point.
extension PracticeStories {
    /// Served, asked to be left alone, and mailed all the same (Article 21(3)); the client to show first.
    func objection() async throws -> StreamID {
        let start = diary.ago(months: 40)
        let (client, person) = try await company(on: start)
        _ = try await contact(client, person, .form, .incoming, .information, on: start, "Wat kost een register?")
        _ = try await contact(
            client, person, .phone, .outgoing, .information, on: start.adding(days: 1), "Uitgelegd wat we doen.")
        try await engagement(
            client, "Verwerkingsregister opzetten", from: start.adding(days: 20), to: diary.ago(months: 9))
        _ = try await contact(
            client, person, .meeting, .outgoing, .service, on: start.adding(days: 25), "Eerste gesprek op kantoor.")
        _ = try await contact(
            client, person, .letter, .outgoing, .billing, on: start.adding(days: 50), "Factuur per brief.")
        try await consent(client, person, on: start.adding(days: 30))
        _ = try await contact(
            client, person, .mail, .outgoing, .followUp, on: diary.ago(months: 8), "Voorstel voor een vervolg.")
        guard let followUp = diary.purposes["vervolg"] else { return client }
        diary.note(
            try await office.withdrawConsent(
                ConsentParty(client: client, person: person), purpose: followUp.purpose, .every,
                note: "Liever geen berichten meer.", by: diary.on(diary.ago(months: 7))))
        diary.note(
            try await office.recordObjection(
                ConsentParty(client: client), purpose: nil, .every, note: "Stop met deze mails.",
                by: diary.on(diary.ago(months: 6))))
        _ = try await contact(
            client, person, .mail, .outgoing, .followUp, on: diary.ago(months: 5), "Toch weer gemaild.")
        let request = diary.note(
            try await office.receiveRequest(
                RequestReceipt(right: .access, channel: .mail, client: client, person: person), requester: Details(),
                wording: "Wat weet u allemaal van mij?", by: diary.on(diary.ago(months: 4, days: 10))
            ).request)
        try await answer(request.stream, granted: diary.ago(months: 4), sent: diary.ago(months: 4))
        return client
    }

    /// Said yes, took it back, and was left alone.
    func withdrawal() async throws {
        let (client, person) = try await company(on: diary.ago(months: 30))
        try await engagement(client, "Functionaris op afroep", from: diary.ago(months: 29), to: diary.ago(months: 12))
        try await consent(client, person, on: diary.ago(months: 28))
        guard let followUp = diary.purposes["vervolg"] else { return }
        diary.note(
            try await office.withdrawConsent(
                ConsentParty(client: client, person: person), purpose: followUp.purpose, .every,
                note: "Ik trek mijn toestemming in.", by: diary.on(diary.ago(months: 10))))
    }

    /// Services that ended so many months ago.
    ///
    /// At nineteen the eighteen months are over, and somebody still called.
    func endedService(monthsAgo months: Int) async throws {
        let end = diary.ago(months: months)
        let (client, person) = try await company(on: end.adding(months: -14))
        try await engagement(client, "Privacyscan", from: end.adding(months: -13), to: end)
        _ = try await contact(
            client, person, .mail, .outgoing, .followUp, on: end.adding(months: 6), "Gevraagd naar een vervolg.")
        if months == 19 {
            _ = try await contact(
                client, person, .phone, .outgoing, .followUp, on: end.adding(months: 18).adding(days: 10),
                "Nog eens gebeld over een vervolg.")
        }
    }

    /// A sole trader counts as a natural person: since 1 July 2026 a call about new work needs consent (Tw 11.7(2)).
    func soleTrader() async throws {
        told += 1
        let owner = InventedPeople.person(told, in: diary.chapter, &diary.generator)
        var details = owner.details
        details[.tradeName] = "\(owner.familyName) Tuinen"
        let client = diary.note(
            try await office.recordClient(
                .organisation(.soleTrader), details, by: diary.on(diary.ago(months: 26)))
        ).stream
        try await engagement(client, "Privacyverklaring", from: diary.ago(months: 25), to: diary.ago(months: 11))
        _ = try await contact(
            client, nil, .phone, .outgoing, .followUp, on: diary.ago(days: 20), "Gebeld over een vervolg.")
    }

    /// The same company twice, under the same address.
    func duplicate() async throws {
        told += 1
        let (_, details) = inventCompany(told)
        for month in [16, 3] {
            diary.note(
                try await office.recordClient(
                    .organisation(.privateLimited), details, by: diary.on(diary.ago(months: month))))
        }
    }

    /// A contact that was recorded under the wrong day, and set right.
    func correctedFact() async throws {
        let (client, person) = try await company(on: diary.ago(months: 7))
        let told = try await contact(
            client, person, .phone, .incoming, .information, on: diary.ago(months: 6), "Gevraagd naar tarieven.")
        guard let position = told.positions?.first else { return }
        diary.note(
            try await office.correct(
                Contact.self, at: position, in: told.stream, reason: "Het gesprek was een week eerder.",
                by: diary.on(diary.ago(months: 6, days: 7))))
    }
}
