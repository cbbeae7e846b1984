import Facts
import Testing

@Suite("A canonical object with keys that are data")
struct CanonicalObjectTests {
    private func text(_ object: CanonicalObject) -> String { String(decoding: object.bytes, as: UTF8.self) }

    private func isRefused(_ text: String) -> Bool {
        do throws(MalformedFacts) {
            _ = try CanonicalObject(bytes: Array(text.utf8))
            return false
        } catch {
            return true
        }
    }

    @Test("writes its keys in ascending order, nested ones too, and reads them back")
    func roundTrip() throws {
        let object = CanonicalObject([
            "zone": .text("Europe/Amsterdam"), "": .text(""), "a\"b": .text("line\nbreak"),
            "inner": .object(CanonicalObject(["é": .text("café"), "b": .object(CanonicalObject())])),
        ])
        #expect(
            text(object)
                == #"{"":"","a\"b":"line\nbreak","inner":{"b":{},"é":"café"},"zone":"Europe/Amsterdam"}"#)
        #expect(try CanonicalObject(bytes: object.bytes) == object)
        #expect(text(CanonicalObject()) == "{}")
        #expect(try CanonicalObject(bytes: Array("{}".utf8)).isEmpty)
    }

    @Test("orders keys by UTF-16, as RFC 8785 does, where UTF-8 would order them otherwise")
    func order() {
        let object = CanonicalObject(["\u{10000}": .text("1"), "\u{FFFD}": .text("2")])
        #expect(text(object) == "{\"\u{10000}\":\"1\",\"\u{FFFD}\":\"2\"}")
    }

    @Test(
        "refuses what is not canonical",
        arguments: [
            "", "{", "}", "[]", #"{"a":1}"#, #"{"a":null}"#, #"{"a":"1","a":"2"}"#, #"{"b":"1","a":"2"}"#,
            #"{"a":"1",}"#, #"{"a": "1"}"#, #"{"a":"1"} "#, #"{"a":{"b":"1"}"#, #"{"a""1"}"#, #"{"a":"1}"#,
        ])
    func malformed(text: String) {
        #expect(isRefused(text))
    }

    @Test("refuses invalid UTF-8 and objects nested too deep")
    func hostile() {
        #expect(throws: MalformedFacts.self) {
            _ = try CanonicalObject(bytes: Array(#"{"a":""#.utf8) + [0xFF] + Array(#""}"#.utf8))
        }
        let deep = String(repeating: #"{"a":"#, count: 100_000)
        #expect(isRefused(deep))
    }
}
