import ArgumentParser
import Facts

/// Which fact, and why it is mended.
struct CorrectionOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The number of the entry, as every list and report shows it.", valueName: "position"))
    var position: String

    @Option(help: ArgumentHelp("Why, to be sealed; - reads standard input.", valueName: "text"))
    var reason: String

    func number() throws(UseFailure) -> Int64 {
        guard let number = Int64(position), number >= 0 else {
            throw .invalid(option: "POSITION", expected: .position)
        }
        return number
    }
}
