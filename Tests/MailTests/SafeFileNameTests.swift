import Testing

@testable import Mail

@Suite("Names of attachments")
struct SafeFileNameTests {
    @Test(
        "lead nowhere, hide nothing and keep what they say",
        arguments: [
            ("brief.pdf", "brief.pdf"), ("../../etc/passwd", "passwd"), ("C:\\Users\\x\\brief.docx", "brief.docx"),
            ("foto\u{202E}gpj.exe", "fotogpj.exe"), ("a\u{0}b\nc.txt", "abc.txt"), (".bashrc", "bashrc"),
            ("-rf", "rf"), ("café: 12?.pdf", "café_ 12_.pdf"), ("a\u{200B}b", "ab"),
        ])
    func made(_ name: String, _ expected: String) {
        #expect(SafeFileName.made(from: name) == expected)
    }

    @Test("that say nothing are none", arguments: ["", "..", "/", "\u{202E}", " .-. ", "?"])
    func none(_ name: String) {
        #expect(SafeFileName.made(from: name) == nil)
    }

    @Test("are cut to what any disk takes, with their ending")
    func long() throws {
        let made = try #require(SafeFileName.made(from: String(repeating: "é", count: 4_000) + ".pdf"))
        #expect(made.utf8.count <= SafeFileName.longest && made.hasSuffix("é.pdf"))
        let endless = try #require(SafeFileName.made(from: "a." + String(repeating: "b", count: 4_000)))
        #expect(endless.utf8.count <= SafeFileName.longest)
    }
}
