import Foundation
import Glibc
import Testing

@Suite("dossier may-contact --file")
struct MayContactListTests {
    struct Divided: Decodable {
        let rows: Int
        let allowed: Int
        let refused: Int
        let reasons: [String: Int]
        let files: [String]
        let unread: [String]
    }

    /// A desk, a client with a newsletter's consent, one who objected, and one who was erased after objecting.
    struct People {
        let desk: Desk
        let yes: String
        let no: String

        static func make(_ name: String) async throws -> People {
            let desk = try await Desk.make(name)
            try await desk.expect(["organisation", "officers", "2"])
            let yes = try await desk.client(
                "Ja B.V.", "--email", "ja@example.nl", "--phone", "+31 20 123 45 67", "--external-id", "K-1")
            let no = try await desk.client("Nee B.V.", "--email", "nee@example.nl", "--external-id", "K-2")
            for client in [yes, no] {
                try await desk.record(
                    "consent", "give", client, "--purpose", "nieuwsbrief", "--channel", "mail", "--proof",
                    "--wording", "Ja, stuur mij de nieuwsbrief."
                ).withoutUse()
            }
            try await desk.record("objection", "record", no).withoutUse()
            let gone = try await desk.client("Weg B.V.", "--email", "weg@example.nl")
            try await desk.record("objection", "record", gone).withoutUse()
            let erasure = try await EraseTests.ask(desk, gone)
            try await desk.expect(["erase", "approve", erasure, "--as", "Bert"])
            return People(desk: desk, yes: yes, no: no)
        }

        func file(_ name: String, _ text: [UInt8]) throws -> String {
            let path = "\(desk.home.path)/\(desk.slug)-\(name).csv"
            try Data(text).write(to: URL(filePath: path))
            return path
        }

        func divide(_ list: String, into out: String, _ more: String...) async throws -> DossierRun {
            try await desk.run(
                [
                    "may-contact", "--file", list, "--out", out, "--purpose", "nieuwsbrief", "--channel", "mail",
                    "--format", "json",
                ] + more)
        }
    }

    private func lines(_ path: String) throws -> [String] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return text.replacing("\u{FEFF}", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test("divides a list by the very answer that each row gets alone, and keeps its columns")
    func divides() async throws {
        let people = try await People.make("lijst-deel")
        // As a Dutch spreadsheet on Windows saves it, with what would be a formula in a column nobody asks about.
        let text = """
            Naam;E-mailadres;Telefoon;Opmerking
            Café Ja;ja@example.nl;+31 20 123 45 67;=2+3
            Nee;NEE@example.nl;;x
            Weg;weg@example.nl;;"a;b"
            Onbekend;nergens@example.nl;;
            """
        let bytes = text.replacing("\n", with: "\r\n").unicodeScalars.map { UInt8($0.value) }
        let list = try people.file("lijst", bytes)
        let out = "\(people.desk.home.path)/lijst-uit"
        let size = try await people.desk.size()
        let run = try await people.divide(list, into: out)
        #expect(run.status == 1, "\(run.errors)")
        let divided = try run.decoded(Divided.self)
        #expect(divided.rows == 4 && divided.allowed == 1 && divided.refused == 3)
        #expect(divided.reasons["unknown"] == 1)
        #expect(
            try lines("\(out)/allowed.csv") == [
                "Naam;E-mailadres;Telefoon;Opmerking", "Café Ja;ja@example.nl;+31 20 123 45 67;'=2+3",
            ])
        let refused = try lines("\(out)/refused.csv")
        #expect(refused.count == 4)
        #expect(refused[0].hasPrefix("Naam;E-mailadres;Telefoon;Opmerking;may-contact: reason;"))
        #expect(refused[2].hasPrefix("Weg;weg@example.nl;;\"a;b\";"))
        for line in refused.dropFirst() {
            let fields = line.replacing("\"a;b\"", with: "x").split(separator: ";", omittingEmptySubsequences: false)
            let alone = try await people.desk.run([
                "may-contact", "--email", String(fields[1]), "--purpose", "nieuwsbrief", "--channel", "mail",
                "--format", "json",
            ])
            #expect(alone.status == 1)
            #expect(try alone.decoded(ContactTests.Permission.self).reason == String(fields[4]))
        }
        for (path, mode) in [(out, 0o700), ("\(out)/allowed.csv", 0o600), ("\(out)/refused.csv", 0o600)] {
            var found = stat()
            #expect(stat(path, &found) == 0 && Int(found.st_mode & 0o777) == mode)
        }
        #expect(try await people.desk.size() == size)
        let again = try await people.divide(list, into: out)
        #expect(again.status == 2 && again.output.isEmpty)
    }

