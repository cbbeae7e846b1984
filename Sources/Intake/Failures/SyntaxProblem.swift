import Regulation

/// Why a text is not the YAML that is read here.
package enum SyntaxProblem: Hashable, Sendable {
    case empty
    case severalDocuments
    case tab
    /// Anchors and aliases are not taken: a few bytes of them stand for any number of values.
    case anchor
    /// `!something` before a value: nothing here has a type of its own.
    case tag
    case tooDeep
    case keyIsNoText
    case duplicateKey(firstLine: Int)
    case unclosedText
    case unclosedBracket
    case missingColon
    case unexpectedColon
    case indentation
    /// A character that YAML reserves at the start of a value, such as `@` or a backtick.
    case reservedCharacter
    case unreadable

    var code: String {
        switch self {
        case .empty: "empty"
        case .severalDocuments: "several-documents"
        case .tab: "tab"
        case .anchor: "anchor"
        case .tag: "tag"
        case .tooDeep: "too-deep"
        case .keyIsNoText: "key-is-no-text"
        case .duplicateKey: "duplicate-key"
        case .unclosedText: "unclosed-text"
        case .unclosedBracket: "unclosed-bracket"
        case .missingColon: "missing-colon"
        case .unexpectedColon: "unexpected-colon"
        case .indentation: "indentation"
        case .reservedCharacter: "reserved-character"
        case .unreadable: "unreadable"
        }
    }

    func sentence(in language: Language) -> String {
        switch language {
        case .english: english
        case .dutch: dutch
        }
    }

    private var english: String {
        switch self {
        case .empty: "The file holds nothing."
        case .severalDocuments: "A second document begins here; a file holds one."
        case .tab: "YAML is indented with spaces, not with tabs."
        case .anchor: "Anchors (&) and aliases (*) are not taken: write it out, or put the text in quotes."
        case .tag: "Types (!) are not taken: write the value only, or put the text in quotes."
        case .tooDeep: "This is nested too deeply."
        case .keyIsNoText: "The name of a field is a plain word."
        case .duplicateKey(let line): "This field was given before, on line \(line)."
        case .unclosedText: "A quote that was opened is not closed."
        case .unclosedBracket: "A bracket that was opened is not closed, or a comma is missing."
        case .missingColon: "A field's name is followed by a colon and a space; the colon is missing."
        case .unexpectedColon: "A colon cannot stand here: put a text with a colon in it in quotes."
        case .indentation: "The indentation does not fit what stands above it."
        case .reservedCharacter: "A value cannot begin with this character: put the text in quotes."
        case .unreadable: "This cannot be read as YAML."
        }
    }

    private var dutch: String {
        switch self {
        case .empty: "Er staat niets in het bestand."
        case .severalDocuments: "Hier begint een tweede document; een bestand bevat er één."
        case .tab: "YAML springt in met spaties, niet met tabs."
        case .anchor:
            "Ankers (&) en verwijzingen (*) worden niet gelezen: schrijf het uit, of zet de tekst tussen quotes."
        case .tag: "Typen (!) worden niet gelezen: schrijf alleen de waarde, of zet de tekst tussen quotes."
        case .tooDeep: "Dit is te diep genest."
        case .keyIsNoText: "De naam van een veld is een gewoon woord."
        case .duplicateKey(let line): "Dit veld stond er al, op regel \(line)."
        case .unclosedText: "Een aanhalingsteken is niet gesloten."
        case .unclosedBracket: "Een haak is niet gesloten, of er ontbreekt een komma."
        case .missingColon: "Na de naam van een veld komen een dubbele punt en een spatie; de dubbele punt ontbreekt."
        case .unexpectedColon: "Hier kan geen dubbele punt staan: zet een tekst met een dubbele punt tussen quotes."
        case .indentation: "De inspringing past niet bij wat erboven staat."
        case .reservedCharacter: "Een waarde kan niet met dit teken beginnen: zet de tekst tussen quotes."
        case .unreadable: "Dit kan niet als YAML worden gelezen."
        }
    }
}
