import Facts
import MerkleLog
import Postgres

/// The batch as the parameters of `dossier.append`: one array per column, written in a single pass over the requests.
extension AppendBatch {
    func parameters() -> PostgresParameters {
        var parameters = PostgresParameters(capacity: 4096 + eventCount * 1600)
        parameters.append(organisation)
        parameters.append(expected)
        parameters.append(recordedAt)
        addStreams(to: &parameters)
        addGuards(to: &parameters)
        addEvents(to: &parameters)
        addParts(to: &parameters)
        addKeys(to: &parameters)
        addIndex(to: &parameters)
        addReceipts(to: &parameters)
        return parameters
    }

    /// Writes one column of a table's rows, request by request; nothing is gathered in between.
    private func add<Row>(
        _ type: PostgresType, _ rows: (AppendRequest) -> [Row], _ count: Int, to parameters: inout PostgresParameters,
        _ encode: (Row, inout PostgresBuffer) -> Void
    ) {
        var request = -1
        var current: [Row] = []
        var place = 0
        parameters.appendArray(of: type, count: count) { _, buffer in
            while place == current.count {
                request += 1
                current = rows(pending[request].request)
                place = 0
            }
            encode(current[place], &buffer)
            place += 1
        }
    }

    private func addStreams(to parameters: inout PostgresParameters) {
        add(.uuid, { $0.streams }, rows.streams, to: &parameters) { $1.appendField($0.stream) }
        add(.text, { $0.streams }, rows.streams, to: &parameters) { $1.appendField(text: $0.kind.rawValue) }
        add(.uuid, { $0.streams }, rows.streams, to: &parameters) { row, buffer in
            if let parent = row.parent { buffer.appendField(parent) } else { buffer.appendNull() }
        }
    }

    private func addGuards(to parameters: inout PostgresParameters) {
        parameters.appendArray(of: .uuid, count: unknown.count) { $1.appendField(unknown[$0].stream) }
        parameters.appendArray(of: .int4, count: unknown.count) { $1.appendField(integer: unknown[$0].version) }
    }

    /// Entries are written into a scratch buffer, hashed there and copied into their parameter.
    private func addEvents(to parameters: inout PostgresParameters) {
        add(.uuid, { $0.events }, eventCount, to: &parameters) { $1.appendField($0.stream) }
        parameters.appendArray(of: .int4, count: eventCount) { $1.appendField(integer: versions[$0]) }
        add(.text, { $0.events }, eventCount, to: &parameters) { $1.appendField(text: $0.name.rawValue) }
        add(.int2, { $0.events }, eventCount, to: &parameters) { $1.appendField(integer: Int16($0.schema)) }
        var hashes: [LeafHash] = []
        hashes.reserveCapacity(eventCount)
        var scratch: [UInt8] = []
        add(.bytea, { $0.events }, eventCount, to: &parameters) { draft, buffer in
            scratch.removeAll(keepingCapacity: true)
            draft.write(
                position: expected + Int64(hashes.count), version: versions[hashes.count], recordedAt: recordedAt,
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
        addPartPlaces(to: &parameters)
        add(.int2, { $0.parts }, rows.parts, to: &parameters) { $1.appendField(integer: Int16($0.part)) }
        add(.uuid, { $0.parts }, rows.parts, to: &parameters) { $1.appendField($0.subject) }
        add(.int2, { $0.parts }, rows.parts, to: &parameters) { $1.appendField(integer: $0.retentionClass.number) }
        add(.uuid, { $0.parts }, rows.parts, to: &parameters) { $1.appendField($0.key) }
        add(.bytea, { $0.parts }, rows.parts, to: &parameters) { row, buffer in
            row.box.withUnsafeBytes { buffer.appendField(bytes: $0) }
        }
    }

    /// A part says which event of its request it belongs to; the database is told which of the batch.
    private func addPartPlaces(to parameters: inout PostgresParameters) {
        var request = -1
        var left = 0
        add(.int4, { $0.parts }, rows.parts, to: &parameters) { row, buffer in
            while left == 0 {
                request += 1
                left = pending[request].request.parts.count
            }
            left -= 1
            buffer.appendField(integer: Int32(firsts[request] + row.event))
        }
    }

    private func addKeys(to parameters: inout PostgresParameters) {
        add(.uuid, { $0.keys }, rows.keys, to: &parameters) { $1.appendField($0.key) }
        add(.uuid, { $0.keys }, rows.keys, to: &parameters) { $1.appendField($0.subject) }
        add(.int2, { $0.keys }, rows.keys, to: &parameters) { $1.appendField(integer: $0.retentionClass.number) }
        add(.int4, { $0.keys }, rows.keys, to: &parameters) { $1.appendField(integer: Int32($0.generation)) }
        add(.int4, { $0.keys }, rows.keys, to: &parameters) { $1.appendField(integer: Int32($0.epoch)) }
        add(.bytea, { $0.keys }, rows.keys, to: &parameters) { row, buffer in
            row.wrapped.withUnsafeBytes { buffer.appendField(bytes: $0) }
        }
    }

    private func addIndex(to parameters: inout PostgresParameters) {
        add(.int2, { $0.index }, rows.index, to: &parameters) { $1.appendField(integer: $0.kind) }
        add(.bytea, { $0.index }, rows.index, to: &parameters) { row, buffer in
            row.token.withUnsafeBytes { buffer.appendField(bytes: $0) }
        }
        add(.uuid, { $0.index }, rows.index, to: &parameters) { $1.appendField($0.stream) }
        add(.uuid, { $0.index }, rows.index, to: &parameters) { $1.appendField($0.subject) }
    }

    private func addReceipts(to parameters: inout PostgresParameters) {
        parameters.appendArray(of: .uuid, count: pending.count) { $1.appendField(pending[$0].request.command) }
        parameters.appendArray(of: .bytea, count: pending.count) { index, buffer in
            pending[index].request.digest.withUnsafeBytes { buffer.appendField(bytes: $0) }
        }
        parameters.appendArray(of: .int4, count: pending.count) { $1.appendField(integer: Int32(firsts[$0])) }
        parameters.appendArray(of: .int4, count: pending.count) {
            $1.appendField(integer: Int32(pending[$0].request.events.count))
        }
    }
}

/// Fields of the few types that an append is made of, without a detour by way of protocols: this runs for every column
/// of every row.
extension PostgresBuffer {
    @inline(__always)
    fileprivate mutating func appendField<Kind>(_ identifier: Identifier<Kind>) {
        appendField(high: identifier.high, low: identifier.low)
    }

    fileprivate mutating func appendField(text: String) {
        var text = text
        text.withUTF8 { appendField(bytes: UnsafeRawBufferPointer($0)) }
    }
}
