/// A command as the argument parser describes it.
struct ToldCommand: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [ToldCommand]?

    private struct Description: Decodable { let command: ToldCommand }

    /// Every command that does something, with its words behind the program's name.
    static func all(by home: ProgramHome) async throws -> [(path: String, command: ToldCommand)] {
        let told = try await home.run(["--experimental-dump-help"]).decoded(Description.self).command
        return (told.subcommands ?? []).flatMap { leaves(of: $0, path: []) }
    }

    private static func leaves(of command: ToldCommand, path: [String]) -> [(String, ToldCommand)] {
        let own = path + [command.commandName]
        guard let subcommands = command.subcommands, !subcommands.isEmpty else {
            return command.commandName == "help" ? [] : [(own.joined(separator: " "), command)]
        }
        return subcommands.flatMap { leaves(of: $0, path: own) }
    }
}
