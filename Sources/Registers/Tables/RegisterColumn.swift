import Postgres

/// A column of a register's table.
package struct RegisterColumn: Hashable, Sendable {
    package let name: String
    package let type: ColumnType

    package init(_ name: String, _ type: ColumnType) {
        self.name = name
        self.type = type
    }
}

/// The types of columns that registers have.
package enum ColumnType: String, Hashable, Sendable {
    case uuid
    case text
    case date
    case bigint
    case integer
    case boolean
    case json

    var element: PostgresType {
        switch self {
        case .uuid: .uuid
        case .text: .text
        case .date: .date
        case .bigint: .int8
        case .integer: .int4
        case .boolean: .bool
        case .json: .json
        }
    }
}
