import Regulation
import Testing

@Suite("An e-mail address")
struct EmailAddressTests {
    @Test(
        "has one form for look-ups",
        arguments: [
            ("Jan@Voorbeeld.NL", "jan@voorbeeld.nl"), ("  jan@voorbeeld.nl\n", "jan@voorbeeld.nl"),
            ("<jan@voorbeeld.nl>", "jan@voorbeeld.nl"), ("mailto:Jan@voorbeeld.nl", "jan@voorbeeld.nl"),
            ("jan+nieuws@post.voorbeeld.nl", "jan+nieuws@post.voorbeeld.nl"),
            ("o'neil@voorbeeld.nl", "o'neil@voorbeeld.nl"),
            ("Andre\u{301}@voorbeeld.nl", "andr\u{E9}@voorbeeld.nl"),
        ]
    )
    func normal(text: String, normal: String) throws {
        let address = try #require(EmailAddress.normalise(text))
        #expect(Array(address.utf8) == Array(normal.utf8))
    }

    @Test(
        "is none when the text is not exactly one",
        arguments: [
            "", "jan", "@voorbeeld.nl", "jan@", "jan@voorbeeld", "jan@@voorbeeld.nl", "jan jansen@voorbeeld.nl",
            "jan@voorbeeld..nl", ".jan@voorbeeld.nl", "jan.@voorbeeld.nl", "ja..n@voorbeeld.nl", "jan@-voorbeeld.nl",
            "jan@192.168.1.1", "jan@voorbeeld.nl, piet@voorbeeld.nl", "jan@voorbeeld.nl\u{0}",
            "jan@voor\u{200B}beeld.nl",
        ]
    )
    func none(text: String) {
        #expect(EmailAddress.normalise(text) == nil)
    }

    @Test("is none beyond the lengths of RFC 5321")
    func lengths() {
        let local = String(repeating: "a", count: 64)
        #expect(EmailAddress.normalise(local + "@voorbeeld.nl") != nil)
        #expect(EmailAddress.normalise(local + "a@voorbeeld.nl") == nil)
        let labels = String(repeating: "abcdefghi.", count: 25)
        #expect(EmailAddress.normalise("jan@" + labels + "nl") == nil)
    }
}
