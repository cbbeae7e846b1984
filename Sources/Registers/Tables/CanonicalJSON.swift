import Facts
import Postgres

/// A canonical object in a column of type `json`, which keeps its bytes; `jsonb` would order its keys anew.
struct CanonicalJSON: PostgresEncodable, PostgresDecodable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    static var postgresType: PostgresType { .json }

    func encode(into buffer: inout PostgresBuffer) {
        buffer.append(contentsOf: bytes)
    }

    init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        self.bytes = Array(bytes)
    }
}

extension CanonicalJSON {
    /// Writes a value as the object that it is in an entry.
    init<Value>(_ value: Value, _ write: (Value, inout FactsWriter) -> Void) {
        var writer = FactsWriter()
        write(value, &writer)
        self.init(writer.finish())
    }

    /// Reads the value back.
    func read<Value>(
        _ body: (inout FactsReader) throws(MalformedFacts) -> Value
    ) throws(PostgresFailure) -> Value {
        do throws(MalformedFacts) {
            return try FactsReader.read(bytes, body)
        } catch {
            throw .decoding("content that this release can read")
        }
    }
}
