extension Bool: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .bool }

    package func encode(into buffer: inout PostgresBuffer) {
        buffer.append(self ? 1 : 0)
    }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        try bytes.require(type, among: [.bool])
        self = try bytes.integer(UInt8.self) != 0
    }
}
