import Foundation
import Regulation

extension Language {
    /// The language that the environment asks for: Dutch where it does, English otherwise.
    static var preferred: Language {
        let environment = ProcessInfo.processInfo.environment
        let wanted = environment["DOSSIER_LANGUAGE"] ?? environment["LC_ALL"] ?? environment["LANG"] ?? ""
        return wanted.hasPrefix("nl") ? .dutch : .english
    }
}
