import Foundation
import Testing

@Suite("What is refused leaves nothing behind")
struct NothingRecordedTests {
    static let making = Task { try await Desk.make("niets-blijft") }

    static let sheets = [
        ("clients", "naam;soort\nGoed B.V.;bedrijf\nFout;raket\n"),
        ("contacts", "klant;datum;kanaal;richting\nNiemand;2020-01-01;mail;in\n"),
        ("consents", "klant;datum;antwoord;doel\nNiemand;2020-01-01;ja;nieuwsbrief\n"),
        ("engagements", "klant;begindatum\nNiemand;2020-01-01\n"),
        ("invoices", "klant;factuurnummer;factuurdatum\nNiemand;1;2020-01-01\n"),
        ("requests", "klant;recht;ontvangen\n;raket;2020-01-01\n"),
        ("breaches", "omschrijving;ontdekt\nLek;31-02-2020\n"),
        ("shares", "ontvanger;datum;grondslag\nIemand;2020-01-01;raket\n"),
        ("register", "Verwerking;Doel;Grondslag\nIets;Iets doen;raket\n"),
    ]

    @Test("an import with a fault records nothing, nor who tried", arguments: sheets)
    func imports(kind: String, text: String) async throws {
        let desk = try await Self.making.value
        let path = "\(desk.home.path)/\(desk.slug)-\(kind).csv"
        try Data(text.utf8).write(to: URL(filePath: path))
        let size = try await desk.size()
        let more = kind == "register" ? ["--yes"] : []
        let run = try await desk.run(["import", kind, path, "--as", "Nieuwe \(kind)"] + more)
        #expect(run.status == 2, "\(run.errors)")
        #expect(try await desk.size() == size)
    }

    @Test("a refused approval and a refused disclosure introduce nobody")
    func decisions() async throws {
        let desk = try await Desk.make("niets-besloten")
        let client = try await desk.client("Wacht B.V.")
        let erasure = try await EraseTests.ask(desk, client)
        _ = try await desk.expect(["hold", "place", client, "--reason", "Geschil."])
        let size = try await desk.size()
        for name in ["anna", "Nieuwe Naam"] {
            let run = try await desk.run(["erase", "approve", erasure, "--as", name])
            #expect(run.status == 2, "\(run.errors)")
        }
        let future = try await desk.run([
            "share", "record", "--to", "hosting", "--ground", "agreement", "--power", "art. 1", "--approved-by",
            "Nog Iemand", "--as", "Weer Iemand", "--on", "2199-01-01",
        ])
        #expect(future.status != 0, "\(future.errors)")
        #expect(try await desk.size() == size)
    }
}
