extension Double: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .float8 }

    package func encode(into buffer: inout PostgresBuffer) {
        buffer.appendInteger(bitPattern)
    }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        if type == .float4 {
            self = Double(Float(bitPattern: try bytes.integer(UInt32.self)))
        } else {
            try bytes.require(type, among: [.float8])
            self = Double(bitPattern: try bytes.integer(UInt64.self))
        }
    }
}
