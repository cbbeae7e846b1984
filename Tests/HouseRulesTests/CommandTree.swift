import Foundation

/// The commands of the program and their options, as it tells them itself.
struct CommandTree: Sendable {
    let commands: [String: CommandTree]
    let options: Set<String>

    /// Asks the program that was built together with these tests.
    static func ofProgram() throws -> CommandTree {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = URL(filePath: tests).deletingLastPathComponent().appending(path: "dossier")
        let process = Process()
        process.executableURL = program
        process.arguments = ["--experimental-dump-help"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let told = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return CommandTree(try JSONDecoder().decode(Told.self, from: told).command)
    }

    /// What the argument parser tells of a program, as far as it matters here.
    private struct Told: Decodable {
        struct Command: Decodable {
            let commandName: String
            let subcommands: [Command]?
            let arguments: [Argument]?
        }

        struct Argument: Decodable {
            struct Name: Decodable {
                let kind: String
                let name: String
            }

            let names: [Name]?
        }

        let command: Command
    }

    private init(_ told: Told.Command) {
        commands = Dictionary(
            (told.subcommands ?? []).map { ($0.commandName, CommandTree($0)) }, uniquingKeysWith: { first, _ in first })
        options = Set(
            (told.arguments ?? []).flatMap { $0.names ?? [] }.map { $0.kind == "long" ? "--\($0.name)" : "-\($0.name)" }
        )
    }

    /// What is wrong with the words of a call; nil where the program has such a command with such options.
    ///
    /// A command with subcommands may be named alone, or called as its default with options or capitals for arguments.
    func fault(in words: [String]) -> String? {
        guard let first = words.first else { return nil }
        if let command = commands[first] { return command.fault(in: Array(words.dropFirst())) }
        let isWord = first.first.map { $0.isLowercase } ?? false
        if !commands.isEmpty, isWord { return "no command \(first)" }
        for option in words where option.hasPrefix("--") {
            let name = String(option.prefix { $0 != "=" })
            let known = options.union(commands.values.flatMap(\.options)).union(["--help", "--version"])
            if !known.contains(name) { return "no option \(name)" }
        }
        return nil
    }
}
