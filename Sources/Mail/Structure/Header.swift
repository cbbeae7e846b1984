/// The fields of a message or of a part of one.
///
/// What is kept is bounded: a hundred thousand fields, or one of megabytes, cost no more than the first of them.
package struct Header: Hashable, Sendable {
    /// So many fields are kept, in their order.
    static let mostFields = 1_000
    /// So many bytes of a value are kept.
    static let longestValue = 16 << 10

    package private(set) var fields: [HeaderField] = []

    package init() {}

    /// The first field of a name.
    package func first(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

    /// All fields of a name, the topmost first.
    package func all(_ name: String) -> [[UInt8]] { fields.filter { $0.name == name }.map(\.value) }

    /// Takes in a line of a header, folded or not.
    ///
    /// - Returns: Whether it is one.
    mutating func take(_ line: UnsafeRawBufferPointer) -> Bool {
        if let first = line.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
            guard let last = fields.popLast() else { return false }
            let room = max(Self.longestValue - last.value.count, 0)
            fields.append(HeaderField(name: last.name, value: last.value + line.prefix(room)))
            return true
        }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
            line[..<colon].allSatisfy({ 33...126 ~= $0 || $0 == UInt8(ascii: " ") })
        else { return false }
        // A place where nothing more is kept still takes the lines that go on with it.
        guard fields.count < Self.mostFields else { return true }
        let name = String(decoding: line[..<colon].filter { $0 != UInt8(ascii: " ") }, as: UTF8.self).lowercased()
        let value = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        fields.append(HeaderField(name: name, value: Array(value.prefix(Self.longestValue))))
        return true
    }
}
