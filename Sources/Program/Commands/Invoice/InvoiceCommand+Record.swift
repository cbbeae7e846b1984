import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension InvoiceCommand {
    /// `dossier invoice record`.
    struct Record: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records an invoice, and its payment if that was made.",
            discussion: """
                The number and the note are sealed. Once paid it has to be kept for seven years from the end of the \
                financial year (AWR, Article 52).

                EXAMPLE
                  dossier invoice record --client 0192f3a4-7b1c-7def-8a12-0123456789ab --number 2026-014 \
                --date 2026-03-05 --amount 1210.50 --paid 2026-03-20
                """
        )

        @Option(help: ArgumentHelp("The client's id.", valueName: "client"))
        var client: String

        @Option(help: ArgumentHelp("The invoice's number, to be sealed.", valueName: "text"))
        var number: String

        @Option(help: ArgumentHelp("The date on the invoice.", valueName: "day"))
        var date: String

        @Option(help: ArgumentHelp("The amount in euros; --amount=-50 for a credit note.", valueName: "amount"))
        var amount: String?

        @Option(help: ArgumentHelp("The engagement it is for, by id.", valueName: "engagement"))
        var engagement: String?

        @Option(help: ArgumentHelp("The day on which it was paid.", valueName: "day"))
        var paid: String?

        @Option(
            help: ArgumentHelp("What there is to say of it, to be sealed; - reads standard input.", valueName: "text"))
        var note: String?

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let date: Day = try .reading(date, as: "--date")
            let paid = try Day.reading(paid, as: "--paid")
            guard recording.who.on == nil, recording.who.at == nil else {
                throw UseFailure.invalid(option: "--date", expected: .onlyTheDate)
            }
            // Before anything is recorded: without its payment the invoice would be half of what was ordered.
            if let paid, paid > office.today { throw Refusal.happenedInFuture(paid, today: office.today) }
            let number = try SuppliedText.line(number, as: "--number")
            let note = try SuppliedText.optional(note, as: "--note")
            let invoice = InvoiceContent(
                client: try await office.stream(client, as: "--client", .client),
                engagement: try await office.stream(engagement, as: "--engagement", .engagement),
                cents: try EuroAmount.cents(amount, as: "--amount"))
            var order = try recording.who.order(tense: .happened, content: note?.content ?? [])
            order.occurred = .day(date)
            let outcome = try await office.recordInvoice(invoice, number: number, note: note?.text, by: order)
            guard let paid else { return tell(outcome) }
            var payment = order.continued(as: CommandID(high: order.command.high, low: order.command.low ^ 1))
            payment.occurred = .day(paid)
            tell(outcome, also: [try await office.payInvoice(outcome.stream, by: payment)])
        }
    }
}
