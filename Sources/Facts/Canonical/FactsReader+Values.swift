extension FactsReader {
    package mutating func optionalString(_ key: StaticString) throws(MalformedFacts) -> String? {
        guard enter(key) else { return nil }
        return try text()
    }

    package mutating func string(_ key: StaticString) throws(MalformedFacts) -> String {
        guard let value = try optionalString(key) else { throw missing(key) }
        return value
    }

    package mutating func optionalInteger(_ key: StaticString) throws(MalformedFacts) -> Int? {
        guard enter(key) else { return nil }
        return try number()
    }

    package mutating func integer(_ key: StaticString) throws(MalformedFacts) -> Int {
        guard let value = try optionalInteger(key) else { throw missing(key) }
        return value
    }

    package mutating func optionalFlag(_ key: StaticString) throws(MalformedFacts) -> Bool? {
        guard enter(key) else { return nil }
        guard cursor < base.count else { throw malformed("true or false") }
        let value = base[cursor] == UInt8(ascii: "t")
        for byte in value ? "true".utf8 : "false".utf8 { try expect(byte, "true or false") }
        return value
    }

    package mutating func flag(_ key: StaticString) throws(MalformedFacts) -> Bool {
        guard let value = try optionalFlag(key) else { throw missing(key) }
        return value
    }

    package mutating func optionalCode<Code: RawRepresentable<String>>(
        _ key: StaticString,
        _ type: Code.Type = Code.self
    ) throws(MalformedFacts) -> Code? {
        guard enter(key) else { return nil }
        return try code()
    }

    package mutating func code<Code: RawRepresentable<String>>(
        _ key: StaticString,
        _ type: Code.Type = Code.self
    ) throws(MalformedFacts) -> Code {
        guard enter(key) else { throw missing(key) }
        return try code()
    }

    package mutating func optionalIdentifier<Kind>(
        _ key: StaticString,
        _ type: Identifier<Kind>.Type = Identifier<Kind>.self
    ) throws(MalformedFacts) -> Identifier<Kind>? {
        guard enter(key) else { return nil }
        return try identifier()
    }

    package mutating func identifier<Kind>(
        _ key: StaticString,
        _ type: Identifier<Kind>.Type = Identifier<Kind>.self
    ) throws(MalformedFacts) -> Identifier<Kind> {
        guard enter(key) else { throw missing(key) }
        return try identifier()
    }

    package mutating func optionalDay(_ key: StaticString) throws(MalformedFacts) -> Day? {
        guard enter(key) else { return nil }
        guard let day = Day(bytes: try plainText()) else { throw malformed("a day") }
        return day
    }

    package mutating func day(_ key: StaticString) throws(MalformedFacts) -> Day {
        guard let value = try optionalDay(key) else { throw missing(key) }
        return value
    }

    package mutating func optionalInstant(_ key: StaticString) throws(MalformedFacts) -> Instant? {
        guard enter(key) else { return nil }
        guard let instant = Instant(bytes: try plainText()) else { throw malformed("an instant") }
        return instant
    }

    package mutating func instant(_ key: StaticString) throws(MalformedFacts) -> Instant {
        guard let value = try optionalInstant(key) else { throw missing(key) }
        return value
    }

    package mutating func optionalOccurrence(_ key: StaticString) throws(MalformedFacts) -> Occurrence? {
        guard enter(key) else { return nil }
        let text = try plainText()
        guard let occurrence = Occurrence(bytes: text) else { throw malformed("a day, an instant or days between two") }
        return occurrence
    }

    package mutating func occurrence(_ key: StaticString) throws(MalformedFacts) -> Occurrence {
        guard let value = try optionalOccurrence(key) else { throw missing(key) }
        return value
    }

    package mutating func base64(_ key: StaticString) throws(MalformedFacts) -> [UInt8] {
        guard enter(key) else { throw missing(key) }
        guard let bytes = Base64URL.bytes(of: try plainText()) else { throw malformed("base64url") }
        return bytes
    }

    package mutating func optionalObject<Value>(
        _ key: StaticString,
        _ body: (inout FactsReader) throws(MalformedFacts) -> Value
    ) throws(MalformedFacts) -> Value? {
        guard enter(key) else { return nil }
        return try nested(body)
    }

    package mutating func object<Value>(
        _ key: StaticString,
        _ body: (inout FactsReader) throws(MalformedFacts) -> Value
    ) throws(MalformedFacts) -> Value {
        guard enter(key) else { throw missing(key) }
        return try nested(body)
    }

    /// A list of objects; an absent one is empty.
    package mutating func objects<Value>(
        _ key: StaticString,
        _ body: (inout FactsReader) throws(MalformedFacts) -> Value
    ) throws(MalformedFacts) -> [Value] {
        guard enter(key) else { return [] }
        return try list { (reader) throws(MalformedFacts) in try reader.nested(body) }
    }

    package mutating func strings(_ key: StaticString) throws(MalformedFacts) -> [String] {
        guard enter(key) else { return [] }
        return try list { (reader) throws(MalformedFacts) in try reader.text() }
    }

    package mutating func codes<Code: RawRepresentable<String>>(
        _ key: StaticString,
        _ type: Code.Type = Code.self
    ) throws(MalformedFacts) -> [Code] {
        guard enter(key) else { return [] }
        return try list { (reader) throws(MalformedFacts) in try reader.code() }
    }

    package mutating func identifiers<Kind>(
        _ key: StaticString,
        _ type: Identifier<Kind>.Type = Identifier<Kind>.self
    ) throws(MalformedFacts) -> [Identifier<Kind>] {
        guard enter(key) else { return [] }
        return try list { (reader) throws(MalformedFacts) in try reader.identifier() }
    }

    package mutating func integers(_ key: StaticString) throws(MalformedFacts) -> [Int] {
        guard enter(key) else { return [] }
        return try list { (reader) throws(MalformedFacts) in try reader.number() }
    }

    /// The bytes of a nested object or list as they stand, unread; nothing if the key is not next.
    package mutating func optionalCanonical(_ key: StaticString) throws(MalformedFacts) -> UnsafeRawBufferPointer? {
        guard enter(key) else { return nil }
        let start = cursor
        try skip()
        return UnsafeRawBufferPointer(rebasing: base[start..<cursor])
    }
}

