import Facts
import MerkleLog
import Postgres

/// The batch as the parameters of `dossier.append`: one array per column, written in a single pass.
extension AppendBatch {
    func parameters() -> PostgresParameters {
        var parameters = PostgresParameters(capacity: 4096 + eventCount * 1600)
        parameters.append(organisation)
        parameters.append(expected)
        parameters.append(recordedAt)
        addStreams(to: &parameters)
        addEvents(to: &parameters)
        addParts(to: &parameters)
        addKeys(to: &parameters)
        addIndex(to: &parameters)
        addReceipts(to: &parameters)
        return parameters
    }

    private func add<Row, Value: PostgresEncodable>(
        _ rows: [Row], to parameters: inout PostgresParameters, _ value: (Row) -> Value
    ) {
        parameters.appendArray(of: Value.postgresType, count: rows.count) { index, buffer in
            value(rows[index]).encodeField(into: &buffer)
        }
    }

    private func addBytes<Row>(
        _ rows: [Row], to parameters: inout PostgresParameters, _ value: (Row) -> [UInt8]
    ) {
        parameters.appendArray(of: .bytea, count: rows.count) { index, buffer in
            value(rows[index]).withUnsafeBytes { buffer.appendField(bytes: $0) }
        }
    }

    private func addStreams(to parameters: inout PostgresParameters) {
        add(streams, to: &parameters) { $0.stream }
        add(streams, to: &parameters) { $0.kind.rawValue }
        add(streams, to: &parameters) { $0.parent }
        add(unknown, to: &parameters) { $0.stream }
        add(unknown, to: &parameters) { $0.version }
    }

    /// Entries are written into a scratch buffer, hashed there and copied into their parameter.
    private func addEvents(to parameters: inout PostgresParameters) {
        add(events, to: &parameters) { $0.draft.stream }
        add(events, to: &parameters) { $0.version }
        add(events, to: &parameters) { $0.draft.name.rawValue }
        add(events, to: &parameters) { Int16($0.draft.schema) }
        var hashes: [LeafHash] = []
        hashes.reserveCapacity(events.count)
        var scratch: [UInt8] = []
        parameters.appendArray(of: .bytea, count: events.count) { index, buffer in
            scratch.removeAll(keepingCapacity: true)
            events[index].draft.write(
                position: expected + Int64(index), version: events[index].version, recordedAt: recordedAt,
                to: &scratch)
            scratch.withUnsafeBytes { entry in
                hashes.append(LeafHash(entry: entry))
                buffer.appendField(bytes: entry)
            }
        }
        parameters.appendArray(of: .bytea, count: hashes.count) { index, buffer in
            hashes[index].withBytes { buffer.appendField(bytes: $0) }
        }
    }

    private func addParts(to parameters: inout PostgresParameters) {
        add(parts, to: &parameters) { Int32($0.event) }
        add(parts, to: &parameters) { Int16($0.row.part) }
        add(parts, to: &parameters) { $0.row.subject }
        add(parts, to: &parameters) { $0.row.retentionClass.number }
        add(parts, to: &parameters) { $0.row.key }
        addBytes(parts, to: &parameters) { $0.row.box }
    }

    private func addKeys(to parameters: inout PostgresParameters) {
        add(keys, to: &parameters) { $0.key }
        add(keys, to: &parameters) { $0.subject }
        add(keys, to: &parameters) { $0.retentionClass.number }
        add(keys, to: &parameters) { Int32($0.generation) }
        add(keys, to: &parameters) { Int32($0.epoch) }
        addBytes(keys, to: &parameters) { $0.wrapped }
    }

    private func addIndex(to parameters: inout PostgresParameters) {
        add(index, to: &parameters) { $0.kind }
        addBytes(index, to: &parameters) { $0.token }
        add(index, to: &parameters) { $0.stream }
        add(index, to: &parameters) { $0.subject }
    }

    private func addReceipts(to parameters: inout PostgresParameters) {
        add(pending, to: &parameters) { $0.request.command }
        addBytes(pending, to: &parameters) { $0.request.digest }
        add(firsts, to: &parameters) { Int32($0) }
        add(pending, to: &parameters) { Int32($0.request.events.count) }
    }
}
