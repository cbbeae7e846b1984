import Testing

@testable import Mail

@Suite("Texts in headers")
struct HeaderTextTests {
    @Test(
        "are read in every shape that senders write",
        arguments: [
            ("plain", "plain"),
            ("=?utf-8?Q?caf=C3=A9?=", "café"),
            ("=?UTF-8?b?Y2Fmw6k=?=", "café"),
            ("=?iso-8859-1?q?caf=E9_noir?=", "café noir"),
            ("=?windows-1252?Q?=80_12?=", "€ 12"),
            ("=?iso-8859-15?Q?=A4_12?=", "€ 12"),
            ("=?us-ascii*en?Q?hello?=", "hello"),
            // Space between two encoded words goes, space beside one stays.
            ("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"),
            ("=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c"),
            // A character cut in two.
            ("=?utf-8?B?Y2Fmww==?= =?utf-8?B?qQ==?=", "café"),
            ("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=", "café"),
            // What is broken is shown as it stands.
            ("=?utf-8?Q?caf", "=?utf-8?Q?caf"),
            ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
            ("=?", "=?"), ("", ""), ("=?utf-8?Q??=", ""),
            // A set that nobody knows is read as what it plainly is.
            ("=?x-klingon?Q?caf=C3=A9?=", "café"),
            ("=?gb2312?B?xOO6ww==?=", "你好"),
            ("=?iso-2022-jp?B?GyRCJDMbKEI=?=", "こ"),
            ("=?utf-8?Q?one=0D=0Atwo?=", "one two"),
            // Nothing that turns a text around or steers a terminal.
            ("=?utf-8?Q?a=E2=80=AEb=1B[31m?=", "ab[31m"),
        ])
    func decoded(value: String, text: String) {
        #expect(HeaderText.decoded(Array(value.utf8)) == text)
    }

    @Test("in bytes that should have been encoded are UTF-8, or else Windows-1252")
    func raw() {
        #expect(HeaderText.decoded(Array("café".utf8)) == "café")
        #expect(HeaderText.decoded([0x63, 0x61, 0x66, 0xE9, 0x20, 0x80]) == "café €")
    }

    @Test("of parameters are put together (RFC 2231), quoted or not")
    func parameters() {
        let cases: [(String, String, String?)] = [
            ("text/plain; charset=utf-8", "charset", "utf-8"),
            ("TEXT/Plain ; CharSet = \"utf-8\" ; x=y", "charset", "utf-8"),
            ("a/b; name=\"a;b\\\"c\"", "name", "a;b\"c"),
            ("a/b; filename*=utf-8''caf%C3%A9.pdf", "filename", "café.pdf"),
            ("a/b; filename*0=\"one \"; filename*1=two", "filename", "one two"),
            ("a/b; filename*1*=%A9.pdf; filename*0*=utf-8''caf%C3", "filename", "café.pdf"),
            ("a/b; filename*0*=utf-8''caf%C3%A9; filename*2=lost", "filename", "café"),
            ("a/b; filename=\"=?utf-8?Q?caf=C3=A9?=\"", "filename", "café"),
            ("a/b; filename*=broken%zz%", "filename", "broken%zz%"),
            ("a/b (comment; name=no); name=yes", "name", "yes"),
            ("a/b; name=one; name=two", "name", "one"),
            ("a/b; name", "name", nil), ("", "name", nil), (";;;=;", "", nil),
            ("a/b; filename*0*=iso-8859-1'nl'caf%E9", "filename", "café"),
        ]
        for (value, name, text) in cases {
            #expect(Parameters(Array(value.utf8))[name] == (text ?? (name.isEmpty ? "" : nil)), "\(value)")
        }
        #expect(Parameters(Array("Text/HTML; x".utf8)).value == "text/html")
    }

    @Test(
        "of senders give an address and a name",
        arguments: [
            ("piet@example.org", "piet@example.org", String?.none),
            ("Piet <piet@example.org>", "piet@example.org", "Piet"),
            ("\"Jansen, Piet\" <piet@example.org>, other@example.org", "piet@example.org", "Jansen, Piet"),
            ("=?utf-8?Q?Ren=C3=A9?= <rene@example.org>", "rene@example.org", "René"),
            ("<piet@example.org", "piet@example.org", nil),
            ("piet@example.org (Piet)", "piet@example.org", nil),
            ("one@example.org, two@example.org", "one@example.org", nil),
        ])
    func senders(value: String, address: String, name: String?) {
        let found = MailAddress(Array(value.utf8))
        #expect(found.address == address)
        #expect(found.name == name)
    }

    @Test("of no sender give none", arguments: ["", "<>", "undisclosed-recipients:;", "\"", "nobody"])
    func noSender(value: String) {
        #expect(MailAddress(Array(value.utf8)).address == nil)
    }
}
