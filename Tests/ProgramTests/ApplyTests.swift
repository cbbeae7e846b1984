import Foundation
import Testing

/// `dossier apply`: what it shows before it records, and that one command is applied once.
@Suite("Applying a declaration")
struct ApplyTests {
    static let making = Task { try await Desk.make("toepassen") }

    private struct Counts: Decodable, Equatable {
        let added: Int
        let changed: Int
        let ended: Int
        let unchanged: Int
    }

    private struct Repeated: Decodable { let repeated: Bool }

    /// A party with one activity, its description, country, term and purposes to be filled in.
    private static func declaration(
        _ slug: String, description: String, country: String = "NL", storage: String = "[NL]", term: String = "P2Y",
        purpose: String = "nieuws", since: String = "2024-01-01"
    ) -> String {
        """
        format: 1
        processors:
          - slug: \(slug)-host
            name: Host van \(slug)
            since: 2024-01-01
            role: processor
            country: \(country)
            storage: \(storage)
        activities:
          - slug: \(slug)
            name: Activiteit \(slug)
            kind: controller
            since: \(since)
            description: \(description)
            purposes:
              - slug: \(purpose)
                title: Doel \(purpose)
                basis: consent
            data:
              - slug: naam
                title: Namen
            retention:
              - category: naam
                duration: \(term)
                trigger: last-contact
                ground: criterion
        """
    }

    private static func file(_ desk: Desk, _ name: String, _ text: String) throws -> String {
        let path = "\(desk.home.path)/\(name).yaml"
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    @Test("shows of each field the old value and the new one, in words and in both languages")
    func oldAndNew() async throws {
        let desk = try await Self.making.value
        let lead = String(repeating: "Dit blijft staan. ", count: 20)
        let file = try Self.file(desk, "veld", Self.declaration("veld", description: lead + "Eerst dit."))
        try await desk.expect(["apply", file, "--yes"])
        _ = try Self.file(
            desk, "veld",
            Self.declaration(
                "veld", description: lead + "Nu dat.", country: "DE", storage: "[NL, BE]", term: "P3Y",
                purpose: "reclame", since: "2024-02-01"))
        let dutch = try await desk.expect(["apply", file, "--plan", "--language", "nl"]).output
        #expect(dutch.contains("land van vestiging (art. 44 AVG): Nederland → Duitsland"), "\(dutch)")
        #expect(dutch.contains("land van opslag (art. 44 AVG): + België"), "\(dutch)")
        #expect(dutch.contains("- Doel nieuws: toestemming"), "\(dutch)")
        #expect(dutch.contains("+ Doel reclame: toestemming"), "\(dutch)")
        #expect(dutch.contains("2 jaar") && dutch.contains("→ Namen: 3 jaar"), "\(dutch)")
        #expect(dutch.contains("staan. Eerst dit. → …"), "\(dutch)")
        #expect(dutch.contains("1 januari 2024 → 1 februari 2024"), "\(dutch)")
        #expect(dutch.split(separator: "\n").allSatisfy { $0.count < 400 })
        let english = try await desk.expect(["apply", file, "--plan", "--language", "en"]).output
        #expect(english.contains("Netherlands → Germany"), "\(english)")
        #expect(english.contains("1 January 2024 → 1 February 2024"), "\(english)")
        for code in ["subject-categories", "data-categories", "last-contact", "storage", "purposes.missing"] {
            #expect(!english.contains(code + ",") && !dutch.contains(code), "\(code)")
        }
        let json = try await desk.expect(["apply", file, "--plan", "--format", "json"])
        #expect(try json.decoded(Counts.self) == Counts(added: 0, changed: 2, ended: 0, unchanged: 0))
        #expect(json.output.contains(#""new":{"en":"Germany","nl":"Duitsland"}"#), "\(json.output)")
    }

    @Test("applied again under the same command it records nothing and answers as the first time")
    func onceOnly() async throws {
        let desk = try await Self.making.value
        let command = "0190a000-0000-7000-8000-00000000a001"
        let file = try Self.file(desk, "eens", Self.declaration("eens", description: "Eerst."))
        let apply = ["apply", file, "--yes", "--command", command, "--format", "json"]
        let first = try await desk.expect(apply)
        #expect(try first.decoded(Counts.self) == Counts(added: 2, changed: 0, ended: 0, unchanged: 0))
        #expect(try first.decoded(Repeated.self).repeated == false)
        // What somebody changes afterwards is not changed back.
        let other = try Self.file(desk, "eens-anders", Self.declaration("eens", description: "Later."))
        try await desk.expect(["apply", other, "--yes"])
        let size = try await desk.size()
        let second = try await desk.expect(apply)
        #expect(try second.decoded(Counts.self) == first.decoded(Counts.self))
        #expect(try second.decoded(Repeated.self).repeated)
        #expect(try await desk.size() == size)
        #expect(try await desk.expect(["register", "export"]).output.contains("Later."))

        _ = try Self.file(desk, "eens", Self.declaration("eens", description: "Iets anders."))
        let changed = try await desk.run(apply)
        #expect(changed.status == 2)
        #expect(changed.errors.contains(command))
        #expect(try await desk.size() == size)
        // The id is taken for every other request as well.
        let client = ["client", "record", "--kind", "organisation", "--name", "Anders", "--command", command]
        #expect(try await desk.run(client).status == 2)
        #expect(try await desk.size() == size)
    }
}
