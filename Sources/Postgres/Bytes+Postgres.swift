extension Array: PostgresEncodable where Element == UInt8 {
    package static var postgresType: PostgresType { .bytea }

    package func encode(into buffer: inout PostgresBuffer) {
        buffer.append(contentsOf: self)
    }
}

extension Array: PostgresDecodable where Element == UInt8 {
    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        try bytes.require(type, among: [.bytea])
        self.init(bytes)
    }
}

extension ArraySlice: PostgresEncodable where Element == UInt8 {
    package static var postgresType: PostgresType { .bytea }

    package func encode(into buffer: inout PostgresBuffer) {
        buffer.append(contentsOf: self)
    }
}
