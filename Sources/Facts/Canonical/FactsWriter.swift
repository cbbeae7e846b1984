/// Writes one canonical JSON object (RFC 8785): keys in ascending order, no space, no null, integers only.
///
/// The order of the keys is the caller's to keep, and checked: whoever writes a payload writes its fields in the order
/// of their names, and whoever reads it reads them in the same order. That makes both a single pass without a tree.
package struct FactsWriter {
    package private(set) var bytes: [UInt8]
    private var isFirst = true
    #if DEBUG
        private var previous: StaticString = ""
    #endif

    package init(capacity: Int = 256) {
        bytes = []
        bytes.reserveCapacity(capacity)
        bytes.append(UInt8(ascii: "{"))
    }

    /// Closes the object and gives its bytes.
    package consuming func finish() -> [UInt8] {
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    private mutating func key(_ key: StaticString) {
        #if DEBUG
            let before = previous.withUTF8Buffer { Array($0) }
            let now = key.withUTF8Buffer { Array($0) }
            precondition(
                before.lexicographicallyPrecedes(now), "Keys of a canonical object ascend: \(previous), \(key).")
            previous = key
        #endif
        if isFirst { isFirst = false } else { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    package mutating func string(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        CanonicalText.write(value, to: &bytes)
    }

    package mutating func integer(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        CanonicalText.write(value, to: &bytes)
    }

    package mutating func flag(_ name: StaticString, _ value: Bool?) {
        guard let value else { return }
        key(name)
        bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
    }

    package mutating func code(_ name: StaticString, _ value: (some RawRepresentable<String>)?) {
        string(name, value?.rawValue)
    }

    package mutating func identifier<Kind>(_ name: StaticString, _ value: Identifier<Kind>?) {
        guard let value else { return }
        key(name)
        bytes.append(UInt8(ascii: "\""))
        value.write(to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func day(_ name: StaticString, _ value: Day?) {
        guard let value else { return }
        key(name)
        bytes.append(UInt8(ascii: "\""))
        value.write(into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func instant(_ name: StaticString, _ value: Instant?) {
        guard let value else { return }
        key(name)
        bytes.append(UInt8(ascii: "\""))
        value.write(into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func occurrence(_ name: StaticString, _ value: Occurrence?) {
        switch value {
        case .day(let day): self.day(name, day)
        case .instant(let instant): self.instant(name, instant)
        case .within(let span): string(name, span.description)
        case nil: break
        }
    }

    /// Writes bytes as base64url without padding.
    package mutating func base64(_ name: StaticString, _ value: [UInt8]?) {
        guard let value else { return }
        key(name)
        bytes.append(UInt8(ascii: "\""))
        Base64URL.write(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a nested object.
    package mutating func object(_ name: StaticString, _ body: (inout FactsWriter) -> Void) {
        key(name)
        nested(body)
    }

    /// Writes a nested object that has been written already, canonical as it stands.
    package mutating func canonical(_ name: StaticString, _ value: [UInt8]?) {
        guard let value else { return }
        key(name)
        bytes.append(contentsOf: value)
    }

    /// Writes a list of objects; an empty list is left out, as absent and empty mean the same to every reader.
    package mutating func objects<Element>(
        _ name: StaticString,
        _ elements: [Element],
        _ body: (inout FactsWriter, Element) -> Void
    ) {
        list(name, elements) { writer, element in writer.nested { body(&$0, element) } }
    }

    package mutating func strings(_ name: StaticString, _ values: [String]) {
        list(name, values) { writer, value in CanonicalText.write(value, to: &writer.bytes) }
    }

    package mutating func codes(_ name: StaticString, _ values: [some RawRepresentable<String>]) {
        list(name, values) { writer, value in CanonicalText.write(value.rawValue, to: &writer.bytes) }
    }

    package mutating func identifiers<Kind>(_ name: StaticString, _ values: [Identifier<Kind>]) {
        list(name, values) { writer, value in
            writer.bytes.append(UInt8(ascii: "\""))
            value.write(to: &writer.bytes)
            writer.bytes.append(UInt8(ascii: "\""))
        }
    }

    package mutating func integers(_ name: StaticString, _ values: [Int]) {
        list(name, values) { writer, value in CanonicalText.write(value, to: &writer.bytes) }
    }

    private mutating func list<Element>(
        _ name: StaticString,
        _ elements: [Element],
        _ write: (inout FactsWriter, Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        key(name)
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(&self, element)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func nested(_ body: (inout FactsWriter) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        let outer = isFirst
        isFirst = true
        #if DEBUG
            let outerKey = previous
            previous = ""
        #endif
        body(&self)
        isFirst = outer
        #if DEBUG
            previous = outerKey
        #endif
        bytes.append(UInt8(ascii: "}"))
    }
}
