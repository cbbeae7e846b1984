import ArgumentParser
import Regulation

/// In which form and language a result is shown: as text, unless asked otherwise.
struct ResultOptions: ParsableArguments {
    @Option(help: "text or json.")
    var format = OutputFormat.text

    @OptionGroup var speech: LanguageOption

    var language: Language { speech.chosen }
}