    @Test("asks by id and by number too, and says no to an address that is not theirs to use")
    func keys() async throws {
        let people = try await People.make("lijst-ids")
        let list = try people.file(
            "ids", Array("id,email\n\(people.yes),\nK-1,ja@example.nl\n".utf8))
        let out = "\(people.desk.home.path)/ids-uit"
        let run = try await people.divide(list, into: out)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try run.decoded(Divided.self).allowed == 2)
        let mixed = try people.file(
            "gemengd",
            Array("id,email\n\(people.yes),nee@example.nl\n\(people.no),\nK-2,\nK-9,\nK-1,weg@example.nl\n".utf8))
        let other = try await people.divide(mixed, into: "\(out)-2")
        #expect(other.status == 1)
        #expect(try other.decoded(Divided.self).refused == 5)
    }

    @Test("knows the headings that imports know, and says which columns it did not look at")
    func headings() async throws {
        let people = try await People.make("lijst-kop")
        for (number, heading) in ["Klantnr.", "Klantnr", "Klant nr", "Relatienr", "Customer"].enumerated() {
            let list = try people.file("kop-\(number)", Array("\(heading);E-mail;Wat\nK-2;ja@example.nl;z\n".utf8))
            let run = try await people.divide(list, into: "\(people.desk.home.path)/kop-uit-\(number)")
            #expect(run.status == 1, "\(heading): \(run.errors)")
            let divided = try run.decoded(Divided.self)
            #expect(divided.refused == 1 && divided.unread == ["C"], "\(heading)")
        }
    }

    @Test("refuses a list with rows that can't be read, with their places in both languages, and writes nothing")
    func badRows() async throws {
        let people = try await People.make("lijst-fout")
        let list = try people.file("fout", Array("email;naam\nja@example.nl;a\ngeen adres;b\n;c\n".utf8))
        let out = "\(people.desk.home.path)/fout-uit"
        for (language, word) in [("nl", "e-mailadres"), ("en", "e-mail address")] {
            let run = try await people.desk.home.run(
                [
                    "may-contact", "--file", list, "--out", out, "--purpose", "nieuwsbrief", "--channel", "mail",
                ], environment: ["DOSSIER_ORGANISATION": people.desk.slug, "LANG": "\(language)_NL.UTF-8"])
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.errors.contains(":3:1:") && run.errors.contains(":4:1:"), "\(run.errors)")
            #expect(run.errors.contains(word), "\(run.errors)")
            #expect(!run.errors.contains("geen adres"))
        }
        #expect(!FileManager.default.fileExists(atPath: out))
        let skipped = try await people.divide(list, into: out, "--skip-bad")
        #expect(skipped.status == 1)
        let divided = try skipped.decoded(Divided.self)
        #expect(divided.allowed == 1 && divided.reasons == ["unreadable": 2])
        let strange = try people.file("vreemd", Array("kleur\nrood\n".utf8))
        #expect(try await people.divide(strange, into: "\(out)-2").status == 2)
        let alone = try await people.desk.run(["may-contact", "--file", list, "--channel", "mail", "--purpose", "x"])
        #expect(alone.status == 64)
    }

    @Test("divides a long list in little time and memory")
    func long() async throws {
        let people = try await People.make("lijst-lang")
        var text = "nummer;email\n"
        for number in 0..<5_000 {
            text += number.isMultiple(of: 2) ? "K-1;ja@example.nl\n" : "\(number);niemand\(number)@example.nl\n"
        }
        let run = try await people.divide(
            try people.file("lang", Array(text.utf8)), into: "\(people.desk.home.path)/lang-uit")
        #expect(run.status == 1)
        let divided = try run.decoded(Divided.self)
        #expect(divided.allowed == 2_500 && divided.refused == 2_500)
        // What the tests themselves have in memory counts in what is measured of a program that they start.
        let short = try await people.divide(
            try people.file("kort", Array("nummer;email\nK-1;ja@example.nl\n".utf8)),
            into: "\(people.desk.home.path)/kort-uit")
        #expect(run.memory < short.memory + 64 << 20)
    }
}
