import Foundation
import Testing

@Suite("Bad input is refused with 2, a clear error, and nothing recorded", .serialized)
struct BadInputTests {
    private static let making = Task {
        let desk = try await Desk.make("slecht")
        return (desk, try await desk.client("Slechte Invoer B.V."))
    }

    @Test("text that is not UTF-8, as an argument and on standard input")
    func invalidUTF8() async throws {
        let (desk, client) = try await Self.making.value
        let before = try await desk.size()
        let environment = ["DOSSIER_ORGANISATION": desk.slug]
        let argument = try await desk.home.run(
            bytes: ["client", "record", "--kind", "person", "--name"].map { Array($0.utf8) } + [
                [0x4e, 0x65, 0x6c, 0xff]
            ],
            environment: environment)
        #expect(argument.status == 2)
        #expect(argument.errors.contains("Argument 6"))
        #expect(argument.errors.contains("byte 3"))
        let note = try await desk.home.run(
            [
                "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other", "--note",
                "-",
            ], input: [0x61, 0x62, 0xc3, 0x28], environment: environment)
        #expect(note.status == 2)
        #expect(note.errors.contains("--note"))
        #expect(note.errors.contains("byte 2"))
        #expect(try await desk.size() == before)
    }

    @Test("a text on standard input that is longer than a part may be")
    func tooLong() async throws {
        let (desk, client) = try await Self.making.value
        let run = try await desk.home.run(
            [
                "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other", "--note",
                "-",
            ], input: [UInt8](repeating: 0x61, count: 2 << 20), environment: ["DOSSIER_ORGANISATION": desk.slug])
        #expect(run.status == 2)
        #expect(run.errors.contains("\(1 << 20)"))
    }

    @Test(
        "days and moments that are none, and a fact in the future",
        arguments: [
            ["--on", "2026-02-30"], ["--on", "5 maart"], ["--at", "2026-03-05"], ["--at", "2026-03-05T24:00:00Z"],
            ["--on", "2026-03-05", "--at", "2026-03-05T10:00:00Z"], ["--on", "2099-01-01"],
            ["--at", "2099-01-01T00:00:00Z"], ["--command", "geen-uuid"], ["--as", ""],
        ])
    func times(arguments: [String]) async throws {
        let (desk, client) = try await Self.making.value
        let before = try await desk.size()
        for command in [
            ["contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other"],
            ["objection", "record", client], ["client", "change", client, "--city", "Rotterdam"],
            ["request", "receive", "--right", "access", "--channel", "mail", "--name", "Vera Vraagt"],
            ["share", "record", "--to", "hosting", "--ground", "agreement"],
        ] {
            let run = try await desk.run(command + arguments)
            #expect(run.status == 2, "\(command[0])")
            #expect(run.output.isEmpty)
            #expect(!run.errors.isEmpty)
        }
        #expect(try await desk.size() == before)
    }

    @Test("a command id that was used for something else")
    func replayed() async throws {
        let (desk, client) = try await Self.making.value
        let arguments = [
            "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other", "--note", "-",
            "--command", "0192f3a4-0005-7def-8a12-0123456789ab", "--format", "json",
        ]
        let first = try await desk.expect(arguments, input: "Eerste").decoded(RecordingAnswer.self)
        let same = try await desk.expect(arguments, input: "Eerste").decoded(RecordingAnswer.self)
        #expect(same.repeated)
        #expect(same.id == first.id)
        #expect(same.positions == first.positions)
        let before = try await desk.size()
        let other = try await desk.run(arguments, input: "Tweede")
        #expect(other.status == 2)
        #expect(other.output.isEmpty)
        #expect(try await desk.size() == before)
    }

