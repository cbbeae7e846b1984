package import Facts

/// A value for machines.
///
/// The members of an object are written in the order of their names, so that the same facts give the same bytes.
package indirect enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// A number with one decimal, given in tenths.
    case tenths(Int)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    package static func count(_ count: Int) -> JSON { .integer(Int64(count)) }
    package static func code(_ code: some RawRepresentable<String>) -> JSON { .string(code.rawValue) }
    package static func code(_ code: (some RawRepresentable<String>)?) -> JSON {
        code.map { .string($0.rawValue) } ?? .null
    }
    package static func identifier<Kind>(_ id: Identifier<Kind>) -> JSON { .string(id.description) }
    package static func identifier<Kind>(_ id: Identifier<Kind>?) -> JSON {
        id.map { .string($0.description) } ?? .null
    }
    /// A day; none where nobody knows it, for which registers have the first of the calendar.
    package static func day(_ day: Day) -> JSON { day == .distantPast ? .null : .string(day.description) }
    package static func day(_ day: Day?) -> JSON { day.map { .day($0) } ?? .null }
    package static func instant(_ instant: Instant) -> JSON { .string(instant.description) }
    package static func occurrence(_ occurrence: Occurrence) -> JSON { .string(occurrence.description) }
    package static func events(_ positions: [Int64]) -> JSON {
        .array(Set(positions).sorted().map { .integer($0) })
    }
    package static func text(_ opening: Opening<String>?) -> JSON { opening?.json ?? .null }
    package static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self = .string(value) }

    package init(dictionaryLiteral members: (String, JSON)...) {
        self = .object(Dictionary(members) { _, last in last })
    }

    package init(arrayLiteral elements: JSON...) { self = .array(elements) }
}

extension JSON {
    /// The object with more members; anything else as it is.
    package func adding(_ members: [String: JSON]) -> JSON {
        switch self {
        case .object(let own): .object(own.merging(members) { _, new in new })
        case .null, .bool, .integer, .tenths, .string, .array: self
        }
    }
}
