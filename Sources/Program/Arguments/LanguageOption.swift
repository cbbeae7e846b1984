import ArgumentParser
import Regulation

/// In which language a command speaks.
struct LanguageOption: ParsableArguments {
    @Option(help: "nl or en; what the environment asks for by default.")
    var language: Language?

    var chosen: Language { language ?? .preferred }
}
