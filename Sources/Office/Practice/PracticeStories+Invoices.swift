import Facts
import Regulation

/// Stories about invoices.
extension PracticeStories {
    /// Paid in time, paid late, credited, and one that is still open, whose number another client's has as well.
    func invoices() async throws {
        let (client, person) = try await company(on: diary.ago(months: 27))
        let work = try await engagement(client, "Jaarlijkse controle", from: diary.ago(months: 26), to: nil)
        try await contact(
            client, person, .mail, .outgoing, .billing, on: diary.ago(months: 25), "Eerste factuur gestuurd.")
        try await invoice(client, work, 7, cents: 121_000, on: diary.ago(months: 25), paidAfter: 21)
        try await invoice(client, work, 19, cents: 96_800, on: diary.ago(months: 14), paidAfter: 97)
        try await invoice(client, work, 21, cents: -24_200, on: diary.ago(months: 13), paidAfter: nil)
        try await invoice(client, work, 32, cents: 121_000, on: diary.ago(months: 2, days: 10), paidAfter: nil)
        let (other, _) = try await company(on: diary.ago(months: 9))
        try await invoice(other, nil, 32, cents: 60_500, on: diary.ago(months: 2, days: 10), paidAfter: 15)
    }

    /// An amount that was mistyped and set right, and a payment that was another client's and taken back.
    func correctedInvoice() async throws {
        let (client, _) = try await company(on: diary.ago(months: 12))
        let work = try await engagement(client, "Verwerkersovereenkomsten", from: diary.ago(months: 12), to: nil)
        let told = try await invoice(client, work, 27, cents: 847_000, on: diary.ago(months: 6), paidAfter: nil)
        let paid = diary.note(try await office.payInvoice(told.stream, by: diary.on(diary.ago(months: 5))))
        guard let mistyped = told.positions?.first, let payment = paid.positions?.first else { return }
        diary.note(
            try await office.correct(
                Invoice.self, at: mistyped, in: told.stream, reason: "Het bedrag had een nul te veel.",
                by: diary.now()
            ) { event in
                switch event {
                case .recorded(let content):
                    .recorded(InvoiceContent(client: content.client, engagement: content.engagement, cents: 84_700))
                case .paid: .paid
                }
            })
        diary.note(
            try await office.retract(
                Invoice.self, at: payment, in: told.stream, reason: "De betaling was van een andere klant.",
                by: diary.now()))
    }

    @discardableResult
    func invoice(
        _ client: StreamID, _ work: StreamID?, _ number: Int, cents: Int, on day: Day, paidAfter days: Int?
    ) async throws -> Outcome {
        let outcome = diary.note(
            try await office.recordInvoice(
                InvoiceContent(client: client, engagement: work, cents: cents),
                number: "\(day.year)-\(String(1_000 + number).dropFirst())", by: diary.on(day)))
        if let days {
            diary.note(try await office.payInvoice(outcome.stream, by: diary.on(day.adding(days: days))))
        }
        return outcome
    }
}
