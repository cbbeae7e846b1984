/// The object identifier of a PostgreSQL type, as it stands in `pg_type.oid`.
///
/// The numbers of built-in types are fixed by PostgreSQL's catalogue and are the same in every cluster.
package struct PostgresType: RawRepresentable, Hashable, Sendable {
    package let rawValue: UInt32

    @inlinable
    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// The server infers the type of such a parameter; binary COPY names no types, so its fields arrive with this one.
    package static let unspecified = PostgresType(rawValue: 0)

    package static let bool = PostgresType(rawValue: 16)
    package static let bytea = PostgresType(rawValue: 17)
    package static let char = PostgresType(rawValue: 18)
    package static let name = PostgresType(rawValue: 19)
    package static let int8 = PostgresType(rawValue: 20)
    package static let int2 = PostgresType(rawValue: 21)
    package static let int4 = PostgresType(rawValue: 23)
    package static let text = PostgresType(rawValue: 25)
    package static let oid = PostgresType(rawValue: 26)
    package static let json = PostgresType(rawValue: 114)
    package static let float4 = PostgresType(rawValue: 700)
    package static let float8 = PostgresType(rawValue: 701)
    package static let unknown = PostgresType(rawValue: 705)
    package static let bpchar = PostgresType(rawValue: 1042)
    package static let varchar = PostgresType(rawValue: 1043)
    package static let date = PostgresType(rawValue: 1082)
    package static let timestamp = PostgresType(rawValue: 1114)
    package static let timestamptz = PostgresType(rawValue: 1184)
    package static let numeric = PostgresType(rawValue: 1700)
    package static let uuid = PostgresType(rawValue: 2950)
    package static let jsonb = PostgresType(rawValue: 3802)
    package static let xid8 = PostgresType(rawValue: 5069)

    package static let boolArray = PostgresType(rawValue: 1000)
    package static let byteaArray = PostgresType(rawValue: 1001)
    package static let nameArray = PostgresType(rawValue: 1003)
    package static let int2Array = PostgresType(rawValue: 1005)
    package static let int4Array = PostgresType(rawValue: 1007)
    package static let textArray = PostgresType(rawValue: 1009)
    package static let varcharArray = PostgresType(rawValue: 1015)
    package static let int8Array = PostgresType(rawValue: 1016)
    package static let float8Array = PostgresType(rawValue: 1022)
    package static let timestamptzArray = PostgresType(rawValue: 1185)
    package static let dateArray = PostgresType(rawValue: 1182)
    package static let uuidArray = PostgresType(rawValue: 2951)
    package static let jsonbArray = PostgresType(rawValue: 3807)

    /// The array type over this type, or `unspecified` where the server has to infer it from a cast.
    package var array: PostgresType {
        Self.arrays[self] ?? .unspecified
    }

    private static let arrays: [PostgresType: PostgresType] = [
        .bool: .boolArray,
        .bytea: .byteaArray,
        .name: .nameArray,
        .int2: .int2Array,
        .int4: .int4Array,
        .int8: .int8Array,
        .text: .textArray,
        .varchar: .varcharArray,
        .float8: .float8Array,
        .timestamptz: .timestamptzArray,
        .date: .dateArray,
        .uuid: .uuidArray,
        .jsonb: .jsonbArray,
    ]

    /// Types that a database defined itself, such as enumerations, have numbers from here on (`FirstNormalObjectId`).
    var isDefinedByDatabase: Bool {
        rawValue >= 16384
    }
}
