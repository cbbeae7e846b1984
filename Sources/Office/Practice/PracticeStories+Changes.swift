import Facts
import Regulation

/// Stories about clients that turn out to be others, change, end, or are in dispute.
extension PracticeStories {
    /// A company that was entered twice, and merged.
    func merged() async throws {
        told += 2
        let (owner, details) = inventCompany(told - 1)
        let first = try await record(details, on: diary.ago(months: 21))
        _ = try await office.addPerson(to: first, .contact, owner.details, by: diary.on(diary.ago(months: 21)))
        try await engagement(first, "Register opzetten", from: diary.ago(months: 20), to: diary.ago(months: 8))
        let second = try await record(details, on: diary.ago(months: 9))
        try await contact(
            second, nil, .phone, .incoming, .service, on: diary.ago(months: 9), "Gebeld over het register.")
        diary.note(
            try await office.mergeClient(
                second, into: first, reason: "Dezelfde onderneming, tweemaal ingevoerd.",
                by: diary.on(diary.ago(months: 7))))
    }

    /// Two companies with one telephone number, which were merged and are two after all.
    func mergedWrongly() async throws {
        told += 2
        let (_, one) = inventCompany(told - 1)
        var (_, other) = inventCompany(told)
        other[.phone] = one[.phone]
        let first = try await record(one, on: diary.ago(months: 15))
        let second = try await record(other, on: diary.ago(months: 13))
        diary.note(
            try await office.mergeClient(
                second, into: first, reason: "Hetzelfde telefoonnummer.", by: diary.on(diary.ago(months: 6))))
        diary.note(
            try await office.splitClient(
                second, reason: "Twee vennootschappen in één gebouw.", by: diary.on(diary.ago(months: 5, days: 12))))
    }

    private func record(_ details: Details, on day: Day) async throws -> StreamID {
        diary.note(
            try await office.recordClient(.organisation(.privateLimited), details, by: diary.on(day))
        ).stream
    }

    /// Moved, with a contact who got another role and number, and one who left; a call was entered under the wrong
    /// client and taken back.
    func peopleChange() async throws {
        let (client, person) = try await company(on: diary.ago(months: 24))
        try await engagement(client, "Functionaris op afroep", from: diary.ago(months: 23), to: nil)
        let successor = InventedPeople.person(told, in: diary.chapter, &diary.generator)
        var details = successor.details
        details[.email] = "opvolger@\(diary.chapter.host)\(told).example"
        let (_, next) = try await office.addPerson(
            to: client, .contact, details, by: diary.on(diary.ago(months: 12)))
        diary.note(
            try await office.changePerson(
                next, at: client, Details([.phone: "010 \(8_900_000 + told)"]), role: .representative,
                by: diary.on(diary.ago(months: 4))))
        diary.note(
            try await office.removePerson(person, from: client, by: diary.on(diary.ago(months: 11))))
        diary.note(
            try await office.changeClient(
                client, Details([.city: "Schoonhoven", .street: "Proefkade 3"]),
                by: diary.on(diary.ago(months: 10))))
        let call = try await contact(
            client, next, .phone, .incoming, .information, on: diary.ago(months: 3), "Vraag over een ander dossier.")
        guard let position = call.positions?.first else { return }
        diary.note(
            try await office.retract(
                Contact.self, at: position, in: call.stream, reason: "Dit gesprek was met een andere klant.",
                by: diary.now()))
    }

    /// Served, paid, ended, and heard of once more: what was about following up is past its term.
    func endedClient() async throws {
        let end = diary.ago(months: 31)
        let start = end.adding(months: -26)
        let (client, person) = try await company(on: start)
        let work = try await engagement(client, "Privacyscan en nazorg", from: start.adding(days: 10), to: end)
        try await invoice(client, work, 12, cents: 302_500, on: end.adding(days: -40), paidAfter: 18)
        try await contact(
            client, person, .meeting, .outgoing, .service, on: end.adding(days: -3), "Afgesloten en overgedragen.")
        diary.note(try await office.removePerson(person, from: client, by: diary.on(end.adding(days: 5))))
        diary.note(
            try await office.endClient(
                client, note: "De onderneming is gestaakt.", by: diary.on(end.adding(days: 20))))
        try await contact(
            client, nil, .mail, .incoming, .service, on: end.adding(months: 2), "Gevraagd om het verslag.")
    }

    /// Data that were held because of a dispute about an invoice, until it was settled.
    func dispute() async throws {
        let (client, _) = try await company(on: diary.ago(months: 20))
        let work = try await engagement(
            client, "Effectbeoordeling", from: diary.ago(months: 19), to: diary.ago(months: 10))
        let billed = try await invoice(client, work, 24, cents: 181_500, on: diary.ago(months: 10), paidAfter: nil)
        let hold = diary.note(
            try await office.placeHold(
                HoldContent(client: client), reason: "Geschil over de laatste factuur.",
                by: diary.on(diary.ago(months: 8))))
        diary.note(try await office.payInvoice(billed.stream, by: diary.on(diary.ago(months: 3, days: 4))))
        diary.note(
            try await office.releaseHold(
                hold.stream, reason: "Geschikt en betaald.", by: diary.on(diary.ago(months: 3))))
    }
}
