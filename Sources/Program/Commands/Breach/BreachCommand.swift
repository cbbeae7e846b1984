import ArgumentParser

/// `dossier breach`: the register of personal data breaches (Article 33(5)).
struct BreachCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "breach",
        abstract: "Shows the personal data breaches on record; dossier import breaches brings them in.",
        subcommands: [List.self, Show.self]
    )
}
