/// A statement with its parameters.
///
/// What is interpolated is bound and never becomes part of the text: `"select 1 where id = \(id)"`. Other
/// statements can be set in, with their parameters. Text that is not bound has to be asked for by name:
/// `\(unsafe: …)`, `\(identifier: …)`, `\(literal: …)`.
package struct SQL: Sendable {
    private enum Piece: Sendable {
        case text(String)
        case parameter
    }

    private var pieces: [Piece]
    package private(set) var parameters = PostgresParameters()

    /// A statement whose text comes from elsewhere; nothing in it is bound.
    package init(unsafe text: String) {
        pieces = [.text(text)]
    }

    init() {
        pieces = []
    }

    /// The text as the server gets it, with `$1`, `$2`, … in the places of the parameters.
    package var text: String {
        if case .text(let text) = pieces.first, pieces.count == 1 { return text }
        var result = ""
        var number = 0
        for piece in pieces {
            switch piece {
            case .text(let text):
                result += text
            case .parameter:
                number += 1
                result += "$\(number)"
            }
        }
        return result
    }

    mutating func append(text: String) {
        if !text.isEmpty { pieces.append(.text(text)) }
    }

    mutating func append(parameter: some PostgresEncodable) {
        pieces.append(.parameter)
        parameters.append(parameter)
    }

    mutating func append(_ other: SQL) {
        pieces.append(contentsOf: other.pieces)
        parameters.append(contentsOf: other.parameters)
    }

    /// The statements one after the other, with `separator` between them.
    package static func joined(_ statements: some Sequence<SQL>, separator: SQL) -> SQL {
        var result = SQL()
        var isFirst = true
        for statement in statements {
            if !isFirst { result.append(separator) }
            result.append(statement)
            isFirst = false
        }
        return result
    }

    package static func + (left: SQL, right: SQL) -> SQL {
        var result = left
        result.append(right)
        return result
    }
}

extension SQL: CustomStringConvertible, CustomReflectable {
    /// The text with its placeholders; never the values.
    package var description: String { text }

    package var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
