package import FoundationEssentials

extension SQL: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        self.init(unsafe: value)
    }

    package init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.sql
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var sql = SQL()

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) {
            sql.append(text: literal)
        }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some PostgresEncodable) {
            sql.append(parameter: value)
        }

        /// Binds a value that may not be there; then it is NULL.
        package mutating func appendInterpolation<Value: PostgresEncodable>(_ value: Value?) {
            sql.append(parameter: value)
        }

        /// Sets in another statement with its parameters.
        package mutating func appendInterpolation(_ other: SQL) {
            sql.append(other)
        }

        /// Sets in text as it is; it must not come from outside the program.
        package mutating func appendInterpolation(unsafe text: String) {
            sql.append(text: text)
        }

        /// Sets in a name, quoted, with its dots kept inside the name.
        package mutating func appendInterpolation(identifier name: String) {
            sql.append(text: SQL.quoted(identifier: name))
        }

        /// Sets in a quoted text where the grammar takes no parameter, as in `create role` and `copy`.
        package mutating func appendInterpolation(literal text: String) {
            sql.append(text: SQL.quoted(literal: text))
        }

        /// Sets in a number where the grammar takes no parameter.
        package mutating func appendInterpolation(literal number: some FixedWidthInteger) {
            sql.append(text: "\(number)")
        }

        /// Sets in an identifier where the grammar takes no parameter.
        package mutating func appendInterpolation(literal identifier: UUID) {
            sql.append(text: "'\(identifier.uuidString)'::uuid")
        }
    }

    static func quoted(identifier name: String) -> String {
        "\"" + name.replacing("\"", with: "\"\"") + "\""
    }

    /// Doubling the quote is enough: every connection sets `standard_conforming_strings` and speaks UTF-8.
    static func quoted(literal text: String) -> String {
        "'" + text.replacing("'", with: "''") + "'"
    }
}
