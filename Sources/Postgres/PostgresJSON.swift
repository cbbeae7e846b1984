/// A JSON text bound to, or read from, a column of type `jsonb`.
package struct PostgresJSON: Hashable, Sendable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }
}

extension PostgresJSON: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .jsonb }

    package func encode(into buffer: inout PostgresBuffer) {
        // The binary form of jsonb is a version number, 1, and then the text.
        buffer.append(1)
        text.encode(into: &buffer)
    }

    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        try bytes.require(type, among: [.jsonb, .json])
        text = try String(postgres: bytes, type: type == .unspecified ? .jsonb : type)
    }
}
