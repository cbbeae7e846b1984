import Foundation
import Testing

@Suite("dossier invoice", .serialized)
struct InvoiceTests {
    struct Invoice: Decodable {
        let id: String
        let clientName: String?
        let number: String
        let date: String
        let cents: Int?
        let paid: String?
        let eraseFrom: String?
    }

    struct File: Decodable { let invoices: [Invoice] }

    private static let making = Task { try await Desk.make("facturen") }

    private static func list(_ desk: Desk, _ arguments: String...) async throws -> [Invoice] {
        try await desk.expect(["invoice", "list", "--format", "json"] + arguments).decoded()
    }

    @Test("is recorded, paid, listed with the day from which it may be erased, and stands in the client file")
    func life() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Factuur B.V.")
        let engagement = try await desk.record("engagement", "start", client, "--on", "2025-01-05")
        let sent = try await desk.record(
            "invoice", "record", "--client", client, "--number", "2025-014", "--date", "2025-12-20", "--amount",
            "1210,50", "--engagement", engagement.id, "--note", "Tweede termijn")
        #expect(sent.findings.isEmpty)
        let open = try #require(try await Self.list(desk, "--client", client, "--unpaid").first)
        #expect(open.clientName == "Factuur B.V.")
        #expect(open.number == "2025-014")
        #expect(open.date == "2025-12-20")
        #expect(open.cents == 121_050)
        #expect(open.paid == nil)
        #expect(open.eraseFrom == nil)
        _ = try await desk.record("invoice", "paid", sent.id, "--on", "2026-01-05")
        #expect(try await Self.list(desk, "--client", client, "--unpaid").isEmpty)
        #expect(try await Self.list(desk, "--client", client, "--as-of", "2025-12-31").first?.paid == nil)
        // The financial year of the payment is the last in which it was of use.
        #expect(try await Self.list(desk, "--client", client).first?.eraseFrom == "2034-01-01")
        let file = try await desk.expect(["client", "show", client, "--format", "json"]).decoded(File.self)
        #expect(file.invoices.map(\.id) == [sent.id])
        #expect(file.invoices.first?.eraseFrom == "2034-01-01")
        let page = try await desk.expect(["client", "show", client, "--language", "nl"]).output
        for text in ["Facturen", "2025-014", "€ 1.210,50", "Wissen vanaf", "Tweede termijn"] {
            #expect(page.contains(text), "\(text)")
        }
        let history = try await desk.expect(["client", "history", client, "--language", "en"]).output
        #expect(history.contains("You sent an invoice. The amount is €1,210.50."))
        #expect(history.contains("The invoice was paid."))
        let csv = try await desk.expect(["invoice", "list", "--client", client, "--format", "csv"]).output
        #expect(csv.contains("1210.50"))
    }

    @Test("is recorded with its payment in one line, once however often it is sent")
    func oneLine() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Contant B.V.")
        let arguments = [
            "invoice", "record", "--client", client, "--number", "7", "--date", "2026-02-01", "--paid", "2026-01-31",
            "--amount=-50", "--command", "0192f3a4-0017-7def-8a12-0123456789ab", "--format", "json",
        ]
        let first = try await desk.expect(arguments).decoded(RecordingAnswer.self)
        #expect(first.codes == ["invoice.paid-before-date"])
        let size = try await desk.size()
        let again = try await desk.expect(arguments).decoded(RecordingAnswer.self)
        #expect(again.repeated)
        #expect(again.id == first.id)
        #expect(try await desk.size() == size)
        let invoice = try #require(try await Self.list(desk, "--client", client).first)
        #expect(invoice.cents == -5_000)
        #expect(invoice.paid == "2026-01-31")
    }

    @Test("is corrected and retracted as every other fact")
    func mended() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Mis B.V.")
        let sent = try await desk.record(
            "invoice", "record", "--client", client, "--number", "8", "--date", "2024-12-30", "--amount", "100",
            "--paid", "2024-12-31")
        let position = "\(try #require(sent.positions.first))"
        _ = try await desk.record("correct", position, "--reason", "Verkeerd bedrag.", "--amount", "110")
        _ = try await desk.record("correct", position, "--reason", "Verkeerde datum.", "--on", "2025-01-02")
        let mended = try #require(try await Self.list(desk, "--client", client).first)
        #expect(mended.cents == 11_000)
        #expect(mended.date == "2025-01-02")
        #expect(mended.eraseFrom == "2033-01-01")
        _ = try await desk.record("retract", position, "--reason", "Nooit verstuurd.")
        #expect(try await Self.list(desk, "--client", client).isEmpty)
    }

    @Test("is refused in words where it can't be so, and nothing is recorded")
    func refused() async throws {
        let desk = try await Self.making.value
        let client = try await desk.client("Weiger B.V.")
        let other = try await desk.client("Ander B.V.")
        let engagement = try await desk.record("engagement", "start", other, "--on", "2025-01-05").id
        let invoice = ["invoice", "record", "--client", client, "--number", "9"]
        let sent = try await desk.record(
            "invoice", "record", "--client", client, "--number", "9", "--date", "2026-01-05", "--paid", "2026-01-06")
        let before = try await desk.size()
        for (arguments, words) in [
            (["invoice", "record", "--client", sent.id, "--number", "9", "--date", "2026-01-05"], "klant"),
            (invoice + ["--date", "2099-01-05"], "toekomst"),
            (invoice + ["--date", "2026-01-05", "--paid", "2099-01-05"], "toekomst"),
            (invoice + ["--date", "2026-02-30"], "--date"),
            (invoice + ["--date", "2026-01-05", "--on", "2026-01-05"], "--date"),
            (invoice + ["--date", "2026-01-05", "--engagement", engagement], "opdracht"),
            (invoice + ["--date", "2026-01-05", "--engagement", client], "opdracht"),
            (["invoice", "paid", sent.id, "--on", "2026-01-07"], "6 januari 2026"),
            (["invoice", "paid", client, "--on", "2026-01-07"], "factuur"),
            (["invoice", "list", "--client", sent.id], "klant"),
        ] {
            let run = try await desk.run(arguments + ["--language", "nl"])
            #expect(run.status == 2, "\(arguments)")
            #expect(run.output.isEmpty)
            #expect(run.errors.contains(words), "\(run.errors)")
        }
        for amount in ["--amount=1.210", "--amount=veel", "--amount=1,505", "--amount=--5", "--amount=-"] {
            let run = try await desk.run(invoice + ["--date", "2026-01-05", amount, "--language", "nl"])
            #expect(run.status == 2, "\(amount)")
            #expect(run.errors.contains("bedrag"), "\(run.errors)")
        }
        #expect(try await desk.size() == before)
    }

    @Test("a client is found by the number of an invoice; a number that is used twice raises a finding, imports too")
    func numbers() async throws {
        struct Found: Decodable {
            let id: String
            let kind: String
            let name: String
        }
        struct Card: Decodable {
            struct Finding: Decodable { let code: String }
            let findings: [Finding]
        }
        let desk = try await Desk.make("factuurnummers")
        let client = try await desk.client("Nummer B.V.", "--external-id", "K-9")
        let other = try await desk.client("Ander Nummer B.V.")
        let first = try await desk.record(
            "invoice", "record", "--client", client, "--number", "F 2026-001", "--date", "2026-01-05")
        #expect(first.findings.isEmpty)
        for text in ["F 2026-001", "f2026-001"] {
            let found: [Found] = try await desk.expect(["client", "find", text, "--format", "json"]).decoded()
            #expect(found.map(\.id) == [client], "\(text)")
            #expect(found.map(\.kind) == ["organisation"])
        }
        let second = try await desk.record(
            "invoice", "record", "--client", other, "--number", "F2026-001", "--date", "2026-01-06")
        #expect(second.codes == ["invoice.number-taken"])
        let card: Card = try await desk.expect(["client", "show", other, "--format", "json"]).decoded()
        #expect(card.findings.map(\.code) == ["invoice.number-taken"])
        for (language, words) in [("nl", "Wet OB"), ("en", "VAT Act")] {
            let page = try await desk.expect(["client", "show", other, "--language", language]).output
            #expect(page.contains(words), "\(page)")
        }
        // Taken back, its number is free again.
        for position in first.positions + second.positions {
            _ = try await desk.record("retract", "\(position)", "--reason", "Proef")
        }
        let third = try await desk.record(
            "invoice", "record", "--client", client, "--number", "F2026-001", "--date", "2026-01-07")
        #expect(third.findings.isEmpty)
        struct Note: Decodable { let findings: [String: Int] }
        let path = "\(desk.home.path)/factuurnummers.csv"
        let sheet = "klant;factuurnummer;factuurdatum\nK-9;F2026-001;8-1-2026\nK-9;F7;9-1-2026\nK-9;f7;10-1-2026\n"
        try Data(sheet.utf8).write(to: URL(filePath: path))
        let note: Note = try await desk.expect(["import", "invoices", path, "--format", "json"]).decoded()
        #expect(note.findings == ["invoice.number-taken": 2])
        let found: [Found] = try await desk.expect(["client", "find", "F7", "--format", "json"]).decoded()
        #expect(found.map(\.id) == [client])
    }
}
