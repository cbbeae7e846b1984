import Foundation
import Testing

/// Rows that say two things of whom they are about, or nothing.
@Suite("dossier import, rows about whom", .serialized)
struct ContradictingRowTests {
    private static let making = Task {
        let desk = try await Desk.make("rij-van-wie")
        let clients = """
            nummer;naam;soort;email;telefoon
            K1;Bakkerij Zon;bv;zon@rij.example;0101112222
            K2;Slager Maan;bv;maan@rij.example;0103334444
            K3;Jan Samen;persoon;samen@rij.example;
            K4;Piet Samen;persoon;samen@rij.example;

            """
        _ = try await ImportTests.bring("clients", try ImportTests.write(clients, "klanten", for: desk), at: desk)
        return desk
    }

    private struct Note: Decodable {
        struct Fault: Decodable {
            let line: Int
            let column: Int
            let message: String
        }
        let rows: Int
        let recorded: Int
        let messaging: Int
        let faults: [Fault]
    }

    private struct Found: Decodable { let id: String }

    private static func id(_ desk: Desk, _ text: String) async throws -> String {
        try #require(
            try await desk.expect(["client", "find", text, "--format", "json"]).decoded([Found].self).first
        ).id
    }

    private static func run(_ desk: Desk, _ kind: String, _ rows: String, _ more: String...) async throws -> DossierRun
    {
        let file = try ImportTests.write(rows, "\(kind)-\(abs(rows.hashValue))", for: desk)
        return try await desk.run(["import", kind, file, "--format", "json"] + more)
    }

    @Test("a number, id or name and an address of another client are a fault with line, column and both ids")
    func contradicting() async throws {
        let desk = try await Self.making.value
        let (sun, moon) = (try await Self.id(desk, "bakkerij"), try await Self.id(desk, "slager"))
        let head = "klant;email;datum;kanaal;richting\n"
        for text in ["K1", "Bakkerij Zon", sun, "zon@rij.example", "010 111 2222"] {
            let rows = head + "K2;maan@rij.example;2020-01-02;mail;in\n\(text);maan@rij.example;2020-01-02;mail;in\n"
            for (language, words) in [("nl", "Dit is van klant"), ("en", "This is of client")] {
                let size = try await desk.size()
                let run = try await Self.run(desk, "contacts", rows, "--dry-run", "--language", language)
                #expect(run.status == 2, "\(text)")
                let fault = try #require(try run.decoded(Note.self).faults.first)
                #expect(fault.line == 3 && fault.column > 0 && fault.message.contains(words), "\(fault.message)")
                #expect(fault.message.contains(sun) && fault.message.contains(moon), "\(fault.message)")
                #expect(!fault.message.contains("rij.example"))
                #expect(try await desk.size() == size)
            }
        }
        // Who works there, a name that fits both, and what is said twice contradict nothing.
        let fine = """
            klant;email;datum;kanaal;richting
            Bakkerij Zon;zon@rij.example;2020-01-03;mail;in
            J. Knecht;zon@rij.example;2020-01-03;mail;in
            K3;samen@rij.example;2020-01-03;mail;in

            """
        #expect(try await Self.run(desk, "contacts", fine).decoded(Note.self).recorded == 3)
        // An id of nobody is a fault, whoever has the address.
        let nobody = head + "01920000-0000-7000-8000-000000000009;zon@rij.example;2020-01-04;mail;in\n"
        #expect(try await Self.run(desk, "contacts", nobody).status == 2)
        // Merged they are one.
        _ = try await desk.record("client", "merge", moon, sun, "--reason", "Dezelfde.")
        let merged = head + "K1;maan@rij.example;2020-01-05;mail;in\n"
        #expect(try await Self.run(desk, "contacts", merged).decoded(Note.self).recorded == 1)
    }

    @Test("a request of a client who is found is the client's, and one of nobody is a fault")
    func requests() async throws {
        let desk = try await Self.making.value
        let rows = "klant;recht;ontvangen\nK3;access;2020-02-03\n"
        #expect(try await Self.run(desk, "requests", rows).decoded(Note.self).recorded == 1)
        let list = try await desk.expect(["request", "list"]).output
        #expect(list.contains("Jan Samen") && !list.contains("K3"), "\(list)")
        let nobody = try await Self.run(desk, "requests", "klant;recht;ontvangen\n;access;2020-02-03\n", "--dry-run")
        #expect(nobody.status == 2)
        let fault = try #require(try nobody.decoded(Note.self).faults.first)
        #expect(fault.line == 2 && fault.column == 1)
        let nameless = try await Self.run(desk, "clients", "naam;soort;email\n;persoon;wie@rij.example\n", "--dry-run")
        #expect(nameless.status == 2)
        #expect(try nameless.decoded(Note.self).faults.map(\.column) == [1])
    }

    @Test("WhatsApp is kept as sms, and that is said")
    func messaging() async throws {
        let desk = try await Self.making.value
        let rows = "klant;datum;kanaal;richting\nK3;2020-03-01;WhatsApp;in\nK3;2020-03-02;sms;in\n"
        let note = try await Self.run(desk, "contacts", rows, "--dry-run").decoded(Note.self)
        #expect(note.messaging == 1 && note.recorded == 2)
        let file = try ImportTests.write(rows, "berichten", for: desk)
        for (language, words) in [
            ("nl", "WhatsApp staat er als sms: 1 rij (regel 2)"), ("en", "WhatsApp is kept as sms"),
        ] {
            let text = try await desk.expect(["import", "contacts", file, "--dry-run", "--language", language]).output
            #expect(text.contains(words), "\(text)")
        }
    }
}