extension FactsReader {
    /// Moves past an object or a list, minding only quotes and brackets.
    private mutating func skip() throws(MalformedFacts) {
        var depth = 0
        repeat {
            guard cursor < base.count else { throw malformed("the end of a value") }
            switch base[cursor] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""): try skipText()
            default: break  // Bytes of numbers, commas and colons.
            }
            cursor += 1
        } while depth > 0
    }

    /// Moves from an opening quote to its closing quote.
    private mutating func skipText() throws(MalformedFacts) {
        cursor = base.quoteOrBackslash(from: cursor + 1)
        while cursor < base.count, base[cursor] == UInt8(ascii: "\\") {
            cursor = base.quoteOrBackslash(from: cursor + 2)
        }
        guard cursor < base.count else { throw malformed("the end of a string") }
    }

    private mutating func code<Code: RawRepresentable<String>>() throws(MalformedFacts) -> Code {
        let place = cursor
        guard let code = Code(rawValue: try text()) else {
            throw MalformedFacts(offset: place, expected: "a known code of \(Code.self)")
        }
        return code
    }

    private mutating func identifier<Kind>() throws(MalformedFacts) -> Identifier<Kind> {
        guard let identifier = Identifier<Kind>(text: try plainText()) else { throw malformed("an identifier") }
        return identifier
    }

    private mutating func number() throws(MalformedFacts) -> Int {
        let start = cursor
        let isNegative = cursor < base.count && base[cursor] == UInt8(ascii: "-")
        if isNegative { cursor += 1 }
        let firstDigit = cursor
        var value = 0
        while cursor < base.count, case let digit = base[cursor] &- 0x30, digit < 10 {
            value = value * 10 + Int(digit)
            guard value <= CanonicalText.largestInteger else { throw malformed("a number that is exact") }
            cursor += 1
        }
        let digits = cursor - firstDigit
        // One spelling for each number: no leading zero, no minus zero.
        guard digits > 0, digits == 1 || base[firstDigit] != 0x30, !(isNegative && value == 0) else {
            throw MalformedFacts(offset: start, expected: "a whole number")
        }
        return isNegative ? -value : value
    }

    /// A string, its escapes undone.
    mutating func text() throws(MalformedFacts) -> String {
        try expect(UInt8(ascii: "\""), "a string")
        let start = cursor
        cursor = base.quoteOrBackslash(from: cursor)
        guard cursor < base.count else { throw malformed("the end of a string") }
        if base[cursor] == UInt8(ascii: "\"") {
            defer { cursor += 1 }
            return String(decoding: base[start..<cursor], as: UTF8.self)
        }
        var bytes = Array(base[start..<cursor])
        while cursor < base.count, base[cursor] != UInt8(ascii: "\"") {
            if base[cursor] == UInt8(ascii: "\\") {
                bytes.append(try escaped())
            } else {
                bytes.append(base[cursor])
                cursor += 1
            }
        }
        try expect(UInt8(ascii: "\""), "the end of a string")
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func escaped() throws(MalformedFacts) -> UInt8 {
        guard cursor + 1 < base.count else { throw malformed("an escape") }
        cursor += 2
        switch base[cursor - 1] {
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "\""): return 0x22
        case UInt8(ascii: "\\"): return 0x5C
        case UInt8(ascii: "u"):
            guard cursor + 4 <= base.count, base[cursor] == 0x30, base[cursor + 1] == 0x30,
                let high = Hexadecimal.value(of: base[cursor + 2]), let low = Hexadecimal.value(of: base[cursor + 3]),
                high < 2
            else { throw malformed("an escaped control character") }
            cursor += 4
            return high << 4 | low
        default: throw malformed("an escape of canonical JSON")
        }
    }
}
