extension String: PostgresEncodable, PostgresDecodable {
    package static var postgresType: PostgresType { .text }

    package func encode(into buffer: inout PostgresBuffer) {
        var text = self
        text.withUTF8 { buffer.append(contentsOf: UnsafeRawBufferPointer($0)) }
    }

    /// Reads text; a column of `jsonb` too, whose binary form is a version number and then text.
    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        var text = bytes
        if type == .jsonb {
            guard bytes.first == 1 else { throw .decoding("an unknown version of jsonb") }
            text = UnsafeRawBufferPointer(rebasing: bytes.dropFirst())
        } else if !type.isDefinedByDatabase {
            try bytes.require(type, among: [.text, .varchar, .bpchar, .name, .char, .json, .unknown])
        }
        guard let value = String(validating: text, as: UTF8.self) else {
            throw .decoding("text that is not UTF-8")
        }
        self = value
    }
}