    @Test("a refusal repeats no personal value, names its rule, and speaks the language asked for")
    func discretion() async throws {
        let (desk, _) = try await Self.making.value
        let arguments = [
            "client", "record", "--kind", "person", "--name", "Zilverberg", "--city", "Zilverstad", "--email",
            "zilver@", "--phone", "06-12345678",
        ]
        let english = try await desk.run(arguments)
        let dutch = try await desk.run(arguments + ["--language", "nl"])
        for run in [english, dutch] {
            #expect(run.status == 2)
            for word in ["Zilver", "zilver", "12345678"] { #expect(!run.errors.contains(word)) }
        }
        #expect(english.errors.contains("expected an e-mail address"))
        #expect(dutch.errors.contains("hier hoort een e-mailadres"))
        let client = try await desk.client("Weg B.V.")
        let rule = try await desk.run(["objection", "lift", client, "--language", "nl"])
        #expect(rule.errors.contains("regel van het dossier"))
    }

    @Test("a name that is not in the register is told in a sentence, with what would do")
    func unknownNames() async throws {
        let (desk, client) = try await Self.making.value
        let purpose = ["consent", "give", client, "--purpose", "niets", "--channel", "mail", "--wording", "Ja."]
        let dutch = try await desk.run(purpose + ["--language", "nl"])
        #expect(dutch.status == 2)
        #expect(dutch.errors.hasPrefix("Er is geen doeleinde met deze korte naam of dit id in het register. Er zijn: "))
        let english = try await desk.run(purpose)
        #expect(english.errors.hasPrefix("There is no purpose of this short name or id in the register. There are: "))
        for slug in ["dienst", "nieuwsbrief", "vervolg"] {
            #expect(dutch.errors.contains(slug))
            #expect(english.errors.contains(slug))
        }
        let other = try await desk.run(["request", "show", client, "--language", "nl"])
        #expect(other.status == 2)
        #expect(other.errors == "Er is hier geen verzoek met dit id.\n")
        let party = try await desk.run(["processor", "end", "niemand", "--language", "nl"])
        #expect(party.status == 2)
        #expect(party.errors.contains("dossier processor list"))
        #expect(try await desk.expect(["processor", "list"]).output.contains("hosting"))
    }

    @Test("a statement that is no file, or no text")
    func files() async throws {
        let (desk, _) = try await Self.making.value
        let broken = "\(desk.home.path)/kapot.txt"
        try Data([0x57, 0x69, 0x6a, 0x0a, 0xff]).write(to: URL(filePath: broken))
        let missing = try await desk.run(["statement", "add", "\(broken).weg", "--valid-from", "2026-01-01"])
        #expect(missing.status == 2)
        let run = try await desk.run(["statement", "add", broken, "--valid-from", "2026-01-01"])
        #expect(run.status == 2)
        #expect(run.errors.contains("kapot.txt:2:1"))
    }

    @Test("a check of the registers says in JSON too that an entry is missing, with exit code 1")
    func missingEntry() async throws {
        struct Checked: Decodable {
            struct Damage: Decodable {
                let position: Int64
                let code: String
            }
            struct Register: Decodable { let equal: Bool }
            let damage: [Damage]
            let registers: [Register]
        }
        let desk = try await Desk.make("vastlegging-weg")
        let client = try await desk.client("Weg B.V.")
        let contact = try await desk.record(
            "contact", "record", client, "--channel", "mail", "--direction", "in", "--nature", "other")
        let sound: Checked = try await desk.replay("--format", "json").decoded()
        #expect(sound.damage.isEmpty && !sound.registers.isEmpty && sound.registers.allSatisfy(\.equal))
        let onlooker = try await Onlooker(desk)
        try await onlooker.loseEntry(contact.positions[0])
        await onlooker.close()
        let run = try await desk.replay("--format", "json")
        #expect(run.status == 1)
        let checked = try run.decoded(Checked.self)
        #expect(checked.damage.map(\.position) == contact.positions)
        #expect(checked.damage.map(\.code) == ["missing"])
        #expect(checked.registers.isEmpty)
        #expect(!run.errors.isEmpty)
    }
}
