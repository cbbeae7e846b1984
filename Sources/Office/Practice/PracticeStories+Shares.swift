import Facts
import Regulation

/// Stories about what goes to others: again and again, and because somebody may demand it.
extension PracticeStories {
    /// Figures for the accountant each quarter: confirmed for three, nothing in the fourth, nobody said of the last.
    func quarterlyShare() async throws {
        guard let accountant = diary.purposes.processors["accountant"] else { return }
        let since = diary.ago(months: 15)
        let billing = diary.purposes["factureren"]
        let content = ShareContent(
            activity: billing?.activity, categories: billing?.categories ?? [], people: 25, ground: .legalObligation,
            recipient: accountant, referenced: true)
        let share = diary.note(
            try await office.arrangeShare(
                ShareArrangement(content, every: .quarter), Details([.topic: "Kwartaalcijfers met facturen"]),
                by: diary.on(since))
        ).stream
        var quarter = CalendarPeriod(.quarter, containing: since)
        for people in [22, 25, 31] {
            diary.note(
                try await office.confirmShare(
                    share, ShareConfirmation(quarter, people: people), note: "Per beveiligde map.",
                    by: diary.on(max(since, quarter.first.adding(days: 40)))))
            quarter = quarter.next
        }
        diary.note(
            try await office.confirmNothingShared(
                share, in: quarter, note: "De accountant had nog genoeg.",
                by: diary.on(quarter.first.adding(days: 40))))
    }

    /// Invoices of one client to an inspectorate, approved, and told to the client once that could no longer do harm.
    func demand() async throws {
        guard let demanded = diary.purposes["vordering"] else { return }
        let (client, _) = try await company(on: diary.ago(months: 17))
        try await engagement(client, "Advies over bewaren", from: diary.ago(months: 16), to: nil)
        diary.note(
            try await office.declareProcessor(
                ProcessorContent(role: .authority, country: Country("NL")),
                Details([.slug: "inspectie", .name: "Inspectie Voorbeeld"]), by: diary.on(diary.ago(months: 5))))
        let inspectorate = try await office.registerItems(of: Processor.self).first { $0.slug == "inspectie" }
        var content = ShareContent(
            activity: demanded.activity, categories: demanded.categories, clients: [client], people: 1,
            ground: .legalObligation, recipient: inspectorate?.stream, referenced: true)
        content.demand = AuthorityDemand(
            powerStated: true, approver: try await office.approver("Practice officer"),
            telling: .untold(.prejudice, from: diary.ago(months: 3)))
        let share = diary.note(
            try await office.recordShare(
                content,
                Details([
                    .topic: "Facturen van een klant", .reference: "Kenmerk IV-114", .statute: "Artikel 52a van de AWR",
                ]), by: diary.on(diary.ago(months: 5)))
        ).stream
        diary.note(
            try await office.tellSubjects(
                of: share, note: "Per brief verteld.", by: diary.on(diary.ago(months: 3).adding(days: 6))))
    }
}
