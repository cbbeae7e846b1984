package import FoundationEssentials

extension UUID: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .uuid }

    package func encode(into buffer: inout PostgresBuffer) {
        withUnsafeBytes(of: uuid) { buffer.append(contentsOf: $0) }
    }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        try bytes.require(type, among: [.uuid])
        guard bytes.count == 16 else { throw .decoding("an identifier that is not 16 bytes") }
        self.init(uuid: bytes.loadUnaligned(as: uuid_t.self))
    }
}
