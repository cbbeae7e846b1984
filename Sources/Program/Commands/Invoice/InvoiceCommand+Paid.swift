import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension InvoiceCommand {
    /// `dossier invoice paid`: from the end of that financial year it is kept for seven more.
    struct Paid: RecordingCommand {
        static let configuration = CommandConfiguration(
            abstract: "Records that an invoice was paid.",
            discussion: """
                EXAMPLE
                  dossier invoice paid 0192f3a4-7b1c-7def-8a12-0123456789ab --on 2026-03-20
                """
        )

        @Argument(help: ArgumentHelp("The invoice's id.", valueName: "invoice"))
        var invoice: String

        @OptionGroup var recording: RecordingOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let invoice: StreamID = try await office.stream(invoice, as: "INVOICE", .invoice)
            tell(try await office.payInvoice(invoice, by: try recording.who.order(tense: .happened)))
        }
    }
}
