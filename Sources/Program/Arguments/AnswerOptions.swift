import ArgumentParser
import Foundation
import Regulation

/// In which form and language a question is answered: people read text, programs get JSON.
struct AnswerOptions: ParsableArguments {
    @Option(help: "text or json; text on a terminal and json elsewhere by default.")
    var format: OutputFormat?

    @OptionGroup var speech: LanguageOption

    var language: Language { speech.chosen }

    var chosenFormat: OutputFormat {
        format ?? (isatty(STDOUT_FILENO) == 1 ? .text : .json)
    }
}
