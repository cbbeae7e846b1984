import Regulation

/// Why a file could not be read as text at all.
package enum SourceProblem: Error, Hashable, Sendable {
    case notFound
    case notReadable
    /// A folder, a device, or something else that is no file.
    case notAFile
    /// A name that leads out of the folder of the file that refers to it.
    case outsideFolder
    /// In bytes.
    case tooLarge(limit: Int)
    /// In bytes.
    case lineTooLong(limit: Int)
    /// The first byte, counted from 0, that is not UTF-8.
    case invalidUTF8(offset: Int)
    case controlCharacter

    var code: String {
        switch self {
        case .notFound: "not-found"
        case .notReadable: "not-readable"
        case .notAFile: "not-a-file"
        case .outsideFolder: "outside-folder"
        case .tooLarge: "too-large"
        case .lineTooLong: "line-too-long"
        case .invalidUTF8: "invalid-utf8"
        case .controlCharacter: "control-character"
        }
    }

    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.notFound, .english): "There is no such file."
        case (.notFound, .dutch): "Dit bestand bestaat niet."
        case (.notReadable, .english): "The file cannot be read."
        case (.notReadable, .dutch): "Het bestand kan niet worden gelezen."
        case (.notAFile, .english): "This is not a file."
        case (.notAFile, .dutch): "Dit is geen bestand."
        case (.outsideFolder, .english):
            "A file beside this one is named from its own folder, without \"..\" or a leading \"/\"."
        case (.outsideFolder, .dutch):
            "Een bestand hiernaast wordt vanuit dezelfde map genoemd, zonder \"..\" of \"/\" vooraan."
        case (.tooLarge(let limit), .english): "The file is larger than \(limit) bytes."
        case (.tooLarge(let limit), .dutch): "Het bestand is groter dan \(limit) bytes."
        case (.lineTooLong(let limit), .english): "The line is longer than \(limit) bytes."
        case (.lineTooLong(let limit), .dutch): "De regel is langer dan \(limit) bytes."
        case (.invalidUTF8(let offset), .english): "The file is not UTF-8: see byte \(offset), counted from 0."
        case (.invalidUTF8(let offset), .dutch): "Het bestand is geen UTF-8: zie byte \(offset), geteld vanaf 0."
        case (.controlCharacter, .english): "There is a character here that no text has."
        case (.controlCharacter, .dutch): "Hier staat een teken dat niet in een tekst hoort."
        }
    }
}
