extension Int16: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .int2 }

    package func encode(into buffer: inout PostgresBuffer) {
        buffer.appendInteger(self)
    }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        try bytes.require(type, among: [.int2])
        self = try bytes.integer(Int16.self)
    }
}

extension Int32: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .int4 }

    package func encode(into buffer: inout PostgresBuffer) {
        buffer.appendInteger(self)
    }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        if type == .int2 {
            self = Int32(try bytes.integer(Int16.self))
        } else {
            try bytes.require(type, among: [.int4])
            self = try bytes.integer(Int32.self)
        }
    }
}

extension Int64: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .int8 }

    package func encode(into buffer: inout PostgresBuffer) {
        buffer.appendInteger(self)
    }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        switch type {
        case .int8, .int4, .int2, .unspecified:
            self = try bytes.widenedInteger()
        case .oid:
            self = Int64(try bytes.integer(UInt32.self))
        case .xid8:
            // A transaction number passes 2^63 after some hundred thousand years at a million a second.
            self = Int64(bitPattern: try bytes.integer(UInt64.self))
        default:
            throw .decoding("a column of another type than the program reads")
        }
    }
}

extension Int: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .int8 }

    package func encode(into buffer: inout PostgresBuffer) {
        buffer.appendInteger(Int64(self))
    }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        self = Int(try Int64(postgres: bytes, type: type))
    }
}
