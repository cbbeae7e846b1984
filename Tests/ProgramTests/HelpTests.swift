import Foundation
import Testing

@Suite("Help")
struct HelpTests {
    @Test("every command says what it does and gives an example")
    func examples() async throws {
        let home = try ProgramHome.bare("help")
        let commands = try await ToldCommand.all(by: home)
        #expect(commands.count > 40)
        for (path, command) in commands {
            #expect(command.abstract?.isEmpty == false, "\(path)")
            #expect(command.discussion?.contains("EXAMPLE\n  dossier") == true, "\(path)")
        }
    }

    @Test("is a result, needs no database and makes no home", arguments: ["", "client record", "deadline", "doctor"])
    func output(path: String) async throws {
        let home = try ProgramHome.bare("help-\(path.count)")
        let run = try await home.run(path.split(separator: " ").map(String.init) + ["--help"])
        #expect(run.status == 0)
        #expect(run.output.contains("USAGE: dossier"))
        #expect(run.errors.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).isEmpty)
    }

    @Test(
        "wrong use ends with 64 and says so on standard error only",
        arguments: [
            "nothing-like-this", "client", "client record --kind ghost --name X", "client record --name X",
            "deadline --received 2026-01-01 --breach-aware 2026-01-01T00:00:00Z", "deadline",
            "check passport 1", "may-contact --channel mail --purpose x", "correct 4", "log head --format xml",
        ])
    func wrongUse(line: String) async throws {
        let run = try await ProgramHome.bare("use").run(line.split(separator: " ").map(String.init))
        if line == "client" {
            // A group alone shows its help, as the program itself does.
            #expect(run.status == 0)
        } else {
            #expect(run.status == 64)
            #expect(run.output.isEmpty)
            #expect(!run.errors.isEmpty)
        }
    }
}
