import ArgumentParser

/// Which sheet is brought in, and how.
struct ImportOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("A CSV file whose first row has the headings.", valueName: "file"))
    var file: String

    @Flag(help: "Say what would be recorded, and record nothing.")
    var dryRun = false

    @Option(help: ArgumentHelp("What its headings and words mean (YAML).", valueName: "file"))
    var mapping: String?

    @Flag(help: "Leave out the rows that can't be recorded, and write them to a file of their own.")
    var skipBad = false

    @Flag(help: "Refuse a sheet with a column whose heading is not known.")
    var strict = false

    @Option(
        help: ArgumentHelp("Where to write the rows that are left out; beside the file by default.", valueName: "file"))
    var leftOut: String?
}

/// Who brings it in, for whom, and how the result is shown.
struct ImportRecordingOptions: ParsableArguments {
    @OptionGroup var choice: OrganisationChoice
    @OptionGroup var result: ResultOptions

    @Option(name: .customLong("as"), help: ArgumentHelp("Who acts; your account by default.", valueName: "name"))
    var actor: String?
}
