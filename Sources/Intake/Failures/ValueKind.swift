import Regulation

/// What a field holds.
package enum ValueKind: String, CaseIterable, Sendable {
    case fields
    case list
    case text
    case flag
    case number

    func name(in language: Language) -> String {
        switch (self, language) {
        case (.fields, .english): "fields with values"
        case (.fields, .dutch): "velden met waarden"
        case (.list, .english): "a list"
        case (.list, .dutch): "een lijst"
        case (.text, .english): "a text"
        case (.text, .dutch): "een tekst"
        case (.flag, .english): "true or false"
        case (.flag, .dutch): "true (ja) of false (nee)"
        case (.number, .english): "a whole number"
        case (.number, .dutch): "een geheel getal"
        }
    }
}
