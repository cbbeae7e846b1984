import Facts
import Testing

@Suite("Canonical facts")
struct FactsReaderTests {
    private enum Colour: String {
        case red
        case blue
    }

    private static func written() -> [UInt8] {
        var writer = FactsWriter()
        writer.flag("active", true)
        writer.code("colour", Colour.blue)
        writer.day("day", Day("2026-03-05"))
        writer.strings("empty", [])
        writer.instant("instant", Instant("2026-03-05T10:00:00.000001Z"))
        writer.objects("list", [1, 2]) { $0.integer("n", $1) }
        writer.string("missing", nil)
        writer.integer("number", -9_007_199_254_740_991)
        writer.object("object") { $0.string("inner", "x") }
        writer.string("text", "tab\t quote\" back\\ slash/ nul\u{0} é")
        return writer.finish()
    }

    @Test("are written as RFC 8785 spells them, to the byte")
    func bytes() {
        let text =
            #"{"active":true,"colour":"blue","day":"2026-03-05","instant":"2026-03-05T10:00:00.000001Z","#
            + #""list":[{"n":1},{"n":2}],"number":-9007199254740991,"object":{"inner":"x"},"#
            + "\"text\":\"tab\\t quote\\\" back\\\\ slash/ nul\\u0000 é\"}"
        #expect(String(decoding: Self.written(), as: UTF8.self) == text)
    }

    @Test("are read back in one pass")
    func reading() throws {
        try FactsReader.read(Self.written()) { (facts) throws(MalformedFacts) in
            #expect(try facts.flag("active"))
            #expect(try facts.code("colour", Colour.self) == .blue)
            #expect(try facts.optionalOccurrence("day") == Day("2026-03-05").map { .day($0) })
            #expect(try facts.strings("empty").isEmpty)
            #expect(try facts.instant("instant").description == "2026-03-05T10:00:00.000001Z")
            let list = try facts.objects("list") { (item) throws(MalformedFacts) in try item.integer("n") }
            #expect(list == [1, 2])
            #expect(try facts.optionalString("missing") == nil)
            #expect(try facts.integer("number") == -9_007_199_254_740_991)
            let inner = try facts.object("object") { (item) throws(MalformedFacts) in try item.string("inner") }
            #expect(inner == "x")
            #expect(try facts.string("text") == "tab\t quote\" back\\ slash/ nul\u{0} é")
        }
    }

    @Test("bring text into NFC")
    func normalisation() {
        var writer = FactsWriter()
        writer.string("name", "Ze\u{301}non")
        #expect(writer.finish() == Array("{\"name\":\"Z\u{e9}non\"}".utf8))
    }

    @Test(
        "are refused with the place where anything is left over, missing, out of order or spelled another way",
        arguments: [
            #"{"a":1,"b":2}"#, #"{}"#, #"{"b":1}"#, #"{"a":01}"#, #"{"a":-0}"#, #"{"a":1.0}"#, #"{"a": 1}"#,
            #"{"a":1} "#, #"{"a":1"#, #"{"a":9007199254740992}"#, #"{"a":null}"#, #"["a"]"#, "",
        ])
    func malformed(_ text: String) {
        #expect(throws: MalformedFacts.self) {
            try FactsReader.read(Array(text.utf8)) { (facts) throws(MalformedFacts) in try facts.integer("a") }
        }
    }

    @Test("never trap on bytes cut off or changed anywhere")
    func fuzz() {
        let bytes = Self.written()
        for index in bytes.indices {
            var changed = bytes
            changed[index] = changed[index] &+ 1
            for candidate in [Array(bytes[..<index]), changed] {
                _ = try? FactsReader.read(candidate) { (facts) throws(MalformedFacts) in
                    _ = try facts.flag("active")
                    _ = try facts.code("colour", Colour.self)
                    _ = try facts.optionalCanonical("day")
                    _ = try facts.optionalInstant("instant")
                    _ = try facts.objects("list") { (item) throws(MalformedFacts) in try item.integer("n") }
                    _ = try facts.integer("number")
                    _ = try facts.optionalCanonical("object")
                    return try facts.string("text")
                }
            }
        }
    }

    @Test("hold bytes as base64url, each with one spelling")
    func base64() {
        for count in 0...70 {
            let bytes = Randomness.bytes(count)
            let text = Base64URL.text(of: bytes)
            #expect(Array(text.utf8).withUnsafeBytes { Base64URL.bytes(of: $0) } == bytes)
        }
        #expect(Base64URL.text(of: Array("any carnal pleas".utf8)) == "YW55IGNhcm5hbCBwbGVhcw")
        for text in ["A", "AB", "AA=", "A+", "AAA/", "AAB"] {
            #expect(Array(text.utf8).withUnsafeBytes { Base64URL.bytes(of: $0) } == nil, "\(text)")
        }
        #expect(Array("AA".utf8).withUnsafeBytes { Base64URL.bytes(of: $0) } == [0])
    }
}
