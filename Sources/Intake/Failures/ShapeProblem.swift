import Regulation

/// Why the fields of a file are not those of the format.
package enum ShapeProblem: Hashable, Sendable {
    case wrongKind(expected: ValueKind)
    /// With the field that was probably meant.
    case unknownField(meant: String?)
    case missing(field: String)
    case empty
    /// In bytes of UTF-8.
    case textTooLong(limit: Int)
    case tooMany(limit: Int)
    /// Exactly one of these fields is given.
    case oneOf([String])
    case unsupportedFormat(supported: Int)

    var code: String {
        switch self {
        case .wrongKind: "wrong-kind"
        case .unknownField: "unknown-field"
        case .missing: "missing"
        case .empty: "empty"
        case .textTooLong: "text-too-long"
        case .tooMany: "too-many"
        case .oneOf: "one-of"
        case .unsupportedFormat: "unsupported-format"
        }
    }

    /// A field that is missing breaks the rule that asks for it; the others break the format.
    var rule: Rule? {
        switch self {
        case .missing, .empty, .oneOf: nil
        case .wrongKind, .unknownField, .textTooLong, .tooMany, .unsupportedFormat: .product("declaration")
        }
    }

    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.wrongKind(let kind), .english): "Here goes \(kind.name(in: language))."
        case (.wrongKind(let kind), .dutch): "Hier hoort \(kind.name(in: language))."
        case (.unknownField(let meant?), .english): "There is no such field. Did you mean \"\(meant)\"?"
        case (.unknownField(let meant?), .dutch): "Dit veld bestaat niet. Bedoelt u \"\(meant)\"?"
        case (.unknownField(nil), .english): "There is no such field."
        case (.unknownField(nil), .dutch): "Dit veld bestaat niet."
        case (.missing(let field), .english): "The field \"\(field)\" is missing."
        case (.missing(let field), .dutch): "Het veld \"\(field)\" ontbreekt."
        case (.empty, .english): "The text is empty: leave the field out, or fill it in."
        case (.empty, .dutch): "De tekst is leeg: laat het veld weg, of vul het in."
        case (.textTooLong(let limit), .english): "The text is longer than \(limit) bytes."
        case (.textTooLong(let limit), .dutch): "De tekst is langer dan \(limit) bytes."
        case (.tooMany(let limit), .english): "There are more than \(limit) parts here."
        case (.tooMany(let limit), .dutch): "Hier staan meer dan \(limit) onderdelen."
        case (.oneOf(let fields), .english): "Give exactly one of \(fields.joined(separator: ", "))."
        case (.oneOf(let fields), .dutch): "Geef precies één van \(fields.joined(separator: ", "))."
        case (.unsupportedFormat(let number), .english): "This release reads format \(number)."
        case (.unsupportedFormat(let number), .dutch): "Deze versie leest formaat \(number)."
        }
    }
}
