import Facts
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test("read back what they write, and say version and variant as RFC 9562 wants")
    func roundTrip() {
        for _ in 0..<200 {
            let random = SubjectID.random()
            let ordered = StreamID.timeOrdered(at: Instant(microsecondsSince2000: 800_000_000_000_000))
            #expect(SubjectID(random.description) == random)
            #expect(Array(random.description)[14] == "4")
            #expect(Array(ordered.description)[14] == "7")
            for id in [random.description, ordered.description] {
                #expect("89ab".contains(Array(id)[19]))
                #expect(id == id.lowercased())
            }
            #expect(random.bytes.withUnsafeBytes { SubjectID(bytes: $0) } == random)
        }
    }

    @Test("that are time-ordered sort by their millisecond")
    func order() {
        let start = Instant(microsecondsSince2000: 800_000_000_000_000)
        let ids = (0..<50).map { StreamID.timeOrdered(at: start.adding(microseconds: $0 * 1_000)) }
        #expect(ids == ids.sorted())
        #expect(ids.map(\.description) == ids.map(\.description).sorted())
    }

    @Test(
        "refuse what is no UUID",
        arguments: [
            "", "019cbd70-9d00-7af9-ba11-597f1a3a3f8", "019cbd70-9d00-7af9-ba11-597f1a3a3f811",
            "019cbd709d007af9ba11597f1a3a3f81", "019cbd70-9d00-7af9-ba11_597f1a3a3f81",
            "g19cbd70-9d00-7af9-ba11-597f1a3a3f81", "019cbd70-9d00-7af9-ba11-597f1a3a3f8é",
        ])
    func malformed(_ text: String) {
        #expect(CommandID(text) == nil)
    }

    @Test("are read by their digits and nothing but digits, whatever stands at whichever place")
    func everyByteAtEveryPlace() {
        let text = Array("0a1b2c3d-4e5f-7061-8a7b-9c8d0e1f2a3b".utf8)
        var misread: [String] = []
        for place in text.indices where text[place] != UInt8(ascii: "-") {
            for byte in UInt8.min...UInt8.max {
                var changed = text
                changed[place] = byte
                let digits = changed.indices.filter { text[$0] != UInt8(ascii: "-") }.map { index in
                    Character(UnicodeScalar(changed[index])).hexDigitValue
                }
                let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { index in
                    digits[index].flatMap { high in digits[index + 1].map { UInt8(high * 16 + $0) } }
                }
                let read = changed.withUnsafeBytes { SubjectID(text: $0) }
                let isRight = byte < 0x80 && bytes.count == 16 ? read?.bytes == bytes : read == nil
                if !isRight { misread.append("byte \(byte) at \(place)") }
            }
        }
        #expect(misread == [])
    }

    @Test("are drawn apart")
    func distinct() {
        #expect(Set((0..<10_000).map { _ in KeyID.random() }).count == 10_000)
    }

    @Test("random bytes come in any number, and never the same twice")
    func randomness() {
        for count in [0, 1, 64, 8_192, 8_193, 20_000] { #expect(Randomness.bytes(count).count == count) }
        #expect(Set((0..<1_000).map { _ in Randomness.bytes(16) }).count == 1_000)
    }
}
