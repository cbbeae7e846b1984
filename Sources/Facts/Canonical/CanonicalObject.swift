import Foundation

/// A canonical JSON object (RFC 8785) whose keys are data: texts, and objects of the same kind within it.
///
/// Payloads of events have fixed keys and use ``FactsWriter``; this is for what people's own words are keyed by.
package struct CanonicalObject: Hashable, Sendable {
    package enum Member: Hashable, Sendable {
        case text(String)
        case object(CanonicalObject)
    }

    /// Objects nest so deep at most; deeper ones are refused rather than followed.
    static let deepest = 8

    package private(set) var members: [String: Member]

    package init(_ members: [String: Member] = [:]) {
        self.members = members
    }

    package subscript(key: String) -> Member? {
        get { members[key] }
        set { members[key] = newValue }
    }

    package var isEmpty: Bool { members.isEmpty }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        let ordered = members.map { (key: $0.key.precomposedStringWithCanonicalMapping, member: $0.value) }
            .sorted { Self.ascends($0.key, $1.key) }
        for (index, (key, member)) in ordered.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            CanonicalText.write(key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            switch member {
            case .text(let text): CanonicalText.write(text, to: &bytes)
            case .object(let object): object.write(to: &bytes)
            }
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// RFC 8785 §3.2.3 orders keys by their UTF-16 code units.
    static func ascends(_ one: String, _ other: String) -> Bool {
        one.utf16.lexicographicallyPrecedes(other.utf16)
    }
}

extension CanonicalObject {
    /// Reads bytes that hold exactly one such object, its keys in ascending order.
    package init(bytes: [UInt8]) throws(MalformedFacts) {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw MalformedFacts(offset: 0, expected: "text in UTF-8")
        }
        self = try FactsReader.read(bytes) { (reader) throws(MalformedFacts) in
            try reader.members(depth: 1)
        }
    }
}

extension FactsReader {
    /// Reads members up to the closing brace, which it leaves.
    fileprivate mutating func members(depth: Int) throws(MalformedFacts) -> CanonicalObject {
        guard depth <= CanonicalObject.deepest else { throw malformed("less nesting") }
        var object = CanonicalObject()
        guard next != UInt8(ascii: "}") else { return object }
        var previous: String?
        while true {
            let key = try text()
            if let previous, !CanonicalObject.ascends(previous, key) { throw malformed("keys in ascending order") }
            previous = key
            try expect(UInt8(ascii: ":"), "a colon")
            object[key] = try member(depth: depth)
            guard next == UInt8(ascii: ",") else { return object }
            cursor += 1
        }
    }

    private mutating func member(depth: Int) throws(MalformedFacts) -> CanonicalObject.Member {
        guard next == UInt8(ascii: "{") else { return .text(try text()) }
        cursor += 1
        let object = try members(depth: depth + 1)
        try expect(UInt8(ascii: "}"), "the end of the object")
        return .object(object)
    }

    private var next: UInt8? { cursor < base.count ? base[cursor] : nil }
}
