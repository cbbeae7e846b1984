import ArgumentParser

/// `dossier processor`: parties that work with the organisation's data.
struct ProcessorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "processor",
        abstract: "Keeps processors and other recipients, their agreements and sub-processors.",
        subcommands: [
            Record.self, Change.self, Agreement.self, Subprocessor.self, Review.self, End.self, List.self,
        ]
    )
}
