import Foundation
import Regulation

extension Language {
    /// The language that the environment asks for: Dutch where it does, English otherwise.
    static var preferred: Language {
        let environment = ProcessInfo.processInfo.environment
        let wanted = environment["DOSSIER_LANGUAGE"] ?? environment["LC_ALL"] ?? environment["LANG"] ?? ""
        return wanted.hasPrefix("nl") ? .dutch : .english
    }

    /// The language of what goes wrong: the one asked for on the command line, as far as that can be read.
    static var spoken: Language {
        let arguments = CommandLine.arguments
        for (index, argument) in arguments.enumerated() {
            if argument == "--language", index + 1 < arguments.count,
                let found = Language(rawValue: arguments[index + 1])
            {
                return found
            }
            if let value = argument.split(separator: "=", maxSplits: 1).last, argument.hasPrefix("--language="),
                let found = Language(rawValue: String(value))
            {
                return found
            }
        }
        return .preferred
    }
}
